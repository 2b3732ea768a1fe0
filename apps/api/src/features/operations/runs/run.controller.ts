import { Controller, Headers, Req, Res } from "@nestjs/common";
import { endpoints, type RunView } from "@sector-tracker/shared";
import type { FastifyReply, FastifyRequest } from "fastify";
import {
  API_BASE,
  BodyOf,
  Endpoint,
  Params,
  QueryOf,
  WantsCsv,
} from "../../../platform/http/endpoint.decorator.ts";
import type {
  BodyValues,
  ParamsOf,
  QueryValues,
  ResponseOf,
} from "../../../platform/http/endpoint.decorator.ts";
import { requestKey } from "../../../platform/http/request-key.ts";
import { securityHeaders } from "../../../platform/http/security.ts";
import { RunEvents } from "./run-events.ts";
import { RunPreviewService } from "./run-preview.service.ts";
import { RunService } from "./run.service.ts";

@Controller()
export class RunController {
  private readonly runs: RunService;
  private readonly events: RunEvents;
  private readonly previews: RunPreviewService;
  constructor(runs: RunService, events: RunEvents, previews: RunPreviewService) {
    this.previews = previews;
    this.runs = runs;
    this.events = events;
  }

  @Endpoint(endpoints.startRun)
  async start(
    @Params(endpoints.startRun) { id }: ParamsOf<typeof endpoints.startRun>,
    @BodyOf(endpoints.startRun) parameters: BodyValues<typeof endpoints.startRun>,
    @Headers("idempotency-key") key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RunView> {
    return located(await this.runs.start(id, parameters, requestKey(key)), reply);
  }

  @Endpoint(endpoints.previewRun)
  preview(
    @Params(endpoints.previewRun) { id }: ParamsOf<typeof endpoints.previewRun>,
    @BodyOf(endpoints.previewRun) parameters: BodyValues<typeof endpoints.previewRun>,
  ): Promise<ResponseOf<typeof endpoints.previewRun>> {
    return this.previews.preview(id, parameters);
  }

  @Endpoint(endpoints.listRuns)
  list(
    @QueryOf(endpoints.listRuns) query: QueryValues<typeof endpoints.listRuns>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listRuns>> {
    return this.runs.list(query, csv);
  }

  @Endpoint(endpoints.streamRuns)
  async stream(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    reply.hijack();
    request.raw.socket.setKeepAlive(true);
    reply.raw.writeHead(200, {
      ...securityHeaders,
      "content-type": "text/event-stream; charset=utf-8",
      "cache-control": "no-store",
      // Proxies that gather answers would hold the events back.
      "x-accel-buffering": "no",
    });
    await this.events.open(reply.raw);
  }

  @Endpoint(endpoints.getRun)
  detail(
    @Params(endpoints.getRun) { id }: ParamsOf<typeof endpoints.getRun>,
  ): Promise<ResponseOf<typeof endpoints.getRun>> {
    return this.runs.detail(id);
  }

  @Endpoint(endpoints.cancelRun)
  cancel(@Params(endpoints.cancelRun) { id }: ParamsOf<typeof endpoints.cancelRun>): Promise<RunView> {
    return this.runs.cancel(id);
  }

  @Endpoint(endpoints.retryRun)
  async retry(
    @Params(endpoints.retryRun) { id }: ParamsOf<typeof endpoints.retryRun>,
    @Headers("idempotency-key") key: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<RunView> {
    return located(await this.runs.retry(id, requestKey(key)), reply);
  }
}

function located(run: RunView, reply: FastifyReply): RunView {
  void reply.header("location", `${API_BASE}/runs/${run.id}`);
  return run;
}
