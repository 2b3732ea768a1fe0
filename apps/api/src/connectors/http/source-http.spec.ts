import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "@jest/globals";
import { SourceHttp } from "./source-http.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const open: { server: Server; client: SourceHttp }[] = [];

/** A server that answers each request with the next answer, the last one again and again. */
async function served(answers: readonly Answer[], limits: ConstructorParameters<typeof SourceHttp>[0] = {}) {
  const seen: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    const answer = answers[Math.min(seen.length, answers.length - 1)];
    seen.push(request);
    answer?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const client = new SourceHttp({ backoffMs: 1, ...limits });
  open.push({ server, client });
  const url = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/x`;
  const get = (validators: { etag: string | null; lastModified: string | null } | null = null) =>
    client.get(
      { key: "x", url, mediaType: "text/csv" },
      { validators, signal: new AbortController().signal },
    );
  return { get, seen };
}

const csv: Answer = (_request, response) => {
  response.setHeader("content-type", "text/csv; charset=utf-8").setHeader("etag", '"1"').end("a,b\n");
};
const status =
  (code: number, headers: Record<string, string> = {}): Answer =>
  (_request, response) => {
    response.writeHead(code, headers).end("no");
  };

afterEach(async () => {
  for (const { server, client } of open.splice(0)) {
    await client.close();
    await new Promise((resolve) => server.close(resolve));
  }
});

describe("the client of a source", () => {
  it("gets bytes with their validators", async () => {
    const { get } = await served([csv]);
    expect(await get()).toMatchObject({ kind: "bytes", mediaType: "text/csv", etag: '"1"' });
  });

  it("asks conditionally and says when nothing changed", async () => {
    const { get, seen } = await served([status(304)]);
    expect(await get({ etag: '"1"', lastModified: null })).toEqual({ kind: "not-modified" });
    expect(seen[0]?.headers["if-none-match"]).toBe('"1"');
  });

  it("asks again after a failure that may pass", async () => {
    const { get, seen } = await served([status(503), status(429, { "retry-after": "0" }), csv]);
    expect(await get()).toMatchObject({ kind: "bytes" });
    expect(seen).toHaveLength(3);
  });

  it("follows a few redirects, and none that goes in circles or leaves the web", async () => {
    const moved = await served([status(302, { location: "/there" }), csv]);
    expect(await moved.get()).toMatchObject({ kind: "bytes" });
    expect(moved.seen.map(({ url }) => url)).toEqual(["/x", "/there"]);
    const circle = await served([status(301, { location: "/x" })]);
    await expect(circle.get()).rejects.toMatchObject({
      code: "http-status",
      message: expect.stringContaining("redirects more than"),
    });
    const file = await served([status(302, { location: "file:///etc/passwd" })]);
    await expect(file.get()).rejects.toMatchObject({
      code: "http-status",
      message: expect.stringContaining("not followed"),
    });
  });

  it("unpacks what came packed, and limits the size after unpacking", async () => {
    const packed: Answer = (_request, response) => {
      response.setHeader("content-encoding", "gzip").end(gzipSync("x".repeat(5000)));
    };
    const small = await served([packed]);
    expect(small.seen).toHaveLength(0);
    const got = await small.get();
    expect(got.kind === "bytes" ? got.bytes.length : 0).toBe(5000);
    expect(small.seen[0]?.headers["accept-encoding"]).toContain("gzip");
    const bomb = await served([packed], { maxBytes: 1000 });
    await expect(bomb.get()).rejects.toMatchObject({ code: "too-large" });
    const broken = await served(
      [(_request, response) => response.setHeader("content-encoding", "gzip").end("not packed")],
      { attempts: 1 },
    );
    await expect(broken.get()).rejects.toMatchObject({ code: "unreachable" });
  });

  it("asks again after a request that took too long on the server's side", async () => {
    const { get, seen } = await served([status(408), csv]);
    expect(await get()).toMatchObject({ kind: "bytes" });
    expect(seen).toHaveLength(2);
  });

  it("waits as long as Retry-After says before it asks again", async () => {
    const { get } = await served([status(503, { "retry-after": "1" }), csv]);
    const start = Date.now();
    await get();
    expect(Date.now() - start).toBeGreaterThanOrEqual(990);
  });

  it("ends an answer that drips without end", async () => {
    const drips: Answer = (_request, response) => {
      const timer = setInterval(() => response.write("x"), 10);
      response.on("close", () => {
        clearInterval(timer);
      });
    };
    const { get } = await served([drips], { totalMs: 150, attempts: 1 });
    await expect(get()).rejects.toMatchObject({ code: "timed-out" });
  });

  it("gives up at once where asking again changes nothing", async () => {
    const { get, seen } = await served([status(404)]);
    await expect(get()).rejects.toMatchObject({ code: "http-status" });
    expect(seen).toHaveLength(1);
  });

  it("does not wait longer than it is willing to", async () => {
    const { get, seen } = await served([status(429, { "retry-after": "3600" })]);
    await expect(get()).rejects.toMatchObject({ code: "rate-limited" });
    expect(seen).toHaveLength(1);
  });

  it("refuses nothing, a web page, and what is too large", async () => {
    const nothing = await served([(_request, response) => response.end()]);
    await expect(nothing.get()).rejects.toMatchObject({ code: "empty-document" });
    const page = await served([
      (_request, response) => response.setHeader("content-type", "text/html").end("<html>"),
    ]);
    await expect(page.get()).rejects.toMatchObject({ code: "not-the-format" });
    const large = await served([(_request, response) => response.end("x".repeat(100))], { maxBytes: 10 });
    await expect(large.get()).rejects.toMatchObject({ code: "too-large" });
  });

  it("says that a silent server did not answer in time", async () => {
    const { get } = await served([() => undefined], { timeoutMs: 50, attempts: 1 });
    await expect(get()).rejects.toMatchObject({ code: "timed-out" });
  });

  it("keeps the source's distance between requests", async () => {
    const { get } = await served([csv], { minIntervalMs: 80 });
    const start = Date.now();
    await Promise.all([get(), get(), get()]);
    expect(Date.now() - start).toBeGreaterThanOrEqual(155);
  });
});
