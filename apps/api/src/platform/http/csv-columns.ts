import { z } from "zod";

/** Rows of an answer stand under one of these. */
export const ROW_KEYS = ["data", "rows", "checks"] as const;

/** What a schema wraps, where it only says that the value may be missing or how it is to be treated. */
function unwrapped(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodReadonly
  ) {
    return unwrapped(schema.unwrap());
  }
  return schema;
}

function collect(schema: z.core.$ZodType, name: string, into: Set<string>): void {
  const bare = unwrapped(schema);
  if (bare instanceof z.ZodObject) {
    for (const [key, inner] of Object.entries<z.core.$ZodType>(bare.shape)) {
      collect(inner, name === "" ? key : `${name}.${key}`, into);
    }
  } else if (bare instanceof z.ZodUnion) {
    for (const option of bare.options) collect(option, name, into);
  } else if (bare instanceof z.ZodRecord) {
    // Its keys are data: they are columns as far as the rows have them.
  } else if (name !== "") {
    into.add(name);
  }
}

/**
 * The columns which the rows of an answer may have, by its contract, in its order: an empty list still has its header,
 * and two downloads of one list have the same columns whatever rows they hold. Empty where the answer has no rows.
 */
export function columnsOfAnswer(response: z.core.$ZodType | undefined): readonly string[] {
  if (response === undefined) return [];
  const bare = unwrapped(response);
  if (!(bare instanceof z.ZodObject)) return [];
  const shape: Readonly<Record<string, z.core.$ZodType | undefined>> = bare.shape;
  for (const key of ROW_KEYS) {
    const list = shape[key];
    if (list === undefined) continue;
    const rows = unwrapped(list);
    if (!(rows instanceof z.ZodArray)) continue;
    const names = new Set<string>();
    collect(rows.element, "", names);
    // What is an object in one form of a row and plain in another would stand twice: the plain one goes.
    return [...names].filter((name) => ![...names].some((other) => other.startsWith(`${name}.`)));
  }
  return [];
}
