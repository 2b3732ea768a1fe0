import { Readable } from "node:stream";
export type CsvValue = string | number | boolean | null | undefined;
/** One column of a CSV answer. */
export interface CsvColumn<T> {
    readonly header: string;
    readonly value: (row: T) => CsvValue;
}
/** A CSV answer: a handler returns it in place of its JSON where the client asked for CSV. */
export declare class CsvReply {
    readonly fileName: string;
    readonly stream: Readable;
    constructor(fileName: string, stream: Readable);
}
/**
 * A cell that no spreadsheet runs as a formula: text that begins with a character that starts one gets an
 * apostrophe in front. Plain numbers, negative ones too, are left alone.
 * See https://owasp.org/www-community/attacks/CSV_Injection.
 */
export declare function safeCell(value: CsvValue): string;
/** Rows as CSV, streamed: with a header line, CRLF line ends, UTF-8. `fileName` is given without its ending. */
export declare function csvReply<T>(fileName: string, columns: readonly CsvColumn<T>[], rows: Iterable<T> | AsyncIterable<T>): CsvReply;
type FlatRow = ReadonlyMap<string, CsvValue>;
/** A row of any shape as columns: `name.en`, `counts.read`; lists joined by `; `. */
export declare function flatRow(row: unknown): FlatRow;
/** Rows of any shape as CSV; the columns are those of all rows, in the order they are first met. */
export declare function csvOfRows(fileName: string, rows: readonly unknown[]): CsvReply;
interface Columnar {
    readonly dates: readonly string[];
    readonly series: readonly {
        readonly key: string;
        readonly values: readonly (number | null)[];
    }[];
}
/** A columnar series as CSV: one line for each date, one column for each series. */
export declare function csvOfSeries(fileName: string, { dates, series }: Columnar): CsvReply;
/**
 * The CSV of an answer whose rows are plain to see: `data`, `rows` or `checks`, or a columnar series. Null for any
 * other shape: its handler must return a CsvReply of its own.
 */
export declare function csvOfAnswer(fileName: string, answer: unknown): CsvReply | null;
export {};
