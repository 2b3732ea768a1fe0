import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { BaselinesController } from "./baselines.controller.ts";
import { BaselinesService } from "./baselines.service.ts";
import { HistoryService } from "./history.service.ts";

@Module({
  imports: [DeriveModule],
  controllers: [BaselinesController],
  providers: [BaselinesService, HistoryService],
})
export class BaselinesModule {}
