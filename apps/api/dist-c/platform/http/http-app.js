import fastifyCompress from "@fastify/compress";
import { Reflector } from "@nestjs/core";
import { FastifyAdapter } from "@nestjs/platform-fastify";
import { Logger } from "nestjs-pino";
import { Config } from "../config/config.js";
import { registerDocs } from "./docs.js";
import { EndpointInterceptor } from "./endpoint.interceptor.js";
import { registerEtag } from "./etag.js";
import { ProblemFilter } from "./problem.filter.js";
import { rewriteBaselineUrl } from "./rewrite.js";
import { registerSecurity } from "./security.js";
import { registerWeb } from "./web.js";
/** Largest body that is read, in bytes. */
const BODY_LIMIT = 5 * 1024 * 1024;
/** The Fastify adapter with the limits of this API. */
export function httpAdapter() {
    return new FastifyAdapter({
        bodyLimit: BODY_LIMIT,
        // A dropped keep-alive connection must not hold the process up when it stops.
        forceCloseConnections: true,
        rewriteUrl: (request) => rewriteBaselineUrl(request.url ?? "/"),
        routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    });
}
/** Options for `NestFactory.create` and the testing module: bodies are JSON and nothing else. */
export const httpOptions = { bodyParser: false, bufferLogs: true, abortOnError: false };
/** Puts everything on the app that is not a route of the contract: problems, tags, compression, docs, pages. */
export async function configureHttp(app) {
    const nest = app;
    const fastify = nest.getHttpAdapter().getInstance();
    nest.useLogger(nest.get(Logger));
    nest.useGlobalFilters(new ProblemFilter());
    nest.useGlobalInterceptors(new EndpointInterceptor(nest.get(Reflector)));
    fastify.removeContentTypeParser("text/plain");
    registerSecurity(fastify);
    registerEtag(fastify);
    await fastify.register(fastifyCompress, { global: true, threshold: 1024, encodings: ["br", "gzip"] });
    registerDocs(fastify);
    const { webDir } = nest.get(Config);
    if (webDir !== null)
        await registerWeb(fastify, webDir);
}
//# sourceMappingURL=http-app.js.map