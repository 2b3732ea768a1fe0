import { pipeline } from "node:stream";
import { setTimeout as sleep } from "node:timers/promises";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import { SourceError } from "@sector-tracker/shared";
import { Agent, type Dispatcher, request } from "undici";
import type { Fetched, PlannedDocument, Validators } from "../connector.ts";

/** How patient a client is. Times in milliseconds, sizes in bytes. */
export interface HttpLimits {
  readonly minIntervalMs: number;
  /** Longest silence: to connect, until the answer begins, and between two parts of it. */
  readonly timeoutMs: number;
  /** Longest time that one whole answer may take, however steadily it drips. */
  readonly totalMs: number;
  readonly attempts: number;
  readonly backoffMs: number;
  readonly maxBytes: number;
  /** Longest wait that a server's Retry-After is given; beyond it the source counts as limiting us. */
  readonly maxRetryAfterMs: number;
}

/** Addresses that one request may be sent on to, one after the other. */
const MAX_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
/** Statuses below 500 that pass by themselves: the request took too long, or came too early. */
const PASSING: ReadonlySet<number> = new Set([408, 425]);

export const defaultLimits: HttpLimits = {
  minIntervalMs: 0,
  timeoutMs: 30_000,
  totalMs: 300_000,
  attempts: 4,
  backoffMs: 500,
  maxBytes: 64 * 1024 * 1024,
  maxRetryAfterMs: 60_000,
};

/** What a response must look like to be a document. */
export interface Expectation {
  readonly validators: Validators | null;
  readonly signal: AbortSignal;
}

/**
 * HTTP client of one source: requests keep the source's distance from each other, ask conditionally, time out,
 * and are repeated after transient failures with backoff and jitter or as Retry-After says. A few redirects are
 * followed, never from https to http. Anything that is not a document (an error status, nothing, a web page) is a
 * SourceError. Sizes are limited after unpacking.
 */
export class SourceHttp {
  private readonly limits: HttpLimits;
  private readonly agent: Agent;
  private nextAt = 0;

  constructor(limits: Partial<HttpLimits> = {}) {
    this.limits = { ...defaultLimits, ...limits };
    this.agent = new Agent({
      connectTimeout: this.limits.timeoutMs,
      headersTimeout: this.limits.timeoutMs,
      bodyTimeout: this.limits.timeoutMs,
    });
  }

  /** Gets one document. @throws SourceError `unreachable`, `timed-out`, `http-status`, `rate-limited`, `too-large`, `empty-document`, `not-the-format`. */
  async get(planned: PlannedDocument, expectation: Expectation): Promise<Fetched> {
    let failure = new SourceError("unreachable", `${hostOf(planned.url)} was not asked`);
    for (let attempt = 1; attempt <= this.limits.attempts; attempt += 1) {
      await this.turn(expectation.signal);
      const result = await this.ask(planned, expectation);
      if (!("retryAfterMs" in result)) return result;
      failure = result.error;
      if (attempt === this.limits.attempts || result.retryAfterMs > this.limits.maxRetryAfterMs) break;
      const backoff = this.limits.backoffMs * 2 ** (attempt - 1) * (0.5 + Math.random());
      await sleep(Math.max(result.retryAfterMs, backoff), undefined, { signal: expectation.signal });
    }
    throw failure;
  }

  async close(): Promise<void> {
    await this.agent.close();
  }

  /** Waits until this request may go out; callers queue up in order. */
  private async turn(signal: AbortSignal): Promise<void> {
    const now = Date.now();
    const at = Math.max(now, this.nextAt);
    this.nextAt = at + this.limits.minIntervalMs;
    if (at > now) await sleep(at - now, undefined, { signal });
  }

  private async ask(planned: PlannedDocument, expectation: Expectation): Promise<Fetched | Transient> {
    const deadline = AbortSignal.timeout(this.limits.totalMs);
    const signal = AbortSignal.any([expectation.signal, deadline]);
    const headers = headersOf(planned, expectation.validators);
    try {
      let url = planned.url;
      for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
        const response = await request(url, { dispatcher: this.agent, headers, signal });
        const next = redirectOf(response, url);
        if (next === null) return await this.read(response, { ...planned, url });
        await response.body.dump();
        url = next;
      }
      throw new SourceError(
        "http-status",
        `${hostOf(planned.url)} redirects more than ${String(MAX_REDIRECTS)} times`,
      );
    } catch (error) {
      if (error instanceof SourceError || expectation.signal.aborted) throw error;
      return {
        retryAfterMs: 0,
        error: deadline.aborted ? timedOut(planned.url) : transportError(error, planned.url),
      };
    }
  }

  private async read(
    response: Dispatcher.ResponseData,
    planned: PlannedDocument,
  ): Promise<Fetched | Transient> {
    const status = response.statusCode;
    if (status === 304) {
      await response.body.dump();
      return { kind: "not-modified" };
    }
    if (status !== 200) {
      await response.body.dump();
      return this.refused(status, text(response.headers["retry-after"]), planned.url);
    }
    const bytes = await this.body(response);
    const mediaType =
      (text(response.headers["content-type"]) ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
    if (bytes.length === 0)
      throw new SourceError("empty-document", `${hostOf(planned.url)} answered with nothing`);
    if (mediaType === "text/html" || startsLikePage(bytes)) {
      throw new SourceError(
        "not-the-format",
        `${hostOf(planned.url)} answered with a web page in place of data`,
      );
    }
    return {
      kind: "bytes",
      bytes,
      mediaType: mediaType || planned.mediaType,
      etag: text(response.headers.etag),
      lastModified: text(response.headers["last-modified"]),
    };
  }

  private refused(status: number, retryAfter: string | null, url: string): Transient {
    const limited = status === 429;
    const error = new SourceError(
      limited ? "rate-limited" : "http-status",
      limited
        ? `${hostOf(url)} limits our requests (HTTP 429)`
        : `${hostOf(url)} answered HTTP ${String(status)}`,
    );
    // Only what may pass by itself is worth asking again.
    if (!limited && status < 500 && !PASSING.has(status)) throw error;
    return { retryAfterMs: retryAfterMs(retryAfter), error };
  }

  private async body(response: Dispatcher.ResponseData): Promise<Uint8Array> {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of unpacked(response)) {
      const part = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk as Uint8Array);
      size += part.length;
      if (size > this.limits.maxBytes) {
        throw new SourceError(
          "too-large",
          `the document is larger than ${String(this.limits.maxBytes)} bytes`,
        );
      }
      chunks.push(part);
    }
    return Buffer.concat(chunks);
  }
}

interface Transient {
  readonly retryAfterMs: number;
  readonly error: SourceError;
}

function headersOf(planned: PlannedDocument, validators: Validators | null): Record<string, string> {
  const headers: Record<string, string> = {
    accept: `${planned.mediaType}, */*;q=0.5`,
    "accept-encoding": "gzip, br",
    ...planned.headers,
  };
  if (validators?.etag) headers["if-none-match"] = validators.etag;
  if (validators?.lastModified) headers["if-modified-since"] = validators.lastModified;
  return headers;
}

/** The address that an answer sends on to, or null. @throws SourceError `http-status` where it may not be followed. */
function redirectOf(response: Dispatcher.ResponseData, from: string): string | null {
  const { statusCode, headers } = response;
  const location = text(headers.location);
  if (!REDIRECTS.has(statusCode) || location === null) return null;
  const next = URL.canParse(location, from) ? new URL(location, from) : null;
  const secure = from.startsWith("https:");
  if (next === null || !(next.protocol === "https:" || (!secure && next.protocol === "http:")))
    throw new SourceError("http-status", `${hostOf(from)} redirects to an address that is not followed`);
  return next.href;
}

/** The body, unpacked where it came packed. */
function unpacked(response: Dispatcher.ResponseData): AsyncIterable<unknown> {
  switch (text(response.headers["content-encoding"])?.toLowerCase()) {
    case "gzip":
    case "x-gzip":
      return pipeline(response.body, createGunzip(), noCallback);
    case "br":
      return pipeline(response.body, createBrotliDecompress(), noCallback);
    default:
      return response.body;
  }
}

/** An error of the stream reaches whoever reads it. */
function noCallback(): void {
  return;
}

function timedOut(url: string): SourceError {
  return new SourceError("timed-out", `${hostOf(url)} did not answer in time`);
}

/** Milliseconds that a Retry-After asks for, given in seconds or as a date; 0 where there is none. */
function retryAfterMs(value: string | null): number {
  if (value === null) return 0;
  if (/^\d+$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? 0 : Math.max(0, at - Date.now());
}

function transportError(error: unknown, url: string): SourceError {
  const name = error instanceof Error ? error.name : "";
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (/timeout/i.test(name)) return timedOut(url);
  return new SourceError("unreachable", `${hostOf(url)} cannot be reached${code === "" ? "" : ` (${code})`}`);
}

function startsLikePage(bytes: Uint8Array): boolean {
  return /^\s*<(?:!doctype html|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}

function text(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
