import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from "@nestjs/common";
import { Reflector } from "@nestjs/core";
import { AppError } from "@sector-tracker/shared";
import type { FastifyReply, FastifyRequest } from "fastify";
import { map, type Observable } from "rxjs";
import { CsvReply, csvOfAnswer } from "./csv.ts";
import { columnsOfAnswer } from "./csv-columns.ts";
import { ENDPOINT, type AnyEndpoint } from "./endpoint.decorator.ts";
import { parseInput } from "./input.ts";
import { acceptWeight, wantsCsv } from "./negotiation.ts";

function checkAccept(endpoint: AnyEndpoint, request: FastifyRequest): void {
  if (endpoint.response === undefined) return;
  const accept = request.headers.accept;
  if (acceptWeight(accept, "application/json") > 0) return;
  if (endpoint.csv && acceptWeight(accept, "text/csv") > 0) return;
  const offered = endpoint.csv ? "application/json or text/csv" : "application/json";
  throw new AppError("not-acceptable", `This call answers with ${offered}.`);
}

/** `/companies/{slug}/prices` for `nvidia` is downloaded as `companies-nvidia-prices`. */
function fileName(request: FastifyRequest): string {
  const path = request.url.split("?")[0] ?? "";
  return path
    .replace(/^\/api\/v1\//, "")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
}

/** Holds every call to its contract: inputs it does not take are refused, its answer is parsed before it is sent. */
@Injectable()
export class EndpointInterceptor implements NestInterceptor {
  private readonly reflector: Reflector;
  constructor(reflector: Reflector) {
    this.reflector = reflector;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const endpoint = this.reflector.get<AnyEndpoint | undefined>(ENDPOINT, context.getHandler());
    if (endpoint === undefined) return next.handle();
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    // Checked for every call, also where its handler does not look at the query.
    parseInput(endpoint.query, request.query, "parameter");
    checkAccept(endpoint, request);
    const csv = endpoint.csv && wantsCsv(request);
    if (endpoint.csv) void reply.header("vary", "Accept");
    return next.handle().pipe(map((answer: unknown) => this.send(endpoint, answer, csv, request, reply)));
  }

  private send(
    endpoint: AnyEndpoint,
    answer: unknown,
    csv: boolean,
    request: FastifyRequest,
    reply: FastifyReply,
  ): unknown {
    if (answer instanceof CsvReply) return this.sendCsv(answer, reply);
    if (endpoint.response === undefined) return answer;
    const parsed: unknown = endpoint.response.parse(answer);
    if (!csv) return parsed;
    const table = csvOfAnswer(fileName(request), parsed, columnsOfAnswer(endpoint.response));
    if (table === null) throw new Error(`${endpoint.path} says that it gives CSV and does not`);
    return this.sendCsv(table, reply);
  }

  private sendCsv(csv: CsvReply, reply: FastifyReply): unknown {
    void reply
      .header("content-type", "text/csv; charset=utf-8; header=present")
      .header("content-disposition", `attachment; filename="${csv.fileName}"`);
    return csv.stream;
  }
}
