/** A row of a table with its place, counted from 1 below the header. */
export interface TableRow {
    readonly number: number;
    readonly pointer: string;
    readonly raw: string;
    /** The cell under that header, trimmed; empty where the row has none. */
    readonly cell: (column: string) => string;
    readonly cells: readonly string[];
}
/** A table with its header. */
export interface Table {
    readonly header: readonly string[];
    readonly rows: readonly TableRow[];
}
/** Text of a UTF-8 document, without its byte order mark. Throws `empty-document` and `not-the-format`. */
export declare function utf8Text(bytes: Uint8Array): string;
/**
 * Reads a comma-separated table whose header holds at least the columns asked for.
 * Throws SourceError `not-the-format` naming the columns that are missing.
 */
export declare function readTable(bytes: Uint8Array, required: readonly string[]): Table;
/** Lines of a comma-separated text as cells; empty lines are left out. */
export declare function readLines(text: string): string[][];
/** One row over a header. */
export declare function tableRow(header: readonly string[], cells: readonly string[], number: number): TableRow;
