import path from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";

/** File names that carry a hash of their content never change. */
const HASHED = /-[A-Za-z0-9_-]{8,}\.[a-z0-9]+$/;
const WEEK = "public, max-age=604800";
const FOREVER = "public, max-age=31536000, immutable";

function cacheControl(file: string): string {
  if (file.endsWith(".html")) return "no-cache";
  return file.includes(`${path.sep}assets${path.sep}`) && HASHED.test(file) ? FOREVER : WEEK;
}

/** Serves the built pages; an address that is no file and no call of the API is a page of the app. */
export async function registerWeb(fastify: FastifyInstance, webDir: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: webDir,
    serve: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      void reply.header("cache-control", cacheControl(file));
    },
  });
  fastify.get("/*", (request, reply) => {
    const address = request.url.split("?")[0] ?? "/";
    if (/^\/(?:api|docs|healthz|readyz|metrics)(?:\/|$)/.test(address)) {
      reply.callNotFound();
      return reply;
    }
    const name = address.slice(1);
    const isFile = /\.[a-z0-9]{2,8}$/i.test(name);
    return reply.sendFile(isFile ? decodeURIComponent(name) : "index.html");
  });
}
