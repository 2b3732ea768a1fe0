import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { from as copyFrom } from "pg-copy-streams";
import { originColumns } from "./fact-tables.js";
/** Rows that one chunk of a COPY carries. */
const CHUNK = 2000;
/** Copies rows into a temporary table shaped like the fact table, with their order in `ord`. */
export async function stage(client, table, rows, origin) {
    const columns = [...table.columns, ...originColumns];
    await client.query(`DROP TABLE IF EXISTS stage, verdict`);
    await client.query(`CREATE TEMP TABLE stage ON COMMIT DROP AS SELECT ${columns.join(", ")}, 0 AS ord FROM ${table.table} WITH NO DATA`);
    const copy = client.query(copyFrom(`COPY stage (${columns.join(", ")}, ord) FROM STDIN`));
    await pipeline(Readable.from(chunks(rows, columns, origin)), copy);
    await client.query("ANALYZE stage");
}
function* chunks(rows, columns, origin) {
    for (let start = 0; start < rows.length; start += CHUNK) {
        yield rows
            .slice(start, start + CHUNK)
            .map((row, index) => `${columns.map((name) => copyText(cellOf(row, name, origin))).join("\t")}\t${String(start + index)}\n`)
            .join("");
    }
}
function cellOf(row, column, origin) {
    switch (column) {
        case "source_id":
            return origin.sourceId;
        case "run_id":
            return origin.runId;
        case "document_id":
            return origin.documentId;
        default:
            return row.cells[column] ?? null;
    }
}
/** A cell in COPY's text format; lists become array literals. */
export function copyText(cell) {
    if (cell === null)
        return "\\N";
    const text = Array.isArray(cell) ? arrayLiteral(cell) : String(cell);
    return text
        .replaceAll("\\", "\\\\")
        .replaceAll("\t", "\\t")
        .replaceAll("\n", "\\n")
        .replaceAll("\r", "\\r");
}
function arrayLiteral(values) {
    return `{${values.map((value) => `"${value.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`).join(",")}}`;
}
//# sourceMappingURL=staging.js.map