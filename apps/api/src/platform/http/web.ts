import { readFile } from "node:fs/promises";
import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { type PagePreview, withPreview } from "./page-preview.ts";

/** File names that carry a hash of their content never change. */
const HASHED = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;
const WEEK = "public, max-age=604800";
const FOREVER = "public, max-age=31536000, immutable";

function cacheControl(file: string): string {
  if (file.endsWith(".html")) return "no-cache";
  return file.includes(`${path.sep}assets${path.sep}`) && HASHED.test(file) ? FOREVER : WEEK;
}

/** A host as a browser sends it; anything else is not repeated in a page. */
const HOST = /^[A-Za-z0-9.-]+(?::\d{1,5})?$|^\[[0-9a-fA-F:]+\](?::\d{1,5})?$/;

/**
 * Serves the built pages; an address that is no file and no call of the API is a page of the app, and says in its head
 * what a link to it shows.
 */
export async function registerWeb(
  fastify: FastifyInstance,
  webDir: string,
  preview: PagePreview,
): Promise<void> {
  const index = await readFile(path.join(webDir, "index.html"), "utf8");
  await fastify.register(fastifyStatic, {
    root: webDir,
    serve: false,
    cacheControl: false,
    // The build wrote the smallest form of each file of text beside it; see apps/web/build/compressed.ts.
    preCompressed: true,
    setHeaders: (reply, file) => {
      void reply.header("cache-control", cacheControl(file.replace(/\.(?:br|gz)$/, "")));
    },
  });
  fastify.get("/*", async (request, reply) => {
    const [address = "/", search = ""] = request.url.split("?", 2);
    if (/^\/(?:api|docs|healthz|readyz|metrics)(?:\/|$)/.test(address)) {
      reply.callNotFound();
      return reply;
    }
    const name = address.slice(1);
    const isFile = /\.[a-z0-9]{2,12}$/i.test(name);
    if (isFile) return reply.sendFile(decodeURIComponent(name));
    void reply.header("cache-control", "no-cache").type("text/html; charset=utf-8");
    const { host } = request;
    if (!HOST.test(host)) return reply.send(index);
    // Behind a proxy that speaks TLS. The answer is kept by nobody, so a header made up changes only the asker's own.
    const protocol = request.headers["x-forwarded-proto"] === "https" ? "https" : request.protocol;
    const text = await preview.textOf(address, new URLSearchParams(search));
    return reply.send(withPreview(index, { origin: `${protocol}://${host}`, path: address, search }, text));
  });
}
