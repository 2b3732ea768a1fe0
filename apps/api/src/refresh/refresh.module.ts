import { Module } from "@nestjs/common";
import { RunStarter } from "./run-starter.ts";
import { ScheduleMirror } from "./schedule-mirror.ts";

/** Making runs, handing them over and mirroring schedules: for the HTTP process, the worker and the set-up. */
@Module({ providers: [RunStarter, ScheduleMirror], exports: [RunStarter, ScheduleMirror] })
export class RefreshModule {}
