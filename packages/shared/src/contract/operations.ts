import { z } from "zod";
import { Instant, IsoDate, LocalizedText, Slug } from "../primitives/index.ts";
import { RecordFamily, RunParameters } from "../jobs/catalogue.ts";
import { format, listOf, listQuery } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { routes } from "../routes/index.ts";

export const RunTrigger = z.enum(["schedule", "manual", "import", "start", "retry", "backfill"]);
export type RunTrigger = z.infer<typeof RunTrigger>;
export const RunStatus = z.enum(["queued", "running", "finished"]);
export type RunStatus = z.infer<typeof RunStatus>;
export const RunOutcome = z.enum(["changed", "unchanged", "suspicious", "partial", "failed", "cancelled"]);
export type RunOutcome = z.infer<typeof RunOutcome>;

export const RunView = z
  .object({
    id: z.uuid(),
    source: Slug,
    trigger: RunTrigger,
    status: RunStatus,
    outcome: RunOutcome.nullable(),
    parameters: RunParameters,
    counts: z.object({
      read: z.number().int(),
      inserted: z.number().int(),
      revised: z.number().int(),
      unchanged: z.number().int(),
      rejected: z.number().int(),
    }),
    /** Documents that it is through with, and how many it is to read; null until that is known. */
    progress: z.object({ done: z.number().int(), total: z.number().int().nullable() }),
    schedule: z.uuid().nullable(),
    /** The firing of its schedule that it stands for. */
    slot: Instant.nullable(),
    retryOf: z.uuid().nullable(),
    /** True once somebody asked to stop it. */
    cancelAsked: z.boolean(),
    queuedAt: Instant,
    startedAt: Instant.nullable(),
    finishedAt: Instant.nullable(),
    stages: z.array(z.object({ name: z.string(), ms: z.number() })),
    attempts: z.number().int(),
    error: z.object({ code: z.string(), message: z.string() }).nullable(),
  })
  .meta({ id: "Run" });
export type RunView = z.infer<typeof RunView>;

export const RunDetail = RunView.extend({
  documents: z.array(
    z.object({
      id: z.uuid(),
      key: z.string(),
      url: z.string().nullable(),
      sha256: z.string(),
      read: z.number().int(),
      inserted: z.number().int(),
      revised: z.number().int(),
      unchanged: z.number().int(),
      rejected: z.number().int(),
    }),
  ),
  /** Documents that it was to read and did not, with the reason; a retry takes up these. */
  undone: z.array(z.object({ key: z.string(), code: z.string(), message: z.string() })),
  log: z.array(z.object({ at: Instant, level: z.enum(["info", "warn", "error"]), message: z.string() })),
}).meta({ id: "RunDetail" });
export type RunDetail = z.infer<typeof RunDetail>;

export const SourceView = z
  .object({
    id: Slug,
    name: LocalizedText,
    family: RecordFamily,
    gives: LocalizedText,
    licence: z.string(),
    attribution: z.string(),
    homepage: z.string(),
    auth: z.enum(["none", "user-agent", "key"]),
    rateLimit: z.string(),
    cadence: LocalizedText,
    pitfalls: LocalizedText,
    /** True where the bundled snapshot holds records of it. */
    hasSnapshot: z.boolean(),
    /** True where it can be fetched from its origin with the present settings. */
    canFetch: z.boolean(),
    canFetchReason: LocalizedText.nullable(),
    /** Paused by a person: its schedules do not fire. */
    paused: z.boolean(),
    pausedAt: Instant.nullable(),
    pauseNote: z.string().nullable(),
    /** Set where runs failed in a row and the source is left alone for a while; null while all is well. */
    breaker: z
      .object({
        /** `half-open`: the next run may try again. */
        state: z.enum(["open", "half-open"]),
        since: Instant,
        retryAt: Instant,
        /** Failed runs in a row. */
        failures: z.number().int(),
        reason: z.string(),
        run: z.uuid().nullable(),
      })
      .nullable(),
    /** Documents whose newest state an older parser read. */
    outdatedDocuments: z.number().int(),
    records: z.number().int(),
    /** End of the newest period that it gave, and when that was ingested. */
    newestPeriod: IsoDate.nullable(),
    lastIngestedAt: Instant.nullable(),
    freshness: z.enum(["fresh", "due", "late", "abandoned", "empty"]),
    /** Day by which the next period should have been there; null where nothing is awaited. */
    dueOn: IsoDate.nullable(),
    /** Days since then; 0 until it is due. */
    lateDays: z.number().int().nullable(),
    /** Why what is due is not there; null while nothing is. */
    lateReason: z
      .enum(["paused", "breaker", "cannot-fetch", "never-asked", "last-run-failed", "nothing-newer"])
      .nullable(),
    lastRun: RunView.nullable(),
    nextRunAt: Instant.nullable(),
  })
  .meta({ id: "Source" });
export type SourceView = z.infer<typeof SourceView>;

export const RejectionView = z
  .object({
    id: z.uuid(),
    run: z.uuid(),
    source: Slug,
    document: z.uuid().nullable(),
    /** Name of the rule it failed. */
    reason: z.string(),
    message: z.string(),
    pointer: z.string(),
    raw: z.string(),
    status: z.enum(["held", "accepted", "rejected"]),
    note: z.string().nullable(),
    /** True where a person may let it pass. */
    acceptable: z.boolean(),
    /** False once a later run has read the document again. */
    current: z.boolean(),
    createdAt: Instant,
    decidedAt: Instant.nullable(),
  })
  .meta({ id: "Rejection" });
export type RejectionView = z.infer<typeof RejectionView>;

export const DocumentView = z
  .object({
    id: z.uuid(),
    source: Slug,
    key: z.string(),
    sha256: z.string(),
    url: z.string().nullable(),
    mediaType: z.string(),
    /** Bytes before compression. */
    size: z.number().int(),
    retrievedAt: Instant,
    /** Version of the parser that read it last; null until it was read whole. */
    parsedBy: z.number().int().nullable(),
    /** True where the present parser is newer than that. */
    outdated: z.boolean(),
    runs: z.array(z.uuid()),
  })
  .meta({ id: "Document" });
export type DocumentView = z.infer<typeof DocumentView>;

const idParams = z.strictObject({ id: z.uuid() });

export const operationEndpoints = {
  listSources: endpoint({
    route: routes.listSources,
    summary: "Where records come from, with freshness and next run",
    tag: "data",
    query: z.strictObject({ format }),
    response: z.object({ data: z.array(SourceView) }),
    csv: true,
  }),
  getSource: endpoint({
    route: routes.getSource,
    summary: "One source",
    tag: "data",
    params: z.strictObject({ id: Slug }),
    response: SourceView,
  }),
  startRun: endpoint({
    route: routes.startRun,
    summary: "Refresh a source now",
    tag: "data",
    params: z.strictObject({ id: Slug }),
    body: RunParameters,
    response: RunView,
    status: 202,
  }),
  listRuns: endpoint({
    route: routes.listRuns,
    summary: "Runs, newest first",
    tag: "data",
    query: z.strictObject({
      ...listQuery(["queuedAt"]),
      source: Slug.optional(),
      status: RunStatus.optional(),
      outcome: RunOutcome.optional(),
      trigger: RunTrigger.optional(),
      schedule: z.uuid().optional(),
      from: IsoDate.optional().describe("queued on this day (UTC) or later"),
      to: IsoDate.optional().describe("queued on this day (UTC) or earlier"),
      q: z
        .string()
        .trim()
        .min(1)
        .max(200)
        .optional()
        .describe("words that must each stand in the source, the error, a document's key or the log"),
    }),
    response: listOf(RunView),
    csv: true,
  }),
  getRun: endpoint({
    route: routes.getRun,
    summary: "A run with its documents and log",
    tag: "data",
    params: idParams,
    response: RunDetail,
  }),
  cancelRun: endpoint({
    route: routes.cancelRun,
    summary: "Stop a run; documents already written stay whole",
    tag: "data",
    params: idParams,
    response: RunView,
    status: 202,
  }),
  retryRun: endpoint({
    route: routes.retryRun,
    summary: "Run again: the documents that failed or were not reached, or everything where there are none",
    tag: "data",
    params: idParams,
    response: RunView,
    status: 202,
  }),
  /** Server-sent events: `event: run`, `data: RunView`. Declared for the document; served as a stream. */
  streamRuns: endpoint({
    route: routes.streamRuns,
    summary: "Runs as they change, as server-sent events",
    tag: "data",
  }),
  listRejections: endpoint({
    route: routes.listRejections,
    summary: "Rows and documents that failed validation, with their reason and raw text",
    tag: "data",
    query: z.strictObject({
      ...listQuery(["createdAt"]),
      run: z.uuid().optional(),
      source: Slug.optional(),
      reason: z.string().max(60).optional(),
      /** `held`: what waits for a person now. */
      status: z.enum(["held", "accepted", "rejected"]).optional(),
    }),
    response: listOf(RejectionView),
    csv: true,
  }),
  getDocument: endpoint({
    route: routes.getDocument,
    summary: "A raw document's metadata",
    tag: "data",
    params: idParams,
    response: DocumentView,
  }),
  /** Served as a download; never rendered. */
  getDocumentContent: endpoint({
    route: routes.getDocumentContent,
    summary: "A raw document's bytes, as a download",
    tag: "data",
    params: idParams,
  }),
};
