import type { RejectedRow } from "@sector-tracker/shared";
import { PgPool } from "../../platform/database/pool.ts";
import type { DocumentCounts } from "./documents.ts";
import { type FactRow } from "./fact-tables.ts";
import { type Origin } from "./staging.ts";
/** Everything that one document brings. */
export interface DocumentFacts {
    readonly origin: Origin;
    readonly parserVersion: number;
    /** Rows of the document, records and rejections together. */
    readonly read: number;
    readonly rows: readonly FactRow[];
    readonly rejections: readonly RejectedRow[];
    /** Rows that repeat another row of the document word for word. */
    readonly repeated: number;
    /** Today, for corrections that are known only from now on. */
    readonly today: string;
}
/** Writes the facts of a document, all of them or none. */
export declare class FactStore {
    private readonly database;
    constructor(database: PgPool);
    /**
     * Stages and merges every table that the document touches, keeps its rejections and marks it read, in one
     * transaction. Runs of one source follow each other, so that each sees the vintages of the one before.
     */
    write(facts: DocumentFacts): Promise<DocumentCounts>;
    /** Keeps a document that could not be read, or was held back, as one rejection. */
    rejectDocument(origin: Origin, rejection: RejectedRow): Promise<void>;
}
