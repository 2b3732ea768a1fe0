import { z } from "zod";
import {
  IMPORT_DATE_ORDERS,
  IMPORT_DECIMALS,
  IMPORT_DELIMITERS,
  IMPORT_ENCODINGS,
  IMPORT_FAMILIES,
  IMPORT_FIELDS,
  IMPORT_NEEDS,
  IMPORT_SCALES,
  type ImportFamily,
} from "../import-fields/index.ts";

/** How a file is to be read. What is absent is detected, from the file alone: the same bytes give the same answer. */
export const ImportFormat = z
  .strictObject({
    encoding: z.enum(IMPORT_ENCODINGS).optional(),
    delimiter: z.enum(IMPORT_DELIMITERS).optional(),
    sheet: z.string().min(1).max(100).optional(),
    /** Row that names the columns, counted from 1; 0 where there is none. */
    headerRow: z.number().int().min(0).max(100).optional(),
    dateOrder: z.enum(IMPORT_DATE_ORDERS).optional(),
    decimal: z.enum(IMPORT_DECIMALS).optional(),
  })
  .meta({ id: "ImportFormat" });
export type ImportFormat = z.infer<typeof ImportFormat>;

/** Where a field's values come from: a column, perhaps printed in thousands or 억, or one value for every row. */
export const ImportBinding = z
  .union([
    z.strictObject({ column: z.string().min(1).max(300), scale: z.enum(IMPORT_SCALES).optional() }),
    z.strictObject({ constant: z.string().min(1).max(500) }),
  ])
  .meta({ id: "ImportBinding" });
export type ImportBinding = z.infer<typeof ImportBinding>;

/** How a person's table becomes records: one family, and for each of its fields where the values stand. */
export const ImportMapping = z
  .strictObject({
    family: z.enum(IMPORT_FAMILIES),
    format: ImportFormat.default({}),
    fields: z.record(z.string().max(40), ImportBinding),
  })
  .superRefine(({ family, fields }, context) => {
    const known = new Set(IMPORT_FIELDS[family].map(({ name }) => name));
    for (const name of Object.keys(fields)) {
      if (known.has(name)) continue;
      context.addIssue({ code: "custom", path: ["fields", name], message: `is not a field of ${family}` });
    }
  })
  .meta({ id: "ImportMapping" });
export type ImportMapping = z.infer<typeof ImportMapping>;

/** A cell as a person set it right: the file stays as it came, the run keeps what was mended. */
export const ImportMend = z
  .strictObject({
    /** Row of the file, as its pointer counts them. */
    row: z.number().int().min(1).max(2_000_000),
    column: z.string().min(1).max(300),
    value: z.string().max(2000),
  })
  .meta({ id: "ImportMend" });
export type ImportMend = z.infer<typeof ImportMend>;

/** All that reading a file needs besides its bytes. */
export const ImportSpec = z
  .strictObject({
    mapping: ImportMapping,
    mends: z.array(ImportMend).max(1000).default([]),
  })
  .meta({ id: "ImportSpec" });
export type ImportSpec = z.infer<typeof ImportSpec>;

/** Fields that a mapping still lacks: each entry names those of which one is enough. */
export function missingFields(
  family: ImportFamily,
  fields: Readonly<Record<string, unknown>>,
): (readonly string[])[] {
  const has = (name: string): boolean => fields[name] !== undefined;
  return [
    ...IMPORT_FIELDS[family].filter(({ name, required }) => required && !has(name)).map(({ name }) => [name]),
    ...IMPORT_NEEDS[family].filter((names) => !names.some(has)),
    ...(family === "earnings" && has("value") && !has("concept") ? [["concept"]] : []),
  ];
}
