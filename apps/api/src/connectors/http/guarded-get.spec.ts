import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "@jest/globals";
import { guardedGet, type Resolver } from "./guarded-get.ts";
import { checkedUrl, isPublicAddress } from "./public-address.ts";

describe("addresses that a person's URL may not reach", () => {
  it.each([
    "127.0.0.1",
    "127.8.9.10",
    "0.0.0.0",
    "10.0.0.1",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "192.0.2.1",
    "198.18.0.1",
    "224.0.0.1",
    "240.0.0.1",
    "255.255.255.255",
    "::",
    "::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "::ffff:a9fe:a9fe",
    "::127.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
    "2001:0:4136:e378:8000:63bf:3fff:fdd2",
    "fc00::1",
    "fd12:3456::1",
    "fe80::1",
    "ff02::1",
    "2001:db8::1",
    "no address",
  ])("%s is not public", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  it.each(["8.8.8.8", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700:4700::1111", "::ffff:8.8.8.8"])(
    "%s is public",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );

  it.each([
    "http://127.0.0.1/",
    "http://127.1/",
    "http://2130706433/",
    "http://0x7f000001/",
    "http://0177.0.0.1/",
    "http://[::1]/",
    "http://[::ffff:7f00:1]/",
    "http://localhost/",
    "http://LOCALHOST./",
    "http://a.localhost/",
    "http://metadata.google.internal/",
    "http://metadata/",
    "http://printer/",
    "http://nas.local/",
    "https://user:secret@example.com/",
    "https://example.com:22/",
    "ftp://example.com/",
    "file:///etc/passwd",
    "gopher://example.com/",
    "not a url",
  ])("%s is refused before anything is asked", (url) => {
    expect(() => checkedUrl(url, [80, 443])).toThrow(expect.objectContaining({ code: "not-allowed" }));
  });

  it("an ordinary address passes", () => {
    expect(checkedUrl("https://example.com/data.csv", [80, 443]).hostname).toBe("example.com");
  });
});

describe("a document from an address that a person gives", () => {
  const open: Server[] = [];
  afterEach(async () => {
    for (const server of open.splice(0)) await new Promise((resolve) => server.close(resolve));
  });

  /** A server on this machine; its names are those that the tests' resolver knows. */
  async function served(location?: string) {
    let asked = 0;
    const server = createServer((_request, response) => {
      asked += 1;
      if (location === undefined) response.setHeader("content-type", "text/csv").end("a,b\n1,2\n");
      else response.writeHead(302, { location }).end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    open.push(server);
    return { port: (server.address() as AddressInfo).port, times: () => asked };
  }
  const here: Resolver = () => Promise.resolve([{ address: "127.0.0.1", family: 4 }]);

  it("is refused where its name resolves to this machine, and the server is never asked", async () => {
    const { port, times } = await served();
    await expect(
      guardedGet(`http://data.example.com:${port}/`, { ports: [port], maxBytes: 1000, resolve: here }),
    ).rejects.toMatchObject({ code: "not-allowed" });
    expect(times()).toBe(0);
  });

  it("is refused where one of its addresses is private", async () => {
    const both: Resolver = () =>
      Promise.resolve([
        { address: "93.184.216.34", family: 4 },
        { address: "10.0.0.5", family: 4 },
      ]);
    await expect(
      guardedGet("http://data.example.com/", { ports: [80], maxBytes: 1000, resolve: both }),
    ).rejects.toMatchObject({ code: "not-allowed" });
  });

  /** For this test alone its own server counts as outside; every other rule holds. */
  const outside = (address: string): boolean => address === "127.0.0.1" || isPublicAddress(address);

  it("comes from the address that was checked", async () => {
    const { port } = await served();
    const document = await guardedGet(`http://data.example.com:${port}/`, {
      ports: [port],
      maxBytes: 1000,
      resolve: here,
      mayConnect: outside,
    });
    expect(Buffer.from(document.bytes).toString()).toBe("a,b\n1,2\n");
  });

  it.each([
    ["this machine", (port: number) => `http://127.0.0.1:${port}/`],
    ["a cloud's own service", () => "http://169.254.169.254/latest/meta-data/"],
    ["another protocol", () => "file:///etc/passwd"],
  ])("is not followed by redirect to %s", async (_name, target) => {
    const inner = await served();
    const { port } = await served(target(inner.port));
    await expect(
      guardedGet(`http://data.example.com:${port}/`, {
        ports: [port, inner.port, 80],
        maxBytes: 1000,
        resolve: here,
        mayConnect: outside,
      }),
    ).rejects.toMatchObject({ code: "not-allowed" });
    expect(inner.times()).toBe(0);
  });

  it("is not followed where a redirect's name resolves to a private address", async () => {
    const { port } = await served("http://rebound.example.com/");
    const resolve: Resolver = (host) =>
      Promise.resolve([{ address: host === "data.example.com" ? "127.0.0.1" : "192.168.0.9", family: 4 }]);
    await expect(
      guardedGet(`http://data.example.com:${port}/`, {
        ports: [port, 80],
        maxBytes: 1000,
        resolve,
        mayConnect: outside,
      }),
    ).rejects.toMatchObject({ code: "not-allowed" });
  });

  it("is refused beyond the size, without being read to its end", async () => {
    const { port } = await served();
    await expect(
      guardedGet(`http://data.example.com:${port}/`, {
        ports: [port],
        maxBytes: 3,
        resolve: here,
        mayConnect: outside,
      }),
    ).rejects.toMatchObject({ code: "too-large" });
  });
});
