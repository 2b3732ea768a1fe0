import { AppError } from "@sector-tracker/shared";

/** The Idempotency-Key of a request that starts work; undefined where it has none. Throws `invalid-request`. */
export function requestKey(header: string | undefined): string | undefined {
  if (header === undefined) return undefined;
  if (/^[\x21-\x7e]{1,200}$/.test(header)) return header;
  throw new AppError("invalid-request", "The Idempotency-Key is wrong.", [
    { parameter: "Idempotency-Key", message: "use 1 to 200 printable characters without spaces" },
  ]);
}
