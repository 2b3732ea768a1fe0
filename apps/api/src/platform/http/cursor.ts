import { AppError } from "@sector-tracker/shared";
import type { z } from "zod";

/** An opaque cursor that holds the place after which the next page begins. */
export function encodeCursor(place: unknown): string {
  return Buffer.from(JSON.stringify(place), "utf8").toString("base64url");
}

/**
 * The place that a cursor holds.
 * @throws AppError invalid-request where it is not a cursor of this list.
 */
export function decodeCursor<T>(schema: z.ZodType<T>, cursor: string): T {
  const result = schema.safeParse(readJson(cursor));
  if (result.success) return result.data;
  throw new AppError("invalid-request", "The cursor is not one of this list.", [
    { parameter: "cursor", message: "is not a cursor that this list gave" },
  ]);
}

function readJson(cursor: string): unknown {
  if (!/^[A-Za-z0-9_-]+$/.test(cursor)) return undefined;
  try {
    return JSON.parse(Buffer.from(cursor, "base64url").toString("utf8")) as unknown;
  } catch {
    return undefined;
  }
}
