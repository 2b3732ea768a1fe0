import { Module } from "@nestjs/common";
import { DocumentController } from "./documents/document.controller.ts";
import { ImportsModule } from "./imports/imports.module.ts";
import { RejectionController } from "./rejections/rejection.controller.ts";
import { ReviewModule } from "./review/review.module.ts";
import { RunsModule } from "./runs/runs.module.ts";
import { SchedulesModule } from "./schedules/schedules.module.ts";
import { SourcesModule } from "./sources/sources.module.ts";

/** Sources, schedules, runs, rejections and raw documents. */
@Module({
  imports: [RunsModule, SourcesModule, SchedulesModule, ReviewModule, ImportsModule],
  controllers: [RejectionController, DocumentController],
})
export class OperationsModule {}
