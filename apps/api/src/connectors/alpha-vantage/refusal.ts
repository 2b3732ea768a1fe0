import { SourceError } from "@sector-tracker/shared";

/**
 * The error that an answer stands for, or null where it is one. The service's own words are never repeated: they
 * may quote the key.
 */
export function refusalOf(body: unknown): SourceError | null {
  if (typeof body !== "object" || body === null) {
    return new SourceError("not-the-format", "the document is not an answer of Alpha Vantage");
  }
  const keys = Object.keys(body);
  if (keys.some((key) => key === "Note" || key === "Information")) {
    return new SourceError(
      "rate-limited",
      "Alpha Vantage answered with a note in place of data: its limit is used up",
    );
  }
  return keys.includes("Error Message")
    ? new SourceError("http-status", "Alpha Vantage does not know what was asked for")
    : null;
}
