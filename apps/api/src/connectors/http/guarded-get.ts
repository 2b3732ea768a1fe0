import { lookup } from "node:dns/promises";
import type { LookupFunction } from "node:net";
import { SourceError } from "@sector-tracker/shared";
import { Agent, type Dispatcher, request } from "undici";
import { checkedUrl, inner, isPublicAddress } from "./public-address.ts";

/** All addresses of a name. */
export type Resolver = (
  host: string,
) => Promise<readonly { readonly address: string; readonly family: 4 | 6 }[]>;

/** How an address that a person gives is asked. */
export interface GuardedLimits {
  readonly ports: readonly number[];
  /** Largest document, in bytes. */
  readonly maxBytes: number;
  readonly timeoutMs: number;
  readonly maxRedirects: number;
  readonly resolve: Resolver;
  /** Says whether an address may be connected to. Public ones only, unless a test listens on its own machine. */
  readonly mayConnect: (address: string) => boolean;
}

/** A document from an address that a person gave. */
export interface GuardedDocument {
  /** Where it was in the end, after redirects. */
  readonly url: string;
  readonly bytes: Uint8Array;
  readonly mediaType: string;
}

const defaults = {
  timeoutMs: 30_000,
  maxRedirects: 5,
  mayConnect: isPublicAddress,
  resolve: (async (host) =>
    (await lookup(host, { all: true })).map(({ address, family }) => ({
      address,
      family: family === 6 ? 6 : 4,
    }))) satisfies Resolver,
} as const;

/**
 * Gets a document from an address that a person gave, and never from inside the network: the name is resolved here,
 * every one of its addresses must be public, the connection goes to the address that was checked, and each redirect is
 * checked anew. Throws SourceError `not-allowed`, `unreachable`, `timed-out`, `http-status`, `too-large`, `empty-document`.
 */
export async function guardedGet(
  address: string,
  wanted: Pick<GuardedLimits, "ports" | "maxBytes"> & Partial<GuardedLimits>,
  signal?: AbortSignal,
): Promise<GuardedDocument> {
  const limits: GuardedLimits = { ...defaults, ...wanted };
  let url = checkedUrl(address, limits.ports);
  for (let step = 0; step <= limits.maxRedirects; step += 1) {
    const next = await ask(url, limits, signal);
    if (!(next instanceof URL)) return next;
    url = next;
  }
  throw new SourceError("unreachable", `${address} redirects more than ${limits.maxRedirects} times`);
}

async function ask(
  url: URL,
  limits: GuardedLimits,
  signal: AbortSignal | undefined,
): Promise<GuardedDocument | URL> {
  const found = await addressesOf(url, limits);
  const agent = new Agent({
    connect: { lookup: pinned(found), timeout: limits.timeoutMs },
    headersTimeout: limits.timeoutMs,
    bodyTimeout: limits.timeoutMs,
  });
  try {
    const response = await request(url, {
      dispatcher: agent,
      headers: { accept: "text/csv, application/json, */*;q=0.5" },
      ...(signal === undefined ? {} : { signal }),
    });
    return await answerOf(url, response, limits);
  } catch (error) {
    if (error instanceof SourceError || signal?.aborted === true) throw error;
    const name = error instanceof Error ? error.name : "";
    if (/timeout/i.test(name)) throw new SourceError("timed-out", `${url.host} did not answer in time`);
    throw new SourceError("unreachable", `${url.host} cannot be reached`);
  } finally {
    await agent.destroy();
  }
}

/** All addresses of the host. One that is not public refuses them all: which one is taken is not ours to say. */
async function addressesOf(url: URL, limits: GuardedLimits): Promise<Awaited<ReturnType<Resolver>>> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  let found: Awaited<ReturnType<Resolver>>;
  try {
    found = await limits.resolve(host);
  } catch {
    throw new SourceError("unreachable", `the name ${host} cannot be found`);
  }
  if (found.length === 0) throw new SourceError("unreachable", `the name ${host} has no address`);
  if (found.some(({ address }) => !limits.mayConnect(address))) throw inner(host);
  return found;
}

/** A look-up that gives the addresses that were checked: a name that says something else the second time is not asked. */
function pinned(found: Awaited<ReturnType<Resolver>>): LookupFunction {
  return (_host, options, done) => {
    const [first] = found;
    if (options.all === true) done(null, [...found]);
    else done(null, first?.address ?? "", first?.family);
  };
}

/** Ends an answer whose body is not wanted; that it was cut short is no error of anybody's. */
function unread(body: Dispatcher.ResponseData["body"]): void {
  body.once("error", () => undefined);
  body.destroy();
}

async function answerOf(
  url: URL,
  response: Dispatcher.ResponseData,
  limits: GuardedLimits,
): Promise<GuardedDocument | URL> {
  const { statusCode, headers } = response;
  const location = headers.location;
  if (statusCode >= 300 && statusCode < 400 && typeof location === "string") {
    unread(response.body);
    return checkedUrl(new URL(location, url).href, limits.ports);
  }
  if (statusCode !== 200) {
    unread(response.body);
    throw new SourceError("http-status", `${url.host} answered HTTP ${statusCode}`);
  }
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response.body) {
    const part = Buffer.from(chunk as Uint8Array);
    size += part.length;
    if (size > limits.maxBytes) {
      throw new SourceError("too-large", `what ${url.host} gives is larger than ${limits.maxBytes} bytes`);
    }
    chunks.push(part);
  }
  if (size === 0) throw new SourceError("empty-document", `${url.host} answered with nothing`);
  const type = headers["content-type"];
  const mediaType = (Array.isArray(type) ? type[0] : type)?.split(";")[0]?.trim().toLowerCase();
  return { url: url.href, bytes: Buffer.concat(chunks), mediaType: mediaType ?? "application/octet-stream" };
}
