import { z } from "zod";
import { Currency, LocalizedText, Slug } from "../primitives/index.ts";

/** The layer of a sector's root, which stands above all others. */
export const ROOT_LAYER = "sector";

/**
 * A layer of a sector's value chain, or `sector` for its root. Which layers there are, and in which order each feeds the
 * next, is the segments' own matter: a layer stands where its first segment does.
 */
export const Layer = Slug.max(40);
export type Layer = z.infer<typeof Layer>;

/** `data/segments/segments.json`: one node of the tree. */
export const SegmentFileEntry = z.strictObject({
  slug: Slug,
  parent: Slug.nullable(),
  layer: Layer,
  position: z.number().int(),
  name: LocalizedText,
  description: LocalizedText,
});
export type SegmentFileEntry = z.infer<typeof SegmentFileEntry>;
export const SegmentFile = z.strictObject({ segments: z.array(SegmentFileEntry).min(1) });
export type SegmentFile = z.infer<typeof SegmentFile>;

export const ListingFileEntry = z.strictObject({
  symbol: z.string().min(1).max(20),
  /** ISO 10383 operating market code, such as XNAS, XNYS, XKRX, XKOS. */
  exchange: z.string().regex(/^[A-Z0-9]{4}$/),
  currency: Currency,
  primary: z.boolean().default(true),
});
export type ListingFileEntry = z.infer<typeof ListingFileEntry>;

/** `data/companies/*.json`: one company, institution or public body. */
export const CompanyFileEntry = z.strictObject({
  slug: Slug,
  name: LocalizedText,
  kind: z.enum(["listed", "private", "subsidiary", "public-body"]),
  /** ISO 3166-1 alpha-2, or null where no source says. */
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .nullable(),
  /** SEC central index key, ten digits. */
  cik: z
    .string()
    .regex(/^\d{10}$/)
    .nullable()
    .default(null),
  /** OpenDART corporation code, eight digits. */
  dartCode: z
    .string()
    .regex(/^\d{8}$/)
    .nullable()
    .default(null),
  /** Month and day on which the fiscal year ends, `MM-DD`; null where unknown. */
  fiscalYearEnd: z
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .nullable()
    .default(null),
  /** Other names under which sources write it; matched case-folded, punctuation ignored. */
  aliases: z.array(z.string().min(1)).default([]),
  parent: Slug.nullable().default(null),
  listings: z.array(ListingFileEntry).default([]),
  segments: z.array(Slug).default([]),
  /** True where the shipped report names it. */
  inReport: z.boolean(),
});
export type CompanyFileEntry = z.infer<typeof CompanyFileEntry>;
export const CompanyFile = z.strictObject({ companies: z.array(CompanyFileEntry).min(1) });
export type CompanyFile = z.infer<typeof CompanyFile>;
