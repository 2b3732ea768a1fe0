import type pg from "pg";
import type { FactRow } from "./fact-tables.ts";
/**
 * Gives every funding row its round: that of its own earlier vintage, else that of a record which speaks of the same
 * round, else a new one. Rounds are matched one run at a time, so that two sources never make the same round twice.
 */
export declare function assignRounds(client: pg.PoolClient, rows: readonly FactRow[], sourceId: string): Promise<FactRow[]>;
