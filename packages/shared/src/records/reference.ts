import { z } from "zod";
import { DecimalText, IsoDate, Unit } from "../primitives/index.ts";
import { CompanyKey, origin } from "./origin.ts";

/** Tables of things that are no market, funding or earnings record; an item belongs to one of them. */
export const REFERENCE_DATASETS = [
  /** Notable AI models: size, training compute and its cost. */
  "ai-models",
  /** Chips that train and run models: memory, speed, power, price. */
  "ai-accelerators",
  /** Medical devices on the FDA's list of those enabled by AI. */
  "cleared-devices",
  /** Scores of the Open LLM Leaderboard; the averages of its two versions are not comparable. */
  "llm-leaderboard-v1",
  "llm-leaderboard-v2",
  /** What a list says private companies are worth. */
  "private-valuations",
  /** Offerings of pooled funds: money for a fund is no company's round. */
  "fund-offerings",
  /** Who a number belongs to: CIK or DART code, names, tickers, fiscal year end. */
  "company-identities",
  /** What was filed, and when the world could read it. */
  "filings",
  /** Profiles of young companies with what they raised in all. */
  "startup-profiles",
  /** What AI companies spend on computing. */
  "compute-spending",
] as const;
export const ReferenceDataset = z.enum(REFERENCE_DATASETS);
export type ReferenceDataset = z.infer<typeof ReferenceDataset>;

/** Name of a measure or an attribute of an item, such as `trainingCompute`. */
const FieldName = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,59}$/, "use a camelCase name such as trainingCompute");

/** A number that belongs to an item, in base units. */
export const ReferenceMeasure = z.strictObject({ value: DecimalText, unit: Unit });
export type ReferenceMeasure = z.infer<typeof ReferenceMeasure>;

/** One item of a dataset, as one edition of its source gives it. */
export const ReferenceRecord = z.strictObject({
  type: z.literal("reference"),
  dataset: ReferenceDataset,
  /** Stable within the source and dataset, so that a later edition of the item is a vintage of it. */
  itemKey: z.string().min(1).max(200),
  name: z.string().min(1).max(300),
  /** As printed; several are separated by commas. */
  organisation: z.string().min(1).nullable(),
  /** Who it may belong to, the first known one counts; none has to be known. */
  companies: z.array(CompanyKey),
  /** Domain, panel, industry or type, in the source's own words. */
  category: z.string().min(1).nullable(),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** Day of release, decision, publication or filing; null where the source gives none. */
  eventOn: IsoDate.nullable(),
  datePrecision: z.enum(["day", "month", "year"]),
  measures: z.record(FieldName, ReferenceMeasure),
  attributes: z.record(FieldName, z.string().min(1).max(500)),
  ...origin,
});
export type ReferenceRecord = z.infer<typeof ReferenceRecord>;
