import { z } from "zod";
import { ReferenceDataset } from "../records/reference.ts";

/**
 * Items of a reference table: how many there were by a day (`count`), the share of one category in them (`share`, per
 * cent), or a measure of named items (`value`), which stands for every period from their event on.
 */
export const ItemMeasure = z.strictObject({
  type: z.literal("items"),
  dataset: ReferenceDataset,
  figure: z.enum(["count", "share", "value"]),
  /** Counts only these, as the source prints it; of a share the part that is looked at. */
  category: z.string().min(1).optional(),
  /** The items of a value, by the source's own keys. */
  keys: z.array(z.string().min(1)).max(20).default([]),
  /** The measure of a value, such as `memory`. */
  measure: z
    .string()
    .regex(/^[a-z][A-Za-z0-9]*$/, "use the name of a measure such as memory")
    .optional(),
});
export type ItemMeasure = z.infer<typeof ItemMeasure>;

/** Why an item measure cannot be asked, with the field at fault; null where it can. */
export function itemMeasureFault(measure: ItemMeasure): { field: string; message: string } | null {
  if (measure.figure === "share" && measure.category === undefined)
    return { field: "category", message: "a share needs the category that is the part" };
  if (measure.figure !== "value") return null;
  if (measure.keys.length === 0) return { field: "keys", message: "a value needs the items it is of" };
  return measure.measure === undefined
    ? { field: "measure", message: "a value needs the measure it is" }
    : null;
}
