import { type endpoints, type RunParameters, type RunView } from "@sector-tracker/shared";
import type { QueryValues, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { RunStarter } from "../../../refresh/run-starter.ts";
import { RunLifeRepository } from "../../../store/operations/run-life.repository.ts";
import { RunRepository } from "../../../store/operations/run.repository.ts";
import { SourceRepository } from "../../../store/operations/source.repository.ts";
/** Runs as they are read, asked for, stopped and repeated. */
export declare class RunService {
    private readonly runs;
    private readonly life;
    private readonly sources;
    private readonly starter;
    constructor(runs: RunRepository, life: RunLifeRepository, sources: SourceRepository, starter: RunStarter);
    list(query: QueryValues<typeof endpoints.listRuns>, all: boolean): Promise<ResponseOf<typeof endpoints.listRuns>>;
    detail(id: string): Promise<ResponseOf<typeof endpoints.getRun>>;
    /** Asks for a refresh now. A key given before gives the run it made then. */
    start(sourceId: string, parameters: RunParameters, requestKey: string | undefined): Promise<RunView>;
    /** Runs again what a finished run did, with its parameters. */
    retry(id: string, requestKey: string | undefined): Promise<RunView>;
    cancel(id: string): Promise<RunView>;
    private existing;
    private source;
    private checkCanRun;
    private answer;
}
