/** Every error that a client can meet, with its HTTP status. The page shows by code, never by text. */
export const errorStatus = {
  "invalid-request": 400,
  unauthorized: 401,
  forbidden: 403,
  "not-found": 404,
  "method-not-allowed": 405,
  "not-acceptable": 406,
  conflict: 409,
  "payload-too-large": 413,
  "unsupported-media-type": 415,
  unprocessable: 422,
  "too-many-requests": 429,
  internal: 500,
  "not-ready": 503,
} as const;
export type ErrorCode = keyof typeof errorStatus;

/** A place in the input and what is wrong with it. */
export interface InputError {
  readonly pointer?: string;
  readonly parameter?: string;
  readonly message: string;
}

/** An error with a code of the table above; anything else that is thrown is `internal`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly errors: readonly InputError[];
  constructor(code: ErrorCode, message: string, errors: readonly InputError[] = []) {
    super(message);
    this.name = "AppError";
    this.code = code;
    this.errors = errors;
  }
}

/** Why a document or a source could not be read: the run fails with this code. */
export class SourceError extends Error {
  readonly code: SourceErrorCode;
  constructor(code: SourceErrorCode, message: string) {
    super(message);
    this.name = "SourceError";
    this.code = code;
  }
}

export const sourceErrorCodes = [
  "unreachable",
  "timed-out",
  "http-status",
  "rate-limited",
  "not-configured",
  "not-allowed",
  "empty-document",
  "not-the-format",
  "too-large",
  "internal",
] as const;
export type SourceErrorCode = (typeof sourceErrorCodes)[number];
