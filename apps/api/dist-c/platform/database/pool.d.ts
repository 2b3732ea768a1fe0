import { type OnModuleDestroy } from "@nestjs/common";
import pg from "pg";
import { Config } from "../config/config.ts";
/** The `pg` pool for COPY, set-based merges and columnar reads. Only `store/` may use it. */
export declare class PgPool implements OnModuleDestroy {
    readonly pool: pg.Pool;
    private readonly connectionString;
    private readonly logger;
    constructor(config: Config);
    /** Runs `work` in one transaction: all of it is kept, or, where it throws, nothing. */
    transaction<T>(work: (client: pg.PoolClient) => Promise<T>): Promise<T>;
    /** A connection of its own, outside the pool, for LISTEN and session locks; the caller connects and ends it. */
    dedicated(): pg.Client;
    onModuleDestroy(): Promise<void>;
}
