import { Module } from "@nestjs/common";
import { RefreshModule } from "../../../refresh/refresh.module.ts";
import { RunEventsListener } from "../../../store/operations/run-events.listener.ts";
import { RunController } from "./run.controller.ts";
import { RunEvents } from "./run-events.ts";
import { RunPreviewService } from "./run-preview.service.ts";
import { RunService } from "./run.service.ts";

@Module({
  imports: [RefreshModule],
  controllers: [RunController],
  providers: [RunService, RunPreviewService, RunEvents, RunEventsListener],
})
export class RunsModule {}
