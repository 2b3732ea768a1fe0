import { createHash } from "node:crypto";
import type { FastifyInstance } from "fastify";

/** True where an If-None-Match header names the tag; weak and strong count as equal (RFC 9110, 13.1.2). */
export function matchesTag(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  if (header.trim() === "*") return true;
  const bare = (text: string): string => text.trim().replace(/^W\//, "");
  return header.split(",").some((candidate) => bare(candidate) === bare(tag));
}

/**
 * Gives each successful JSON answer to a read a weak tag made from its text, and answers 304 to a client that
 * has it already. The tag is weak because compression changes the bytes. Register it before compression.
 */
export function registerEtag(fastify: FastifyInstance): void {
  fastify.addHook("onSend", (request, reply, payload, done) => {
    const read = request.method === "GET" || request.method === "HEAD";
    const stored = reply.getHeader("cache-control") !== "no-store";
    if (
      !read ||
      !stored ||
      reply.statusCode !== 200 ||
      !(typeof payload === "string" || Buffer.isBuffer(payload))
    ) {
      done(null, payload);
      return;
    }
    if (reply.getHeader("cache-control") === undefined)
      void reply.header("cache-control", "private, no-cache");
    const given = reply.getHeader("etag");
    const tag =
      typeof given === "string"
        ? given
        : `W/"${createHash("sha256").update(payload).digest("base64url").slice(0, 27)}"`;
    void reply.header("etag", tag);
    if (!matchesTag(request.headers["if-none-match"], tag)) {
      done(null, payload);
      return;
    }
    void reply.code(304).removeHeader("content-length").removeHeader("content-type");
    done(null, "");
  });
}
