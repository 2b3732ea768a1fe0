import { Module } from "@nestjs/common";
import { FactsModule } from "../store/facts/facts.module.ts";
import { RereadStarter } from "./reread-starter.ts";
import { RunPlanner } from "./run-planner.ts";
import { RunStarter } from "./run-starter.ts";
import { ScheduleMirror } from "./schedule-mirror.ts";

/** Planning and making runs, handing them over and mirroring schedules: for the HTTP process, the worker and the set-up. */
@Module({
  imports: [FactsModule],
  providers: [RunStarter, RunPlanner, RereadStarter, ScheduleMirror],
  exports: [RunStarter, RunPlanner, RereadStarter, ScheduleMirror],
})
export class RefreshModule {}
