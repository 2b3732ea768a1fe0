import { Module } from "@nestjs/common";
import { RereadStarter } from "./reread-starter.ts";
import { RunStarter } from "./run-starter.ts";
import { ScheduleMirror } from "./schedule-mirror.ts";

/** Making runs, handing them over and mirroring schedules: for the HTTP process, the worker and the set-up. */
@Module({
  providers: [RunStarter, RereadStarter, ScheduleMirror],
  exports: [RunStarter, RereadStarter, ScheduleMirror],
})
export class RefreshModule {}
