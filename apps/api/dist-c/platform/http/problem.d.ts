import { AppError, type Problem } from "@sector-tracker/shared";
export declare const PROBLEM_TYPE = "application/problem+json; charset=utf-8";
/** Any error as one of ours; what is not known is `internal` and tells nothing of itself. */
export declare function asAppError(error: unknown): AppError;
/** The problem document of an error (RFC 9457). */
export declare function problemOf(error: AppError, instance: string): Problem;
