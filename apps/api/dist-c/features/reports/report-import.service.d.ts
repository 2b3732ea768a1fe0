import { type ReportImport } from "@sector-tracker/shared";
import type { z } from "zod";
import { ReportWriter } from "../../store/directory/report-writer.ts";
/** Takes a report that a person sends. */
export declare class ReportImportService {
    private readonly writer;
    constructor(writer: ReportWriter);
    /**
     * Checks the numbers, then writes the report with everything that belongs to it: all of it or nothing.
     * Throws `unprocessable` with pointers for what cannot be meant, `conflict` where the report is there already.
     */
    import(input: z.output<typeof ReportImport>): Promise<void>;
}
