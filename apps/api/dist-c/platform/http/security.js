import { AppError } from "@sector-tracker/shared";
/**
 * Scripts, fonts and connections only from here. Style attributes are needed by the component kit, the charts and
 * the docs page; images may be made in the page (chart downloads).
 */
const contentSecurityPolicy = [
    "default-src 'self'",
    "script-src 'self'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'self'",
].join("; ");
export const securityHeaders = {
    "content-security-policy": contentSecurityPolicy,
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "referrer-policy": "strict-origin-when-cross-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=()",
};
/** Security headers on every answer, and no writes from another site's pages: no call allows other origins. */
export function registerSecurity(fastify) {
    fastify.addHook("onRequest", (request, reply, done) => {
        void reply.headers(securityHeaders);
        const write = request.method !== "GET" && request.method !== "HEAD" && request.method !== "OPTIONS";
        if (write && request.headers["sec-fetch-site"] === "cross-site") {
            done(new AppError("forbidden", "Writes from another site's pages are not taken."));
            return;
        }
        done();
    });
}
//# sourceMappingURL=security.js.map