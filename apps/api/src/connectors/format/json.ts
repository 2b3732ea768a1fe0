import { SourceError } from "@sector-tracker/shared";
import { z } from "zod";
import { utf8Text } from "./csv.ts";

/** An answer that was recorded with its request beside it. */
const Recorded = z.object({
  response: z.object({ bodyJson: z.unknown(), headers: z.record(z.string(), z.unknown()).optional() }),
});

/** A JSON document, taken out of its recording where it is one. */
export interface JsonDocument {
  readonly body: unknown;
  /** Day of the recorded answer; null where the document does not say. */
  readonly answeredOn: string | null;
}

/** Reads a service's JSON answer or a recording of it. Throws SourceError `empty-document` and `not-the-format`. */
export function jsonDocument(bytes: Uint8Array): JsonDocument {
  const text = utf8Text(bytes);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new SourceError("not-the-format", "the document is not JSON");
  }
  const recorded = Recorded.safeParse(json);
  if (!recorded.success) return { body: json, answeredOn: null };
  return { body: recorded.data.response.bodyJson, answeredOn: headerDay(recorded.data.response.headers) };
}

/** Day of the Date header of a recorded answer. */
function headerDay(headers: Readonly<Record<string, unknown>> | undefined): string | null {
  const value = headers?.["date"];
  const text = Array.isArray(value) ? String(value[0]) : typeof value === "string" ? value : "";
  const parsed = new Date(text);
  return Number.isNaN(parsed.getTime()) ? null : parsed.toISOString().slice(0, 10);
}
