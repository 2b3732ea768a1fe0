import { STATUS_CODES } from "node:http";
import { HttpException } from "@nestjs/common";
import { AppError, errorStatus, type ErrorCode, type Problem } from "@sector-tracker/shared";
import { isDatabaseAway } from "../database/away.ts";
import { QueueUnavailable } from "../queue/job-queue.ts";

export const PROBLEM_TYPE = "application/problem+json; charset=utf-8";

const codeOfStatus = new Map<number, ErrorCode>(
  (Object.keys(errorStatus) as ErrorCode[]).map((code) => [errorStatus[code], code]),
);

/** What a client is told where the framework refused the request before any of our code saw it. */
const frameworkDetail: Readonly<Partial<Record<ErrorCode, string>>> = {
  "invalid-request": "The request cannot be read: check that its body is well-formed JSON.",
  "not-found": "There is nothing at this address.",
  "payload-too-large": "The body is larger than 5 MB.",
  "unsupported-media-type": "Send the body as application/json.",
};

function statusOf(error: unknown): number | null {
  if (error instanceof HttpException) return error.getStatus();
  if (typeof error !== "object" || error === null) return null;
  // Fastify's own errors carry a code of this form; a status on any other error is not meant for the client.
  if (!("code" in error) || typeof error.code !== "string" || !error.code.startsWith("FST_")) return null;
  return "statusCode" in error && typeof error.statusCode === "number" ? error.statusCode : null;
}

/** What is said of a form whose file or parts go beyond the limits; null for any other error. */
function formDetail(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("code" in error)) return null;
  if (error.code === "FST_REQ_FILE_TOO_LARGE") return "The file is larger than this call takes.";
  return /^FST_(?:PARTS|FILES|FIELDS)_LIMIT$/.test(String(error.code))
    ? "The form has more parts than this call takes: one file and its fields."
    : null;
}

/** Any error as one of ours; what is not known is `internal` and tells nothing of itself. */
export function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (isDatabaseAway(error)) return new AppError("not-ready", "The database cannot be reached just now.");
  if (error instanceof QueueUnavailable) {
    return new AppError("not-ready", "The queue cannot be reached just now.");
  }
  const status = statusOf(error);
  const code =
    status === null
      ? undefined
      : (codeOfStatus.get(status) ?? (status < 500 ? "invalid-request" : undefined));
  if (code === undefined || code === "internal") {
    return new AppError("internal", "Something went wrong on our side; the log has the particulars.");
  }
  // The form's own words for what was too large say which part it was.
  const detail =
    formDetail(error) ?? frameworkDetail[code] ?? (error instanceof Error ? error.message : code);
  return new AppError(code, detail);
}

/** The problem document of an error (RFC 9457). */
export function problemOf(error: AppError, instance: string): Problem {
  const status = errorStatus[error.code];
  return {
    type: `urn:sector-tracker:problem:${error.code}`,
    title: STATUS_CODES[status] ?? error.code,
    status,
    detail: error.message,
    instance,
    code: error.code,
    ...(error.errors.length > 0 ? { errors: [...error.errors] } : {}),
  };
}
