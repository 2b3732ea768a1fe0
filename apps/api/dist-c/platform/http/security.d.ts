import type { FastifyInstance } from "fastify";
export declare const securityHeaders: Readonly<Record<string, string>>;
/** Security headers on every answer, and no writes from another site's pages: no call allows other origins. */
export declare function registerSecurity(fastify: FastifyInstance): void;
