import type { ServerResponse } from "node:http";
import { type OnModuleDestroy } from "@nestjs/common";
import { RunEventsListener } from "../../../store/operations/run-events.listener.ts";
import { RunRepository } from "../../../store/operations/run.repository.ts";
/** Tells every open page of runs as they change. */
export declare class RunEvents implements OnModuleDestroy {
    private readonly runs;
    private readonly clients;
    private readonly changed;
    private readonly heartbeat;
    private readonly logger;
    private gathering;
    constructor(runs: RunRepository, listener: RunEventsListener);
    /**
     * Opens the stream on a raw response. The runs that wait or run just now are told first, so that a client that
     * comes back after a break misses none of them.
     */
    open(response: ServerResponse): Promise<void>;
    onModuleDestroy(): void;
    private onChange;
    private tell;
    private write;
}
