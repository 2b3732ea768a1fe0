import { Module } from "@nestjs/common";
import { ImportTaskRunner } from "../../../import/task-runner.ts";
import { RefreshModule } from "../../../refresh/refresh.module.ts";
import { ImportsController } from "./imports.controller.ts";
import { ImportsService } from "./imports.service.ts";
import { ImportMappingsService } from "./mappings.service.ts";

@Module({
  imports: [RefreshModule],
  controllers: [ImportsController],
  providers: [ImportsService, ImportMappingsService, ImportTaskRunner],
})
export class ImportsModule {}
