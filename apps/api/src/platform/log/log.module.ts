import type { IncomingMessage, ServerResponse } from "node:http";
import { Global, Module } from "@nestjs/common";
import { LoggerModule } from "nestjs-pino";
import { Config } from "../config/config.ts";

function levelOf(
  _request: IncomingMessage,
  response: ServerResponse,
  error?: Error,
): "error" | "warn" | "debug" {
  if (error !== undefined || response.statusCode >= 500) return "error";
  return response.statusCode >= 400 ? "warn" : "debug";
}

/** JSON logs on standard output; a request is one line, without its headers: they may hold keys. */
@Global()
@Module({
  imports: [
    LoggerModule.forRootAsync({
      inject: [Config],
      useFactory: (config: Config) => ({
        pinoHttp: {
          level: config.logLevel,
          customLogLevel: levelOf,
          quietReqLogger: true,
          serializers: {
            req: (request: { id: unknown; method: string; url: string }) => ({
              id: request.id,
              method: request.method,
              url: request.url,
            }),
            res: (response: { statusCode: number }) => ({ status: response.statusCode }),
          },
        },
      }),
    }),
  ],
})
export class LogModule {}
