import { z } from "zod";
import { BaselineId, LocalizedText, Slug } from "../primitives/index.ts";
import { Locator } from "../report/baseline.ts";
import { routes } from "../routes/index.ts";
import { AuditFinding, AuditVerdict } from "./baselines.ts";
import { format } from "./common.ts";
import { endpoint } from "./endpoint.ts";

/** Why nothing could be held against a statement. */
export const UncheckedCode = z.enum([
  "event",
  "rate-alone",
  "values-without-rate",
  "relation-without-value",
  "single-number",
]);
export type UncheckedCode = z.infer<typeof UncheckedCode>;

export const ReportAudit = z
  .object({
    report: Slug,
    checked: z.number().int(),
    passed: z.number().int(),
    verdicts: z.record(AuditVerdict, z.number().int()),
    /** Every check that could be made, failed ones first. */
    checks: z.array(
      AuditFinding.extend({
        baseline: BaselineId,
        label: LocalizedText,
        passed: z.boolean(),
        locator: Locator,
      }),
    ),
    /** Every statement of which nothing could be checked, in the report's order. */
    unchecked: z.array(
      z.object({
        baseline: BaselineId,
        label: LocalizedText,
        locator: Locator,
        code: UncheckedCode,
        reason: LocalizedText,
      }),
    ),
  })
  .meta({ id: "ReportAudit" });
export type ReportAudit = z.infer<typeof ReportAudit>;

export const auditEndpoints = {
  getReportAudit: endpoint({
    route: routes.getReportAudit,
    summary: "The report's own arithmetic, checked",
    tag: "reports",
    params: z.strictObject({ slug: Slug }),
    query: z.strictObject({ format }),
    response: ReportAudit,
    csv: true,
  }),
};
