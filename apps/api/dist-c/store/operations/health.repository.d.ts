import { PgPool } from "../../platform/database/pool.ts";
/** Whether PostgreSQL answers. */
export declare class HealthRepository {
    private readonly pg;
    constructor(pg: PgPool);
    /** @throws where the database does not answer in time. */
    ping(): Promise<void>;
}
