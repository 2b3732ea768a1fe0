import { z } from "zod";
import { IsoDate, Slug } from "../primitives/index.ts";

/** How a source names a company: its strongest identifier first. */
export const CompanyKey = z.strictObject({
  slug: Slug.optional(),
  cik: z
    .string()
    .regex(/^\d{10}$/)
    .optional(),
  dartCode: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  symbol: z.string().optional(),
  exchange: z.string().optional(),
  name: z.string().optional(),
});
export type CompanyKey = z.infer<typeof CompanyKey>;

/** Where in the document a record stands, and the page a table of cited figures names for it. */
export const origin = {
  pointer: z.string().min(1),
  knownOn: IsoDate,
  citationUrl: z.string().min(1).nullable(),
  citationText: z.string().nullable(),
};
