import { z } from "zod";
import { BaselineId, Instant, Slug } from "../primitives/index.ts";
import { IndicatorDefinition } from "../report/indicator.ts";
import { routes } from "../routes/index.ts";
import { ComparisonView } from "./baselines.ts";
import { asOf } from "./common.ts";
import { endpoint } from "./endpoint.ts";

/** One edit of a baseline's indicator. */
export const IndicatorVersion = z
  .object({
    version: z.number().int(),
    editedAt: Instant,
    note: z.string(),
    /** Null where the report's own indicator was restored. */
    definition: IndicatorDefinition.nullable(),
  })
  .meta({ id: "IndicatorVersion" });
export type IndicatorVersion = z.infer<typeof IndicatorVersion>;

/** How a baseline is measured, what the report came with, and every edit between. */
export const IndicatorHistory = z
  .object({
    baseline: BaselineId,
    /** 0 until somebody edits it; grows with every edit and restoration. */
    version: z.number().int(),
    edited: z.boolean(),
    /** What counts; null where there is no indicator. */
    definition: IndicatorDefinition.nullable(),
    /** What the report came with. */
    own: IndicatorDefinition.nullable(),
    /** Newest first. */
    versions: z.array(IndicatorVersion),
  })
  .meta({ id: "IndicatorHistory" });
export type IndicatorHistory = z.infer<typeof IndicatorHistory>;

const params = z.strictObject({ report: Slug, key: Slug });

export const indicatorEndpoints = {
  getIndicator: endpoint({
    route: routes.getIndicator,
    summary: "How a baseline is measured, with the history of its edits",
    tag: "baselines",
    params,
    response: IndicatorHistory,
  }),
  putIndicator: endpoint({
    route: routes.putIndicator,
    summary: "Measure a baseline in another way; stays through restarts and new editions of the report",
    tag: "baselines",
    params,
    body: z.strictObject({
      definition: IndicatorDefinition,
      note: z.string().max(500).default(""),
      /** The version that the edit was made from: where somebody was faster, nothing is saved (409). */
      basedOn: z.number().int().min(0).optional(),
    }),
    response: IndicatorHistory,
  }),
  previewIndicator: endpoint({
    route: routes.previewIndicator,
    summary: "The observations and the assessment that an indicator would give; saves nothing",
    tag: "baselines",
    params,
    query: z.strictObject({ asOf }),
    body: z.strictObject({ definition: IndicatorDefinition }),
    response: ComparisonView,
  }),
  deleteIndicator: endpoint({
    route: routes.deleteIndicator,
    summary: "Give up the edits and measure by the report's own indicator again",
    tag: "baselines",
    params,
    status: 204,
  }),
};
