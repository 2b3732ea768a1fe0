import { endpoints, type RunView } from "@sector-tracker/shared";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { BodyValues, ParamsOf, QueryValues, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { RunEvents } from "./run-events.ts";
import { RunService } from "./run.service.ts";
export declare class RunController {
    private readonly runs;
    private readonly events;
    constructor(runs: RunService, events: RunEvents);
    start({ id }: ParamsOf<typeof endpoints.startRun>, parameters: BodyValues<typeof endpoints.startRun>, key: string | undefined, reply: FastifyReply): Promise<RunView>;
    list(query: QueryValues<typeof endpoints.listRuns>, csv: boolean): Promise<ResponseOf<typeof endpoints.listRuns>>;
    stream(request: FastifyRequest, reply: FastifyReply): Promise<void>;
    detail({ id }: ParamsOf<typeof endpoints.getRun>): Promise<ResponseOf<typeof endpoints.getRun>>;
    cancel({ id }: ParamsOf<typeof endpoints.cancelRun>): Promise<RunView>;
    retry({ id }: ParamsOf<typeof endpoints.retryRun>, key: string | undefined, reply: FastifyReply): Promise<RunView>;
}
