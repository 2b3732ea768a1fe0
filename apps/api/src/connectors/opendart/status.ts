import { SourceError, type SourceErrorCode } from "@sector-tracker/shared";

/** Status codes that come with HTTP 200 in place of an answer. */
const problems: Readonly<Record<string, readonly [SourceErrorCode, string]>> = {
  "010": ["not-configured", "the key is not registered"],
  "011": ["not-configured", "the key is stopped"],
  "012": ["not-configured", "the key may not be used from this address"],
  "013": ["empty-document", "there is no data for what was asked"],
  "020": ["rate-limited", "the daily number of requests is used up"],
  "100": ["http-status", "a field of the request is wrong"],
  "800": ["unreachable", "the service is under maintenance"],
};

/** The status by which the service says that it holds nothing of that. */
export const NO_DATA = "013";
const OK = "000";

/** Null for an answer, else the error that a status stands for. */
export function statusProblem(status: string): SourceError | null {
  if (status === OK) return null;
  const [code, words] = problems[status] ?? ["unreachable", "the service reports a fault of its own"];
  return new SourceError(code, `OpenDART answered status ${status.slice(0, 8)}: ${words}`);
}
