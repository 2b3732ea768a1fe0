import { z } from "zod";
import { routes } from "../routes/index.ts";
import { IsoDate, LocalizedText, Slug, Unit } from "../primitives/index.ts";
import { ReferenceDataset } from "../records/reference.ts";
import { asOf, format, listOf, listQuery, Provenance } from "./common.ts";
import { endpoint } from "./endpoint.ts";

/** One item of a reference table, as the newest edition known gives it. */
export const ReferenceItemView = z
  .object({
    dataset: ReferenceDataset,
    key: z.string(),
    name: z.string(),
    organisation: z.string().nullable(),
    /** The first of its organisations that the directory knows. */
    company: z.object({ slug: Slug, name: LocalizedText }).nullable(),
    category: z.string().nullable(),
    country: z.string().nullable(),
    /** Day of release, decision, publication or filing. */
    date: IsoDate.nullable(),
    datePrecision: z.enum(["day", "month", "year"]),
    measures: z.record(z.string(), z.object({ value: z.number(), unit: Unit })),
    attributes: z.record(z.string(), z.string()),
    /** How many vintages of the item are known. */
    vintages: z.number().int(),
    knownAt: IsoDate,
    provenance: Provenance,
  })
  .meta({ id: "ReferenceItem" });
export type ReferenceItemView = z.infer<typeof ReferenceItemView>;

/** A reference table as a whole. */
export const ReferenceDatasetView = z
  .object({
    dataset: ReferenceDataset,
    items: z.number().int(),
    sources: z.array(Slug),
    /** First and last day of its items' events. */
    from: IsoDate.nullable(),
    to: IsoDate.nullable(),
    /** Names of the measures that its items have, the most frequent first. */
    measures: z.array(z.object({ name: z.string(), unit: Unit, items: z.number().int() })),
    categories: z.array(z.object({ name: z.string(), items: z.number().int() })),
  })
  .meta({ id: "ReferenceDataset" });
export type ReferenceDatasetView = z.infer<typeof ReferenceDatasetView>;

export const referenceEndpoints = {
  listReferenceItems: endpoint({
    route: routes.listReferenceItems,
    summary: "Items of reference tables: AI models, accelerators, cleared devices, scores, identities",
    tag: "reference",
    query: z.strictObject({
      ...listQuery(["date", "name"]),
      dataset: ReferenceDataset.optional(),
      source: Slug.optional(),
      company: Slug.optional(),
      category: z.string().min(1).max(120).optional().describe("the whole category, as printed"),
      q: z.string().min(1).max(120).optional().describe("words in the name, the organisation or the key"),
      from: IsoDate.optional(),
      to: IsoDate.optional(),
      asOf,
    }),
    response: listOf(ReferenceItemView),
    csv: true,
  }),
  listReferenceDatasets: endpoint({
    route: routes.listReferenceDatasets,
    summary: "Reference tables with their number of items, measures and categories",
    tag: "reference",
    query: z.strictObject({ asOf, format }),
    response: z.object({ asOf: IsoDate, data: z.array(ReferenceDatasetView) }),
    csv: true,
  }),
};
