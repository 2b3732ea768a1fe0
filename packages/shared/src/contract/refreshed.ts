import { z } from "zod";
import { BaselineId, Instant, IsoDate, LocalizedText, Slug } from "../primitives/index.ts";
import { routes } from "../routes/index.ts";
import { Status } from "./baselines.ts";
import { asOf } from "./common.ts";
import { endpoint } from "./endpoint.ts";

/** Where a figure of the refreshed report is from. */
export const RefreshedSource = z.object({
  source: Slug,
  document: z.uuid(),
  url: z.string().nullable(),
  retrievedAt: Instant,
  knownAt: IsoDate,
});

export const RefreshedStatement = z
  .object({
    baseline: BaselineId,
    label: LocalizedText,
    publisher: z.string().nullable(),
    figure: z.number().int().nullable(),
    heading: z.string().nullable(),
    /** In the report's own digits and words. */
    said: z.string(),
    /** What happened since, or why nothing can be said of it. */
    since: LocalizedText,
    /** The statement as it would read on that day; null where nothing measures it. */
    today: LocalizedText.nullable(),
    status: Status,
    /** What the audit found wrong with the statement's own arithmetic. */
    findings: z.array(LocalizedText),
    sources: z.array(RefreshedSource),
  })
  .meta({ id: "RefreshedStatement" });
export type RefreshedStatement = z.infer<typeof RefreshedStatement>;

export const RefreshedReport = z
  .object({
    report: Slug,
    title: LocalizedText,
    publisher: z.string(),
    publishedOn: IsoDate,
    asOf: IsoDate,
    /** How many of the statements have an actual. */
    measured: z.number().int(),
    statements: z.number().int(),
    /** In the report's own order. */
    parts: z.array(z.object({ part: z.string(), statements: z.array(RefreshedStatement) })),
  })
  .meta({ id: "RefreshedReport" });
export type RefreshedReport = z.infer<typeof RefreshedReport>;

const params = z.strictObject({ slug: Slug });

export const refreshedEndpoints = {
  getRefreshedReport: endpoint({
    route: routes.getRefreshedReport,
    summary: "The report figure by figure: what it said, what happened since, how it would read today",
    tag: "reports",
    params,
    query: z.strictObject({ asOf }),
    response: RefreshedReport,
  }),
  getRefreshedMarkdown: endpoint({
    route: routes.getRefreshedMarkdown,
    summary: "The refreshed report as Markdown",
    tag: "reports",
    params,
    query: z.strictObject({ asOf, lang: z.enum(["en", "ko"]).default("en") }),
  }),
};
