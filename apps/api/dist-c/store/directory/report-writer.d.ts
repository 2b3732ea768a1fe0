import { type ReportImport } from "@sector-tracker/shared";
import type { z } from "zod";
import { PgPool } from "../../platform/database/pool.ts";
import { type Directory } from "./directory-writer.ts";
import { type Fault, type ReportBundle } from "./report-check.ts";
/** The product's own files name something that is not there. */
export declare class ReferenceDataError extends Error {
    constructor(faults: readonly Fault[]);
}
/** Everything that the product ships besides facts. */
export interface ReferenceData {
    readonly directory: Directory;
    readonly reports: readonly ReportBundle[];
    /** sha256 over all files, hexadecimal. */
    readonly contentHash: string;
}
/** Loads the product's own files and imports reports of others. */
export declare class ReportWriter {
    private readonly pg;
    constructor(pg: PgPool);
    /** True where the shipped reports were loaded from these very files. */
    isLoaded({ reports, contentHash }: ReferenceData): Promise<boolean>;
    /**
     * Loads segments, companies, reports and indicators: all of it or nothing.
     * @throws ReferenceDataError with the file and place of the first fault.
     */
    load({ directory, reports, contentHash }: ReferenceData): Promise<void>;
    /**
     * Imports a report that a person sends: all of it or nothing.
     * @throws AppError conflict where the report is there already; unprocessable, with pointers, where it names
     * something that is not there.
     */
    import(input: z.output<typeof ReportImport>): Promise<void>;
}
