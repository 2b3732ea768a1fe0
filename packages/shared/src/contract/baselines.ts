import { z } from "zod";
import { BaselineId, Instant, IsoDate, LocalizedText, PeriodText, Slug, Unit } from "../primitives/index.ts";
import { BaselineGrowth, BaselineKind, BaselinePoint, Locator } from "../report/baseline.ts";
import { CrossCheck, IndicatorMeasure } from "../report/indicator.ts";
import { LostFigure } from "../report/report.ts";
import { AssessmentInputView, BasketView } from "./inputs.ts";
import { asOf, currency, format, listOf, listQuery, Provenance } from "./common.ts";
import { StatusCounts } from "./directory.ts";
import { endpoint } from "./endpoint.ts";
import { routes } from "../routes/index.ts";

export const STATUSES = [
  "ahead",
  "on-track",
  "behind",
  "hit",
  "missed",
  "pending",
  "not-measurable",
] as const;
export const Status = z.enum(STATUSES).meta({ id: "Status" });
export type Status = z.infer<typeof Status>;

/** Order of statuses by how badly a promise stands, the worst first; those without a verdict last. */
export const STATUS_SEVERITY: Readonly<Record<Status, number>> = {
  missed: 0,
  behind: 1,
  "on-track": 2,
  ahead: 3,
  hit: 4,
  pending: 5,
  "not-measurable": 6,
};

export const AUDIT_RULES = [
  "cagr",
  "direction",
  "share",
  "yoy",
  "conversion",
  "multiple",
  "margin",
  "sign",
  "conflict",
  "containment",
] as const;
export const AuditRule = z.enum(AUDIT_RULES);
export type AuditRule = z.infer<typeof AuditRule>;

export const AuditVerdict = z.enum(["consistent", "inconsistent", "conflict", "not-checkable"]);
export type AuditVerdict = z.infer<typeof AuditVerdict>;

const AllowedRange = z.object({ low: z.number().nullable(), high: z.number().nullable() });
export type AllowedRange = z.infer<typeof AllowedRange>;

export const AuditFinding = z
  .object({
    rule: AuditRule,
    stated: z.number().nullable(),
    implied: z.number().nullable(),
    /** What the printed digits allow the implied number to be; an open end is null, as is the whole without numbers. */
    allowed: AllowedRange.nullable(),
    unit: z.string(),
    message: LocalizedText,
    related: z.array(BaselineId),
  })
  .meta({ id: "AuditFinding" });
export type AuditFinding = z.infer<typeof AuditFinding>;

export const AuditView = z
  .object({ verdict: AuditVerdict, findings: z.array(AuditFinding) })
  .meta({ id: "Audit" });
export type AuditView = z.infer<typeof AuditView>;

/** One measured value of an indicator. */
export const ObservationView = z
  .object({
    period: z.string(),
    /** Middle of the period for flows, the day for stocks: where it stands on a time axis. */
    at: IsoDate,
    value: z.number(),
    unit: Unit,
    kind: z.enum(["actual", "estimate"]),
    publisher: z.string().nullable(),
    knownAt: IsoDate,
    /** False for an earlier vintage that a later one replaced. */
    latest: z.boolean(),
    provenance: z.array(Provenance),
  })
  .meta({ id: "Observation" });
export type ObservationView = z.infer<typeof ObservationView>;

export const AssessmentView = z
  .object({
    asOf: IsoDate,
    status: Status,
    /** Why this status, in a sentence a reader can check. */
    reason: LocalizedText,
    unit: Unit.nullable(),
    /** Expected and actual at the newest observed period, in the baseline's unit. */
    period: z.string().nullable(),
    expected: z.number().nullable(),
    actual: z.number().nullable(),
    /** `actual / expected − 1` in per cent; for shares and rates the difference in points. */
    deviation: z.number().nullable(),
    deviationUnit: z.enum(["percent", "points"]).nullable(),
    /** How far the path is ahead (+) or behind (−) of its dates, in months. */
    monthsAhead: z.number().nullable(),
    requiredGrowthPercent: z.number().nullable(),
    achievedGrowthPercent: z.number().nullable(),
    /** Best yearly growth that the observations ever showed (the deepest fall on a falling path). */
    bestGrowthPercent: z.number().nullable(),
    /** `|ln(actual / expected)|` of the promise: 0 is perfect. */
    logError: z.number().nullable(),
    /** What rules without skill would have said on the report's day, and how far off they were. */
    naive: z.array(
      z.object({
        rule: z.enum(["no-change", "growth-as-before"]),
        expected: z.number(),
        logError: z.number(),
      }),
    ),
    horizon: z.string().nullable(),
    observationKnownAt: IsoDate.nullable(),
    /** Every value that it rests on; empty where nothing was measured. */
    derivedFrom: z.array(AssessmentInputView),
  })
  .meta({ id: "Assessment" });
export type AssessmentView = z.infer<typeof AssessmentView>;

export const IndicatorView = z
  .object({
    method: z.enum(["direct", "basket", "estimate", "not-measurable"]),
    measure: IndicatorMeasure.nullable(),
    compare: z.enum(["level", "growth"]).nullable(),
    rationale: LocalizedText,
    coverage: LocalizedText.nullable(),
    crossChecks: z.array(CrossCheck),
    /** True where a person put it in place of the one that the report came with. */
    edited: z.boolean(),
  })
  .meta({ id: "Indicator" });
export type IndicatorView = z.infer<typeof IndicatorView>;

export const BaselineView = z
  .object({
    id: BaselineId,
    report: Slug,
    kind: BaselineKind,
    label: LocalizedText,
    definition: LocalizedText.nullable(),
    segment: Slug.nullable(),
    company: Slug.nullable(),
    counterparties: z.array(Slug),
    publisher: z.string().nullable(),
    locator: Locator,
    unit: Unit,
    measure: z.enum(["flow", "stock", "ratio"]),
    points: z.array(BaselinePoint),
    growth: BaselineGrowth.nullable(),
    note: LocalizedText.nullable(),
    audit: AuditView,
    indicator: IndicatorView.nullable(),
    assessment: AssessmentView,
  })
  .meta({ id: "Baseline" });
export type BaselineView = z.infer<typeof BaselineView>;

/** A value of the path that the report promised. */
export const PathPoint = z.object({
  period: z.string(),
  at: IsoDate,
  expected: z.number(),
  lower: z.number(),
  upper: z.number(),
  /** True where the report prints the value; false between. */
  stated: z.boolean(),
});

export const ComparisonView = z
  .object({
    baseline: BaselineView,
    reportDate: IsoDate,
    today: IsoDate,
    bandPercent: z.number(),
    unit: Unit,
    path: z.array(PathPoint),
    /** Why there is no path, where there is none. */
    pathReason: LocalizedText.nullable(),
    /** All vintages; `latest` marks those in force. */
    observations: z.array(ObservationView),
    /** Other publishers' values of related quantities: a spread, never joined to the observations. */
    spread: z.array(
      z.object({
        quantity: Slug,
        publisher: z.string(),
        definition: z.string(),
        points: z.array(
          z.object({
            period: z.string(),
            at: IsoDate,
            value: z.number(),
            kind: z.enum(["actual", "estimate", "forecast"]),
            knownAt: IsoDate,
            provenance: Provenance,
          }),
        ),
      }),
    ),
    /** Values as observed, before scaling, where growth rather than level is compared. */
    growthBase: z.object({ period: z.string(), observed: z.number(), expected: z.number() }).nullable(),
    /** The basket period by period, where the indicator is one; as worked out, before any scaling or conversion. */
    basket: BasketView.nullable(),
    /** The same quantity had in other ways, in the baseline's unit: shown beside, never scored. */
    crossChecks: z.array(z.object({ label: LocalizedText, observations: z.array(ObservationView) })),
    assessment: AssessmentView,
  })
  .meta({ id: "Comparison" });
export type ComparisonView = z.infer<typeof ComparisonView>;

export const ReportView = z
  .object({
    slug: Slug,
    title: LocalizedText,
    publisher: z.string(),
    publishedOn: IsoDate,
    language: z.string(),
    sector: LocalizedText,
    bandPercent: z.number(),
    baselines: z.number().int(),
    kinds: z.record(z.string(), z.number().int()),
    lostFigures: z.array(LostFigure),
    /** True where a person imported it: only such a report can be deleted. */
    imported: z.boolean(),
    loadedAt: Instant,
  })
  .meta({ id: "Report" });
export type ReportView = z.infer<typeof ReportView>;

export const Scoreboard = z
  .object({
    report: Slug,
    asOf: IsoDate,
    bandPercent: z.number(),
    statuses: StatusCounts,
    /** Every forecast of the report, and every other baseline with an indicator that can be measured. */
    rows: z.array(BaselineView),
    /** Expected path and observations in few points, for the row's small track; keyed by baseline id. */
    tracks: z.record(
      z.string(),
      z.object({
        path: z.array(z.object({ at: IsoDate, value: z.number() })),
        observations: z.array(z.object({ at: IsoDate, value: z.number() })),
      }),
    ),
  })
  .meta({ id: "Scoreboard" });
export type Scoreboard = z.infer<typeof Scoreboard>;

const baselineParams = z.strictObject({ report: Slug, key: Slug });

export const baselineEndpoints = {
  listReports: endpoint({
    route: routes.listReports,
    summary: "Reports whose numbers are tracked",
    tag: "reports",
    query: z.strictObject({ format }),
    response: z.object({ data: z.array(ReportView) }),
    csv: true,
  }),
  getReport: endpoint({
    route: routes.getReport,
    summary: "A report with its lost figures",
    tag: "reports",
    params: z.strictObject({ slug: Slug }),
    response: ReportView,
  }),
  getScoreboard: endpoint({
    route: routes.getScoreboard,
    summary: "Every forecast of the report, scored",
    tag: "reports",
    params: z.strictObject({ slug: Slug }),
    query: z.strictObject({ asOf, format }),
    response: Scoreboard,
    csv: true,
  }),
  listBaselines: endpoint({
    route: routes.listBaselines,
    summary: "Every quantitative statement of the reports",
    tag: "baselines",
    query: z.strictObject({
      ...listQuery(["position", "label", "kind", "segment", "publisher", "status", "deviation"]),
      report: Slug.optional(),
      segment: Slug.optional().describe("this segment and all below it"),
      company: Slug.optional(),
      kind: BaselineKind.optional(),
      status: Status.optional(),
      verdict: AuditVerdict.optional(),
      publisher: z.string().max(120).optional(),
      q: z.string().max(100).optional(),
      asOf,
    }),
    response: listOf(BaselineView),
    csv: true,
  }),
  getBaseline: endpoint({
    route: routes.getBaseline,
    summary: "A baseline with its audit, indicator and assessment",
    tag: "baselines",
    params: baselineParams,
    query: z.strictObject({ asOf }),
    response: BaselineView,
  }),
  getComparison: endpoint({
    route: routes.getComparison,
    summary: "Expected path with its band against the observations with their vintages",
    tag: "baselines",
    params: baselineParams,
    query: z.strictObject({ asOf, currency, format }),
    response: ComparisonView,
    csv: true,
  }),
};

export { PeriodText };
