import { setTimeout as sleep } from "node:timers/promises";
import { SourceError } from "@sector-tracker/shared";
import { Agent, request } from "undici";
export const defaultLimits = {
    minIntervalMs: 0,
    timeoutMs: 30_000,
    attempts: 4,
    backoffMs: 500,
    maxBytes: 64 * 1024 * 1024,
    maxRetryAfterMs: 60_000,
};
/**
 * HTTP client of one source: requests keep the source's distance from each other, ask conditionally, time out,
 * and are repeated after transient failures with backoff and jitter or as Retry-After says. Anything that is not
 * a document (an error status, nothing, a web page) is a SourceError.
 */
export class SourceHttp {
    limits;
    agent;
    nextAt = 0;
    constructor(limits = {}) {
        this.limits = { ...defaultLimits, ...limits };
        this.agent = new Agent({
            connectTimeout: this.limits.timeoutMs,
            headersTimeout: this.limits.timeoutMs,
            bodyTimeout: this.limits.timeoutMs,
        });
    }
    /** Gets one document. @throws SourceError `unreachable`, `timed-out`, `http-status`, `rate-limited`, `too-large`, `empty-document`, `not-the-format`. */
    async get(planned, expectation) {
        let failure = new SourceError("unreachable", `${hostOf(planned.url)} was not asked`);
        for (let attempt = 1; attempt <= this.limits.attempts; attempt += 1) {
            await this.turn(expectation.signal);
            const result = await this.ask(planned, expectation);
            if (!("retryAfterMs" in result))
                return result;
            failure = result.error;
            if (attempt === this.limits.attempts || result.retryAfterMs > this.limits.maxRetryAfterMs)
                break;
            const backoff = this.limits.backoffMs * 2 ** (attempt - 1) * (0.5 + Math.random());
            await sleep(Math.max(result.retryAfterMs, backoff), undefined, { signal: expectation.signal });
        }
        throw failure;
    }
    async close() {
        await this.agent.close();
    }
    /** Waits until this request may go out; callers queue up in order. */
    async turn(signal) {
        const now = Date.now();
        const at = Math.max(now, this.nextAt);
        this.nextAt = at + this.limits.minIntervalMs;
        if (at > now)
            await sleep(at - now, undefined, { signal });
    }
    async ask(planned, expectation) {
        try {
            const response = await request(planned.url, {
                dispatcher: this.agent,
                headers: headersOf(planned, expectation.validators),
                signal: expectation.signal,
            });
            return await this.read(response, planned);
        }
        catch (error) {
            if (error instanceof SourceError || expectation.signal.aborted)
                throw error;
            return { retryAfterMs: 0, error: transportError(error, planned.url) };
        }
    }
    async read(response, planned) {
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
        const mediaType = (text(response.headers["content-type"]) ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
        if (bytes.length === 0)
            throw new SourceError("empty-document", `${hostOf(planned.url)} answered with nothing`);
        if (mediaType === "text/html" || startsLikePage(bytes)) {
            throw new SourceError("not-the-format", `${hostOf(planned.url)} answered with a web page in place of data`);
        }
        return {
            kind: "bytes",
            bytes,
            mediaType: mediaType || planned.mediaType,
            etag: text(response.headers.etag),
            lastModified: text(response.headers["last-modified"]),
        };
    }
    refused(status, retryAfter, url) {
        const limited = status === 429;
        const error = new SourceError(limited ? "rate-limited" : "http-status", limited
            ? `${hostOf(url)} limits our requests (HTTP 429)`
            : `${hostOf(url)} answered HTTP ${String(status)}`);
        // Only what may pass by itself is worth asking again.
        if (!limited && status < 500)
            throw error;
        return { retryAfterMs: retryAfterMs(retryAfter), error };
    }
    async body(response) {
        const chunks = [];
        let size = 0;
        for await (const chunk of response.body) {
            const part = Buffer.isBuffer(chunk) ? chunk : Buffer.from(chunk);
            size += part.length;
            if (size > this.limits.maxBytes) {
                throw new SourceError("too-large", `the document is larger than ${String(this.limits.maxBytes)} bytes`);
            }
            chunks.push(part);
        }
        return Buffer.concat(chunks);
    }
}
function headersOf(planned, validators) {
    const headers = { accept: `${planned.mediaType}, */*;q=0.5`, ...planned.headers };
    if (validators?.etag)
        headers["if-none-match"] = validators.etag;
    if (validators?.lastModified)
        headers["if-modified-since"] = validators.lastModified;
    return headers;
}
/** Milliseconds that a Retry-After asks for, given in seconds or as a date; 0 where there is none. */
function retryAfterMs(value) {
    if (value === null)
        return 0;
    if (/^\d+$/.test(value.trim()))
        return Number(value) * 1000;
    const at = Date.parse(value);
    return Number.isNaN(at) ? 0 : Math.max(0, at - Date.now());
}
function transportError(error, url) {
    const name = error instanceof Error ? error.name : "";
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    if (/timeout/i.test(name))
        return new SourceError("timed-out", `${hostOf(url)} did not answer in time`);
    return new SourceError("unreachable", `${hostOf(url)} cannot be reached${code === "" ? "" : ` (${code})`}`);
}
function startsLikePage(bytes) {
    return /^\s*<(?:!doctype html|html)/i.test(new TextDecoder().decode(bytes.subarray(0, 200)));
}
function hostOf(url) {
    return URL.canParse(url) ? new URL(url).host : url;
}
function text(value) {
    return (Array.isArray(value) ? value[0] : value) ?? null;
}
//# sourceMappingURL=source-http.js.map