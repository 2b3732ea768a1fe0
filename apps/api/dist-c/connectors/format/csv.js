import { parse } from "csv-parse/sync";
import { SourceError } from "@sector-tracker/shared";
/** Text of a UTF-8 document, without its byte order mark. Throws `empty-document` and `not-the-format`. */
export function utf8Text(bytes) {
    if (bytes.length === 0)
        throw new SourceError("empty-document", "the document is empty");
    let text;
    try {
        text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    }
    catch {
        throw new SourceError("not-the-format", "the document is not UTF-8 text");
    }
    if (text.trim() === "")
        throw new SourceError("empty-document", "the document is empty");
    if (/^\s*<(?:!doctype|html|\?xml)/i.test(text)) {
        throw new SourceError("not-the-format", "the document is a web page or XML in place of a table");
    }
    return text;
}
/**
 * Reads a comma-separated table whose header holds at least the columns asked for.
 * Throws SourceError `not-the-format` naming the columns that are missing.
 */
export function readTable(bytes, required) {
    const lines = readLines(utf8Text(bytes));
    const header = (lines[0] ?? []).map((name) => name.trim());
    const missing = required.filter((name) => !header.includes(name));
    if (missing.length > 0) {
        throw new SourceError("not-the-format", `the table has no column ${missing.join(", ")}`);
    }
    return { header, rows: lines.slice(1).map((cells, index) => tableRow(header, cells, index + 1)) };
}
/** Lines of a comma-separated text as cells; empty lines are left out. */
export function readLines(text) {
    try {
        return parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true });
    }
    catch (error) {
        throw new SourceError("not-the-format", `the table cannot be read: ${error.message}`);
    }
}
/** One row over a header. */
export function tableRow(header, cells, number) {
    const index = new Map(header.map((name, position) => [name, position]));
    return {
        number,
        pointer: `row ${number}`,
        raw: cells.join(","),
        cells,
        cell: (column) => {
            const position = index.get(column);
            return position === undefined ? "" : (cells[position] ?? "").trim();
        },
    };
}
//# sourceMappingURL=csv.js.map