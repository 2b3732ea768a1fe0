import { z } from "zod";
import { RunParameters } from "../jobs/catalogue.ts";
import { Instant, Slug } from "../primitives/index.ts";
import { routes } from "../routes/index.ts";
import { format, listOf, listQuery } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { RunView } from "./operations.ts";

/** What becomes of slots at which no worker ran. */
export const MissedPolicy = z.enum(["skip", "once", "all"]);
export type MissedPolicy = z.infer<typeof MissedPolicy>;
/** Most slots that `all` makes up for at a time; older ones are skipped, and the history says so. */
export const MOST_MADE_UP = 50;

const cron = z.string().min(9).max(120).describe("five fields: minute hour day-of-month month day-of-week");
const timeZone = z.string().min(1).max(60).describe("IANA name such as Asia/Seoul");
const missed = MissedPolicy.describe(
  `slots at which no worker ran: skip them, run once for all of them, or run each (the newest ${String(MOST_MADE_UP)})`,
);

/** A firing that a change of the clocks moves. */
export const ClockChange = z
  .object({
    at: Instant,
    /**
     * `offset`: the clocks were changed since the firing before, so it moves by UTC; `gap`: its hour is left out that
     * day and it fires after it; `repeat`: its hour comes twice that day and it fires the first time.
     */
    kind: z.enum(["offset", "gap", "repeat"]),
    /** How far the clocks are put forward, below 0 where they are put back. */
    minutes: z.number().int(),
  })
  .meta({ id: "ClockChange" });
export type ClockChange = z.infer<typeof ClockChange>;

export const ScheduleView = z
  .object({
    id: z.uuid(),
    source: Slug,
    cron: z.string(),
    timeZone: z.string(),
    enabled: z.boolean(),
    parameters: RunParameters,
    missed: MissedPolicy,
    /** The next five firings; empty when paused. */
    nextFirings: z.array(Instant),
    /** Those of the next firings that a change of the clocks moves. */
    clockChanges: z.array(ClockChange),
    lastRun: RunView.nullable(),
    createdAt: Instant,
    updatedAt: Instant,
  })
  .meta({ id: "Schedule" });
export type ScheduleView = z.infer<typeof ScheduleView>;

export const ScheduleInput = z
  .strictObject({
    source: Slug,
    cron,
    timeZone: timeZone.default("UTC"),
    enabled: z.boolean().default(true),
    parameters: RunParameters.optional(),
    missed: missed.default("once"),
  })
  .meta({ id: "ScheduleInput" });
export type ScheduleInput = z.input<typeof ScheduleInput>;

export const SchedulePatch = z
  .strictObject({
    cron: cron.optional(),
    timeZone: timeZone.optional(),
    enabled: z.boolean().optional(),
    parameters: RunParameters.optional(),
    missed: missed.optional(),
  })
  .meta({ id: "SchedulePatch" });

/** What was changed in a schedule and when, or which slots it missed. */
export const ScheduleEventView = z
  .object({
    id: z.uuid(),
    at: Instant,
    kind: z.enum(["created", "changed", "paused", "resumed", "deleted", "missed"]),
    /** Values as text; of `missed`: the slots from the first to the last, their number, the policy, the runs made. */
    changes: z.array(z.object({ field: z.string(), from: z.string().nullable(), to: z.string().nullable() })),
  })
  .meta({ id: "ScheduleEvent" });
export type ScheduleEventView = z.infer<typeof ScheduleEventView>;

export const FiringsView = z
  .object({ nextFirings: z.array(Instant), clockChanges: z.array(ClockChange) })
  .meta({ id: "Firings" });
export type FiringsView = z.infer<typeof FiringsView>;

const idParams = z.strictObject({ id: z.uuid() });

export const scheduleEndpoints = {
  listSchedules: endpoint({
    route: routes.listSchedules,
    summary: "Schedules with their next five firings",
    tag: "data",
    query: z.strictObject({ format }),
    response: z.object({ data: z.array(ScheduleView) }),
    csv: true,
  }),
  previewFirings: endpoint({
    route: routes.previewFirings,
    summary: "The next five firings of a rule, before a schedule is made of it",
    tag: "data",
    query: z.strictObject({ cron, timeZone: timeZone.default("UTC") }),
    response: FiringsView,
  }),
  createSchedule: endpoint({
    route: routes.createSchedule,
    summary: "Add a schedule",
    tag: "data",
    body: ScheduleInput,
    response: ScheduleView,
    status: 201,
  }),
  updateSchedule: endpoint({
    route: routes.updateSchedule,
    summary: "Change, pause or resume a schedule",
    tag: "data",
    params: idParams,
    body: SchedulePatch,
    response: ScheduleView,
  }),
  deleteSchedule: endpoint({
    route: routes.deleteSchedule,
    summary: "Remove a schedule; its runs and its history stay",
    tag: "data",
    params: idParams,
    status: 204,
  }),
  listScheduleEvents: endpoint({
    route: routes.listScheduleEvents,
    summary: "What was changed in a schedule and when, and which slots it missed; newest first",
    tag: "data",
    params: idParams,
    query: z.strictObject(listQuery(["at"])),
    response: listOf(ScheduleEventView),
    csv: true,
  }),
};
