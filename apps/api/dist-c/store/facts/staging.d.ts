import type pg from "pg";
import { type Cell, type FactRow, type FactTable } from "./fact-tables.ts";
/** Where the rows of one document come from. */
export interface Origin {
    readonly sourceId: string;
    readonly runId: string;
    readonly documentId: string;
}
/** Copies rows into a temporary table shaped like the fact table, with their order in `ord`. */
export declare function stage(client: pg.PoolClient, table: FactTable, rows: readonly FactRow[], origin: Origin): Promise<void>;
/** A cell in COPY's text format; lists become array literals. */
export declare function copyText(cell: Cell): string;
