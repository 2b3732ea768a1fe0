import { z } from "zod";
import { BaselineFileEntry } from "./baseline.ts";
import { CompanyFileEntry, SegmentFileEntry } from "./directory.ts";
import { IndicatorFileEntry } from "./indicator.ts";
import { ReportFile } from "./report.ts";

/**
 * A report as one document, as it is imported and exported: with its baselines, how they are measured, and the
 * segments and companies that these name. Segments and companies that the product knows already are left as they are.
 */
export const ReportDocument = z.strictObject({
  report: ReportFile,
  segments: z.array(SegmentFileEntry).max(500).default([]),
  companies: z.array(CompanyFileEntry).max(2000).default([]),
  baselines: z.array(BaselineFileEntry).min(1).max(5000),
  indicators: z.array(IndicatorFileEntry).max(5000).default([]),
});
export type ReportDocument = z.output<typeof ReportDocument>;
