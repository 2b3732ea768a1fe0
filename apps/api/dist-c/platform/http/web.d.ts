import type { FastifyInstance } from "fastify";
/** Serves the built pages; an address that is no file and no call of the API is a page of the app. */
export declare function registerWeb(fastify: FastifyInstance, webDir: string): Promise<void>;
