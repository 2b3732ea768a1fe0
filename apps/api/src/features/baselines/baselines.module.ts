import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { DirectoryStoreModule } from "../../store/directory/directory-store.module.ts";
import { BaselinesController } from "./baselines.controller.ts";
import { BaselinesService } from "./baselines.service.ts";
import { HistoryService } from "./history.service.ts";
import { IndicatorsController } from "./indicators.controller.ts";
import { IndicatorsService } from "./indicators.service.ts";

@Module({
  imports: [DeriveModule, DirectoryStoreModule],
  controllers: [BaselinesController, IndicatorsController],
  providers: [BaselinesService, HistoryService, IndicatorsService],
})
export class BaselinesModule {}
