import { z } from "zod";
import { RunParameters } from "../jobs/catalogue.ts";
import { Instant, Slug } from "../primitives/index.ts";
import { routes } from "../routes/index.ts";
import { endpoint } from "./endpoint.ts";

/** Most documents that a preview names; their number is given whatever it is. */
export const MOST_PREVIEWED = 500;

/** What a run would read, and how long that takes. */
export const RunPreview = z
  .object({
    source: Slug,
    /** Where the documents would come from. */
    from: z.enum(["origin", "snapshot", "store"]),
    /** In the order in which they would be read; the first 500. */
    documents: z.array(
      z.object({
        key: z.string(),
        url: z.string().nullable(),
        /** When the newest state of it that is kept was retrieved; null for one that is not here yet. */
        retrievedAt: Instant.nullable(),
      }),
    ),
    total: z.number().int(),
    /** How many of all of them are here in some state already. */
    known: z.number().int(),
    /** Requests to the origin, where each succeeds at once. */
    requests: z.number().int(),
    /** The source's pause between two requests, in milliseconds. */
    pauseMs: z.number().int(),
    /** Least time that the pauses take, in seconds. */
    atLeastSeconds: z.number(),
    /** What that many documents took in the runs of late, in seconds; null where there were none. */
    usualSeconds: z.number().nullable(),
    /** False where the period asked for makes no difference: the source gives whole documents. Null where none is asked for. */
    periodMatters: z.boolean().nullable(),
    /** Companies asked for of which nothing would be fetched. */
    withoutDocument: z.array(Slug),
  })
  .meta({ id: "RunPreview" });
export type RunPreview = z.infer<typeof RunPreview>;

export const runPreviewEndpoints = {
  previewRun: endpoint({
    route: routes.previewRun,
    summary: "What a run would fetch and how long that takes at the source's rate limit; nothing is started",
    tag: "data",
    params: z.strictObject({ id: Slug }),
    body: RunParameters,
    response: RunPreview,
  }),
};
