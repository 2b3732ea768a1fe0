import { Module } from "@nestjs/common";
import { RefreshModule } from "../../../refresh/refresh.module.ts";
import { RunEventsListener } from "../../../store/operations/run-events.listener.ts";
import { RunController } from "./run.controller.ts";
import { RunEvents } from "./run-events.ts";
import { RunService } from "./run.service.ts";

@Module({
  imports: [RefreshModule],
  controllers: [RunController],
  providers: [RunService, RunEvents, RunEventsListener],
})
export class RunsModule {}
