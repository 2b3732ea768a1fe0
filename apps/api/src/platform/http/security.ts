import { AppError } from "@sector-tracker/shared";
import type { FastifyInstance } from "fastify";

/**
 * Scripts, fonts and connections only from here. Style attributes are needed by the component kit, the charts and
 * the docs page; images may be made in the page (chart downloads).
 */
const contentSecurityPolicy = (frameAncestors: string) =>
  [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${frameAncestors}`,
  ].join("; ");

export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy("'none'"),
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

/**
 * A chart below `/embed` is made to stand in a frame on any site, and any site may load the script that fits its height.
 * It holds no controls that write, so a page around it has nothing to trick a reader into.
 */
export const embedHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": contentSecurityPolicy("*"),
  "x-content-type-options": "nosniff",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-resource-policy": "cross-origin",
  "permissions-policy": "camera=(), microphone=(), geolocation=()",
};

/** True for embedded charts and their script, and for nothing that merely looks like one. */
export function isEmbed(url: string): boolean {
  const [path = ""] = url.split("?");
  return path === "/embed.js" || path.startsWith("/embed/");
}

/** Security headers on every answer, and no writes from another site's pages: no call allows other origins. */
export function registerSecurity(fastify: FastifyInstance): void {
  fastify.addHook("onRequest", (request, reply, done) => {
    void reply.headers(isEmbed(request.url) ? embedHeaders : securityHeaders);
    const write = request.method !== "GET" && request.method !== "HEAD" && request.method !== "OPTIONS";
    if (write && request.headers["sec-fetch-site"] === "cross-site") {
      done(new AppError("forbidden", "Writes from another site's pages are not taken."));
      return;
    }
    done();
  });
}
