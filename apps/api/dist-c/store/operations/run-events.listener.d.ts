import { type OnModuleDestroy, type OnModuleInit } from "@nestjs/common";
import { PgPool } from "../../platform/database/pool.ts";
/** Hears from PostgreSQL which run changed, over one connection that is opened anew when it breaks. */
export declare class RunEventsListener implements OnModuleInit, OnModuleDestroy {
    private readonly pg;
    private readonly subscribers;
    private readonly logger;
    private client;
    private retry;
    private stopped;
    constructor(pg: PgPool);
    subscribe(subscriber: (runId: string) => void): void;
    onModuleInit(): Promise<void>;
    onModuleDestroy(): Promise<void>;
    private listen;
}
