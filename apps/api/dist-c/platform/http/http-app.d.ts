import type { INestApplication } from "@nestjs/common";
import { FastifyAdapter } from "@nestjs/platform-fastify";
/** The Fastify adapter with the limits of this API. */
export declare function httpAdapter(): FastifyAdapter;
/** Options for `NestFactory.create` and the testing module: bodies are JSON and nothing else. */
export declare const httpOptions: {
    readonly bodyParser: false;
    readonly bufferLogs: true;
    readonly abortOnError: false;
};
/** Puts everything on the app that is not a route of the contract: problems, tags, compression, docs, pages. */
export declare function configureHttp(app: INestApplication): Promise<void>;
