import { z } from "zod";

/** A label in the two languages of the product. Both are always there. */
export const LocalizedText = z.object({ en: z.string().min(1), ko: z.string().min(1) });
export type LocalizedText = z.infer<typeof LocalizedText>;

/** Languages in which the product speaks. */
export const Language = z.enum(["en", "ko"]);
export type Language = z.infer<typeof Language>;

/** Lower-case words joined by hyphens: the stable name of a segment, a company, a report, a source. */
export const Slug = z
  .string()
  .max(80)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "use lower-case letters, digits and single hyphens");
export type Slug = z.infer<typeof Slug>;

/** `<report slug>/<key>`: the identity of a baseline. */
export const BaselineId = z
  .string()
  .max(161)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/, "use <report>/<key>");
export type BaselineId = z.infer<typeof BaselineId>;

/**
 * A name in the form in which names are compared: NFKC, lower case, letters and digits only, so that
 * `SK hynix Inc.` and `SK Hynix, Inc` are one name.
 */
export function foldName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
}
