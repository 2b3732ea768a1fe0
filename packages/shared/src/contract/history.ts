import { z } from "zod";
import { BaselineId, IsoDate, LocalizedText, Slug, Unit } from "../primitives/index.ts";
import { routes } from "../routes/index.ts";
import { Status } from "./baselines.ts";
import { asOf, format } from "./common.ts";
import { endpoint } from "./endpoint.ts";

/** A baseline's assessment as it stood on a day on which something became known. */
export const HistoryEntry = z
  .object({
    on: IsoDate,
    status: Status,
    /** True where the status differs from the entry before; also for the first. */
    turned: z.boolean(),
    period: z.string().nullable(),
    expected: z.number().nullable(),
    actual: z.number().nullable(),
    deviation: z.number().nullable(),
    deviationUnit: z.enum(["percent", "points"]).nullable(),
    monthsAhead: z.number().nullable(),
    requiredGrowthPercent: z.number().nullable(),
    observationKnownAt: IsoDate.nullable(),
    reason: LocalizedText,
  })
  .meta({ id: "HistoryEntry" });
export type HistoryEntry = z.infer<typeof HistoryEntry>;

export const HistoryView = z
  .object({
    baseline: BaselineId,
    reportDate: IsoDate,
    asOf: IsoDate,
    unit: Unit,
    bandPercent: z.number(),
    /** When it first left its path and why, or that it never did. */
    sentence: LocalizedText,
    firstOff: z.object({ on: IsoDate, status: Status }).nullable(),
    /** From the report's day on, in order of time: one entry for each day on which something became known. */
    data: z.array(HistoryEntry),
  })
  .meta({ id: "History" });
export type HistoryView = z.infer<typeof HistoryView>;

export const historyEndpoints = {
  getHistory: endpoint({
    route: routes.getHistory,
    summary: "The assessment through time: each day on which something became known, and what it changed",
    tag: "baselines",
    params: z.strictObject({ report: Slug, key: Slug }),
    query: z.strictObject({ asOf, format }),
    response: HistoryView,
    csv: true,
  }),
};
