import type { IncomingMessage } from "node:http";
import fastifyCompress from "@fastify/compress";
import type { INestApplication } from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import { FastifyAdapter, type NestFastifyApplication } from "@nestjs/platform-fastify";
import { Logger } from "nestjs-pino";
import { Config } from "../config/config.ts";
import { registerDocs } from "./docs.ts";
import { API_BASE } from "./endpoint.decorator.ts";
import { EndpointInterceptor } from "./endpoint.interceptor.ts";
import { registerEtag } from "./etag.ts";
import { ProblemFilter } from "./problem.filter.ts";
import { answerBrokenRequest, answerFrameworkError } from "./refusals.ts";
import { rewriteBaselineUrl } from "./rewrite.ts";
import { registerSecurity } from "./security.ts";
import { registerTableFiles } from "./table-file.ts";
import { PagePreview } from "./page-preview.ts";
import { registerUploads } from "./uploads.ts";
import { registerWeb } from "./web.ts";

/** Largest body that is read, in bytes. */
const BODY_LIMIT = 5 * 1024 * 1024;

/** The Fastify adapter with the limits of this API. */
export function httpAdapter(): FastifyAdapter {
  return new FastifyAdapter({
    bodyLimit: BODY_LIMIT,
    // A dropped keep-alive connection must not hold the process up when it stops.
    forceCloseConnections: true,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerBrokenRequest,
    rewriteUrl: (request: IncomingMessage) => rewriteBaselineUrl(request.url ?? "/"),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
  });
}

/** Options for `NestFactory.create` and the testing module: bodies are JSON, and tables where a call takes them. */
export const httpOptions = { bodyParser: false, bufferLogs: true, abortOnError: false } as const;

/** Puts everything on the app that is not a route of the contract: problems, tags, compression, docs, pages. */
export async function configureHttp(app: INestApplication): Promise<void> {
  const nest = app as NestFastifyApplication;
  const fastify = nest.getHttpAdapter().getInstance();
  nest.useLogger(nest.get(Logger));
  nest.useGlobalFilters(new ProblemFilter());
  nest.useGlobalInterceptors(new EndpointInterceptor(nest.get(Reflector)));
  fastify.removeContentTypeParser("text/plain");
  registerTableFiles(fastify, [`${API_BASE}/reports`, `${API_BASE}/reports/check`]);
  registerSecurity(fastify);
  await registerUploads(fastify, [`${API_BASE}/imports`], nest.get(Config).importBytes);
  registerEtag(fastify);
  await fastify.register(fastifyCompress, { global: true, threshold: 1024, encodings: ["br", "gzip"] });
  registerDocs(fastify);
  const { webDir } = nest.get(Config);
  if (webDir !== null) await registerWeb(fastify, webDir, nest.get(PagePreview, { strict: false }));
}
