import type { FastifyInstance } from "fastify";
/** The OpenAPI document, and a page to read it and try it; the page's files come from the installed package. */
export declare function registerDocs(fastify: FastifyInstance): void;
