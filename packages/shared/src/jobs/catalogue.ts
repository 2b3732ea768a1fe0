import { z } from "zod";
import { ImportSpec } from "../imports/mapping.ts";
import { IsoDate, Slug } from "../primitives/index.ts";

/** Families of records; each has a job of its own. */
export const RecordFamily = z.enum(["earnings", "market", "funding", "reference"]);
export type RecordFamily = z.infer<typeof RecordFamily>;

/** A document that a person handed in: its bytes wait in the store under their hash. */
export const HandedDocument = z.strictObject({
  name: z.string().min(1).max(255),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  symbol: z.string().min(1).max(20).optional(),
  basis: z.enum(["as-traded", "splits", "splits-dividends"]).optional(),
  /** How a person's table is to be read, as it was when the run was asked for. */
  imported: ImportSpec.optional(),
});
export type HandedDocument = z.infer<typeof HandedDocument>;

/** What a run is asked to do. */
export const RunParameters = z
  .strictObject({
    from: IsoDate.optional(),
    to: IsoDate.optional(),
    companies: z.array(Slug).max(500).optional(),
    /** Read only these documents of what is planned, by their key: a retry takes up those that failed. */
    only: z.array(z.string().min(1).max(300)).min(1).max(2000).optional(),
    /** Read the bundled snapshot in place of the source's origin. */
    snapshot: z.boolean().optional(),
    /** Read these documents in place of the source's origin. */
    documents: z.array(HandedDocument).min(1).max(1000).optional(),
    /** Read these archived documents again with the present parser, in place of asking the source's origin. */
    reread: z.array(z.uuid()).min(1).max(5000).optional(),
    /** Make a company of each authoritative id that a document brings and nobody is known by. */
    createCompanies: z.boolean().optional(),
    /** Take what waits at the place of this saved mapping: a folder or an address. */
    savedMapping: z.uuid().optional(),
  })
  .meta({ id: "RunParameters" });
export type RunParameters = z.infer<typeof RunParameters>;

const RefreshPayload = z.strictObject({ runId: z.uuid(), sourceId: Slug });

/**
 * Every job there is: its queue, payload and retry policy. Handlers are a mapped type over this object, so a
 * missing or doubled handler does not compile, and the worker refuses to start on one all the same.
 * Handlers are idempotent; a job's id is its natural key (`run-<run id>`, `slot-<schedule>-<epoch ms>`).
 */
export const jobCatalogue = {
  "earnings.refresh": { queue: "ingest", payload: RefreshPayload, attempts: 3, backoffMs: 2000 },
  "market.refresh": { queue: "ingest", payload: RefreshPayload, attempts: 3, backoffMs: 2000 },
  "funding.refresh": { queue: "ingest", payload: RefreshPayload, attempts: 3, backoffMs: 2000 },
  "reference.refresh": { queue: "ingest", payload: RefreshPayload, attempts: 3, backoffMs: 2000 },
  "schedule.fire": {
    queue: "schedules",
    payload: z.strictObject({ scheduleId: z.uuid() }),
    attempts: 3,
    backoffMs: 1000,
  },
  /** Works out and stores the assessments whose inputs changed; asked for after every run and from time to time. */
  "assessments.refresh": { queue: "derive", payload: z.strictObject({}), attempts: 3, backoffMs: 2000 },
} as const satisfies Record<
  string,
  { queue: "ingest" | "schedules" | "derive"; payload: z.ZodType; attempts: number; backoffMs: number }
>;

export type JobName = keyof typeof jobCatalogue;
export type JobPayload<N extends JobName> = z.infer<(typeof jobCatalogue)[N]["payload"]>;

/** The job that refreshes sources of a family. */
export function refreshJob(family: RecordFamily): `${RecordFamily}.refresh` {
  return `${family}.refresh`;
}
