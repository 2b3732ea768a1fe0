import { z } from "zod";
import { IsoDate, LocalizedText, Slug } from "../primitives/index.ts";

/** A figure whose picture did not survive: what can still be said of it, and nothing else. */
export const LostFigure = z.strictObject({
  figure: z.number().int().positive(),
  part: z.string(),
  /** What the figure showed, by its caption; own words. */
  subject: LocalizedText,
  publisher: z.string().nullable(),
  unit: z.string().nullable(),
  /** Keys of baselines which the text around the figure still gives. */
  baselines: z.array(Slug).default([]),
  /** What is missing, and what the text still says. */
  note: LocalizedText,
});
export type LostFigure = z.infer<typeof LostFigure>;

/** `data/reports/<slug>/report.json`. */
export const ReportFile = z.strictObject({
  slug: Slug,
  title: LocalizedText,
  publisher: z.string().min(1),
  publishedOn: IsoDate,
  language: z.string().min(2),
  sector: LocalizedText,
  /** Status band around the expected path, in per cent. */
  bandPercent: z.number().positive().default(10),
  lostFigures: z.array(LostFigure).default([]),
});
export type ReportFile = z.infer<typeof ReportFile>;
