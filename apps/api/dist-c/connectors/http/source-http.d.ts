import type { Fetched, PlannedDocument, Validators } from "../connector.ts";
/** How patient a client is. Times in milliseconds, sizes in bytes. */
export interface HttpLimits {
    readonly minIntervalMs: number;
    readonly timeoutMs: number;
    readonly attempts: number;
    readonly backoffMs: number;
    readonly maxBytes: number;
    /** Longest wait that a server's Retry-After is given; beyond it the source counts as limiting us. */
    readonly maxRetryAfterMs: number;
}
export declare const defaultLimits: HttpLimits;
/** What a response must look like to be a document. */
export interface Expectation {
    readonly validators: Validators | null;
    readonly signal: AbortSignal;
}
/**
 * HTTP client of one source: requests keep the source's distance from each other, ask conditionally, time out,
 * and are repeated after transient failures with backoff and jitter or as Retry-After says. Anything that is not
 * a document (an error status, nothing, a web page) is a SourceError.
 */
export declare class SourceHttp {
    private readonly limits;
    private readonly agent;
    private nextAt;
    constructor(limits?: Partial<HttpLimits>);
    /** Gets one document. @throws SourceError `unreachable`, `timed-out`, `http-status`, `rate-limited`, `too-large`, `empty-document`, `not-the-format`. */
    get(planned: PlannedDocument, expectation: Expectation): Promise<Fetched>;
    close(): Promise<void>;
    /** Waits until this request may go out; callers queue up in order. */
    private turn;
    private ask;
    private read;
    private refused;
    private body;
}
