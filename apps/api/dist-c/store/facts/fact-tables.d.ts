import type { IngestRecord } from "@sector-tracker/shared";
/** Types of records that are facts of a table. */
export type FactType = IngestRecord["type"];
/** How a table of facts is merged: what identifies a fact, what orders its vintages, and what counts as its value. */
export interface FactTable {
    readonly table: string;
    /** Columns that are staged, besides run, document and origin. */
    readonly columns: readonly string[];
    /** Columns that say which fact it is; the document is not among them. */
    readonly identity: readonly string[];
    /** Columns by which vintages follow each other; `known_on` is the last. */
    readonly order: readonly string[];
    /** Columns whose change makes a new vintage. */
    readonly values: readonly string[];
    /** Numeric column that must not change sign or scale between vintages; null where that says nothing. */
    readonly guarded: string | null;
}
/** Columns that every fact has. */
export declare const originColumns: readonly ["known_on", "source_id", "run_id", "document_id", "pointer", "citation_url", "citation_text"];
export declare const factTables: Readonly<Record<FactType, FactTable>>;
/** A value as it goes into a column. */
export type Cell = string | number | boolean | readonly string[] | null;
/** A record whose company and listing are resolved, as cells by column name. */
export interface FactRow {
    readonly type: FactType;
    readonly cells: Readonly<Record<string, Cell>>;
    /** The record as its source gave it, for a rejection. */
    readonly record: IngestRecord;
}
