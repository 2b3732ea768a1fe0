import { z } from "zod";
import { Slug } from "../primitives/index.ts";
import { ReportDocument } from "../report/document.ts";
import { routes } from "../routes/index.ts";
import { ReportAudit } from "./audit.ts";
import { ReportView } from "./baselines.ts";
import { format } from "./common.ts";
import { endpoint } from "./endpoint.ts";

/** What an import would bring, before anything is saved. */
export const ReportRehearsal = z
  .object({
    slug: Slug,
    /** True where a report of this slug is there already: the import would be refused. */
    taken: z.boolean(),
    baselines: z.number().int(),
    indicators: z.number().int(),
    /** Slugs that the product does not know yet; those it knows are left as they are. */
    newSegments: z.array(Slug),
    newCompanies: z.array(Slug),
    audit: ReportAudit,
  })
  .meta({ id: "ReportRehearsal" });
export type ReportRehearsal = z.infer<typeof ReportRehearsal>;

const params = z.strictObject({ slug: Slug });

export const reportFileEndpoints = {
  importReport: endpoint({
    route: routes.importReport,
    summary: "Import a report with its baselines, as JSON or as the table (CSV, XLSX); all of it or nothing",
    tag: "reports",
    body: ReportDocument,
    response: ReportView,
    status: 201,
  }),
  checkReport: endpoint({
    route: routes.checkReport,
    summary: "The audit of a report that is not imported yet; takes what the import takes and saves nothing",
    tag: "reports",
    body: ReportDocument,
    response: ReportRehearsal,
  }),
  getReportTemplateCsv: endpoint({
    route: routes.getReportTemplateCsv,
    summary: "An empty table of a report to fill in, as CSV",
    tag: "reports",
  }),
  getReportTemplateXlsx: endpoint({
    route: routes.getReportTemplateXlsx,
    summary: "An empty table of a report to fill in, as a spreadsheet",
    tag: "reports",
  }),
  exportReport: endpoint({
    route: routes.exportReport,
    summary: "A report as the document that the import takes, nothing lost",
    tag: "reports",
    params,
    query: z.strictObject({ format }),
    response: ReportDocument,
    csv: true,
  }),
  deleteReport: endpoint({
    route: routes.deleteReport,
    summary: "Delete an imported report with its baselines; a report that the product ships stays",
    tag: "reports",
    params,
    status: 204,
  }),
};
