import type { IngestRecord, RejectedRow } from "@sector-tracker/shared";
import type { CompanyDirectory } from "../store/facts/company-directory.ts";
import type { FactRow } from "../store/facts/fact-tables.ts";
/** A record as a row of its table, its company and listing resolved; or why it cannot be. */
export declare function resolveRecord(record: IngestRecord, directory: CompanyDirectory): FactRow | RejectedRow;
