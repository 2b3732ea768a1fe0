import { z } from "zod";
import { Currency, Instant, IsoDate, LocalizedText, Slug } from "../primitives/index.ts";
import { CompanyKey, CompanyProfile } from "../records/index.ts";
import { routes } from "../routes/index.ts";
import { format, listOf, listQuery } from "./common.ts";
import { endpoint } from "./endpoint.ts";
import { RunView, SourceView } from "./operations.ts";

/** Why a person decided so; kept with the decision. */
const Note = z.string().trim().min(1).max(500);
const idParams = z.strictObject({ id: z.uuid() });

/** What waits for a person, by rule and source. */
export const ReviewSummary = z
  .object({
    held: z.array(
      z.object({
        reason: z.string(),
        source: Slug,
        rows: z.number().int(),
        /** True where a person may let such rows pass. */
        acceptable: z.boolean(),
      }),
    ),
    /** Unknown names, and companies proposed by an authoritative id. */
    names: z.number().int(),
    proposals: z.number().int(),
    /** Rounds that more than one record speaks of. */
    mergedRounds: z.number().int(),
  })
  .meta({ id: "ReviewSummary" });
export type ReviewSummary = z.infer<typeof ReviewSummary>;

/** What a decision changed, and the runs that read the documents again. */
export const Decided = z
  .object({ decided: z.number().int(), runs: z.array(RunView) })
  .meta({ id: "Decided" });
export type Decided = z.infer<typeof Decided>;

export const NameStatus = z.enum(["open", "mapped", "created", "dismissed"]);
export type NameStatus = z.infer<typeof NameStatus>;

/** A company as a source names it, that nobody here is known by. */
export const NameView = z
  .object({
    id: z.uuid(),
    key: z.string(),
    /** `proposal` where a document with an authoritative id describes it. */
    kind: z.enum(["name", "proposal"]),
    label: z.string(),
    named: CompanyKey,
    profile: CompanyProfile.nullable(),
    status: NameStatus,
    company: Slug.nullable(),
    companyName: LocalizedText.nullable(),
    note: z.string().nullable(),
    sources: z.array(Slug),
    /** Rows that wait for it. */
    rows: z.number().int(),
    /** One of these rows as it came. */
    example: z.string().nullable(),
    suggestions: z.array(
      z.object({ company: Slug, name: LocalizedText, alias: z.string(), likeness: z.number() }),
    ),
    firstSeenAt: Instant,
    lastSeenAt: Instant,
    decidedAt: Instant.nullable(),
  })
  .meta({ id: "ReviewName" });
export type NameView = z.infer<typeof NameView>;

export const NameDecided = z
  .object({ item: NameView, runs: z.array(RunView) })
  .meta({ id: "ReviewNameDecided" });
export type NameDecided = z.infer<typeof NameDecided>;

const ListingInput = z.strictObject({
  symbol: z.string().trim().min(1).max(20),
  exchange: z.string().regex(/^[A-Z]{4}$/, "use the four letters of ISO 10383, such as XNAS"),
  currency: Currency,
});

/** A company that a person makes of a proposal or a name. */
export const CompanyInput = z
  .strictObject({
    slug: Slug.optional().describe("made of the name where it is left out"),
    name: z.strictObject({
      en: z.string().trim().min(1).max(200),
      ko: z.string().trim().min(1).max(200).optional(),
    }),
    kind: z.enum(["listed", "private", "subsidiary", "public-body"]),
    country: z
      .string()
      .regex(/^[A-Z]{2}$/)
      .optional(),
    listing: ListingInput.optional(),
    segments: z.array(Slug).max(10).optional(),
    note: Note.optional(),
  })
  .meta({ id: "CompanyInput" });
export type CompanyInput = z.input<typeof CompanyInput>;

/** A record of a round, by its source's own key. */
const RoundRecordKey = { source: Slug, sourceKey: z.string().min(1).max(200) };

export const MergedRecord = z
  .object({
    ...RoundRecordKey,
    kind: z.string(),
    stage: z.string().nullable(),
    announcedOn: IsoDate,
    datePrecision: z.enum(["day", "month", "year"]),
    amount: z.number().nullable(),
    currency: Currency.nullable(),
    investors: z.array(z.string()),
    /** Why it stands in this round, in words; null for the record that came first. */
    matchedBy: z.string().nullable(),
    citationUrl: z.string().nullable(),
    citationText: z.string().nullable(),
    document: z.uuid(),
    pointer: z.string(),
    knownAt: IsoDate,
  })
  .meta({ id: "MergedRecord" });
export type MergedRecord = z.infer<typeof MergedRecord>;

/** A round with every record that speaks of it. */
export const MergedRound = z
  .object({
    id: z.string(),
    company: Slug,
    companyName: LocalizedText,
    records: z.array(MergedRecord),
  })
  .meta({ id: "MergedRound" });
export type MergedRound = z.infer<typeof MergedRound>;

/** Two records that a person keeps apart or together. */
export const RoundDecisionView = z
  .object({
    id: z.uuid(),
    verdict: z.enum(["apart", "together"]),
    records: z.tuple([z.object(RoundRecordKey), z.object(RoundRecordKey)]),
    note: z.string(),
    decidedAt: Instant,
  })
  .meta({ id: "RoundDecision" });
export type RoundDecisionView = z.infer<typeof RoundDecisionView>;

const roundParams = z.strictObject({
  round: z
    .string()
    .max(120)
    .regex(/^[a-z0-9-]+$/),
});
const RoundMove = z.strictObject({ ...RoundRecordKey, note: Note });

/** A name of a company, and how it came to be one. */
export const CompanyNameView = z
  .object({
    name: z.string(),
    origin: z.enum(["shipped", "reviewed", "document"]),
    note: z.string().nullable(),
    addedAt: Instant,
  })
  .meta({ id: "CompanyName" });
export type CompanyNameView = z.infer<typeof CompanyNameView>;

export const reviewEndpoints = {
  getReview: endpoint({
    route: routes.getReview,
    summary: "What waits for a person: held rows by rule and source, unknown names, merged rounds",
    tag: "review",
    query: z.strictObject({}),
    response: ReviewSummary,
  }),
  decideRejections: endpoint({
    route: routes.decideRejections,
    summary: "Accept or reject held rows, by id or all of one rule in a run; it holds on later runs",
    tag: "review",
    body: z
      .strictObject({
        verdict: z.enum(["accepted", "rejected"]),
        note: Note,
        ids: z.array(z.uuid()).min(1).max(500).optional(),
        run: z.uuid().optional(),
        reason: z.string().min(1).max(60).optional(),
      })
      .refine((body) => (body.ids === undefined) === (body.run !== undefined && body.reason !== undefined), {
        path: ["ids"],
        message: "give ids, or a run and a reason",
      }),
    response: Decided,
    status: 202,
  }),
  withdrawDecision: endpoint({
    route: routes.withdrawDecision,
    summary: "Withdraw a decision: the row waits again, and what was stored by it goes",
    tag: "review",
    params: idParams,
    response: Decided,
    status: 202,
  }),
  replayRejections: endpoint({
    route: routes.replayRejections,
    summary: "Read the documents of held rows again with the present parser, names and decisions",
    tag: "review",
    body: z
      .strictObject({
        ids: z.array(z.uuid()).min(1).max(500).optional(),
        run: z.uuid().optional(),
        source: Slug.optional(),
        reason: z.string().min(1).max(60).optional(),
      })
      .refine((body) => Object.values(body).some((value) => value !== undefined), {
        path: ["ids"],
        message: "say which: ids, a run, a source or a reason",
      }),
    response: z.object({ documents: z.number().int(), runs: z.array(RunView) }),
    status: 202,
  }),
  listNames: endpoint({
    route: routes.listNames,
    summary: "Companies that sources name and nobody here is known by, with similar names",
    tag: "review",
    query: z.strictObject({
      ...listQuery(["rows", "lastSeenAt"]),
      status: NameStatus.optional(),
      kind: z.enum(["name", "proposal"]).optional(),
      source: Slug.optional(),
      q: z.string().max(100).optional(),
    }),
    response: listOf(NameView),
    csv: true,
  }),
  mapName: endpoint({
    route: routes.mapName,
    summary: "Say which company a name is; its rows are read again",
    tag: "review",
    params: idParams,
    body: z.strictObject({ company: Slug, listing: ListingInput.optional(), note: Note.optional() }),
    response: NameDecided,
    status: 202,
  }),
  createNamedCompany: endpoint({
    route: routes.createNamedCompany,
    summary: "Make a company of a name or a proposal; its rows are read again",
    tag: "review",
    params: idParams,
    body: CompanyInput,
    response: NameDecided,
    status: 202,
  }),
  dismissName: endpoint({
    route: routes.dismissName,
    summary: "Leave a name out: its rows wait no longer, now and on later runs",
    tag: "review",
    params: idParams,
    body: z.strictObject({ note: Note }),
    response: NameDecided,
    status: 202,
  }),
  reopenName: endpoint({
    route: routes.reopenName,
    summary: "Take back what was decided about a name",
    tag: "review",
    params: idParams,
    response: NameDecided,
    status: 202,
  }),
  listMergedRounds: endpoint({
    route: routes.listMergedRounds,
    summary: "Rounds that several records speak of, with the words of each match",
    tag: "review",
    query: z.strictObject({
      ...listQuery(["announcedOn"]),
      company: Slug.optional(),
      source: Slug.optional(),
      /** True for rounds of one record too, so that a record can be joined. */
      all: z.enum(["true", "false"]).optional(),
    }),
    response: listOf(MergedRound),
    csv: true,
  }),
  splitRound: endpoint({
    route: routes.splitRound,
    summary: "Split a record off its round; it stays off on later runs",
    tag: "review",
    params: roundParams,
    body: RoundMove,
    response: z.object({ rounds: z.array(MergedRound) }),
  }),
  joinRound: endpoint({
    route: routes.joinRound,
    summary: "Join a record to a round of its company; it stays there on later runs",
    tag: "review",
    params: roundParams,
    body: RoundMove,
    response: z.object({ rounds: z.array(MergedRound) }),
  }),
  listRoundDecisions: endpoint({
    route: routes.listRoundDecisions,
    summary: "Records of rounds that people keep apart or together",
    tag: "review",
    query: z.strictObject({ format }),
    response: z.object({ data: z.array(RoundDecisionView) }),
    csv: true,
  }),
  listCompanyNames: endpoint({
    route: routes.listCompanyNames,
    summary: "Names under which sources write a company, and how each came to be",
    tag: "companies",
    params: z.strictObject({ slug: Slug }),
    query: z.strictObject({ format }),
    response: z.object({ data: z.array(CompanyNameView) }),
    csv: true,
  }),
  reparseDocument: endpoint({
    route: routes.reparseDocument,
    summary: "Read an archived document again with the present parser",
    tag: "data",
    params: idParams,
    response: RunView,
    status: 202,
  }),
  reparseSource: endpoint({
    route: routes.reparseSource,
    summary: "Read a source's archived documents again: those of an older parser, or all",
    tag: "data",
    params: z.strictObject({ id: Slug }),
    body: z.strictObject({ all: z.boolean().optional() }),
    response: z.object({ documents: z.number().int(), run: RunView.nullable() }),
    status: 202,
  }),
  updateSource: endpoint({
    route: routes.updateSource,
    summary: "Pause a source or let it go on",
    tag: "data",
    params: z.strictObject({ id: Slug }),
    body: z.strictObject({ paused: z.boolean(), note: Note.optional() }),
    response: SourceView,
  }),
  resetBreaker: endpoint({
    route: routes.resetBreaker,
    summary: "Close a source's circuit breaker by hand, so that its schedules fire again",
    tag: "data",
    params: z.strictObject({ id: Slug }),
    response: SourceView,
  }),
};
