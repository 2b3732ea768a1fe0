import { SourceError } from "@sector-tracker/shared";
import { readLines, tableRow, utf8Text } from "../format/csv.js";
import { isDay } from "../format/dates.js";
import { plainDecimal } from "../format/decimal.js";
import { priceCell } from "../format/price-table.js";
import { need, readRows, RowProblem } from "../format/rows.js";
const DEFAULT_HEADER = ["date", "open", "high", "low", "close", "volume"];
/**
 * Reads daily bars: a header with Date and Close in any order and case, or no header and the usual six columns.
 * The symbol is the hint's, else a Name column, else the last part of the file's name. The basis is the hint's:
 * a table of prices does not say on which terms it states them.
 */
export function parsePricesCsv(bytes, context) {
    const table = priceTable(bytes);
    const basis = context.hints.basis ?? "as-traded";
    const fallbackSymbol = context.hints.symbol ?? symbolOfName(context.key);
    const lastDay = table.rows
        .map((row) => row.cell("date").slice(0, 10))
        .filter(isDay)
        .sort()
        .at(-1);
    const basisAsOf = context.hints.basisAsOf ?? lastDay ?? context.retrievedOn;
    return readRows(table, (row) => {
        const date = row.cell("date").slice(0, 10);
        if (!isDay(date))
            throw new RowProblem("schema", `Date is not a day: "${row.cell("date").slice(0, 40)}"`);
        const close = priceCell(row.cell("close"), "Close");
        // A day without a close is a day without trading, not a price.
        if (close === null)
            return [];
        const symbol = need(context.hints.symbol ?? (row.cell("name") || fallbackSymbol), "symbol", context.key);
        const volume = row.cell("volume") === "" ? null : plainDecimal(row.cell("volume"));
        const record = {
            type: "price",
            company: context.hints.exchange ? { symbol, exchange: context.hints.exchange } : { symbol },
            date,
            basis,
            basisAsOf: basis === "as-traded" ? date : basisAsOf,
            open: priceCell(row.cell("open"), "Open"),
            high: priceCell(row.cell("high"), "High"),
            low: priceCell(row.cell("low"), "Low"),
            close,
            volume,
            currency: context.hints.currency ?? "USD",
            pointer: row.pointer,
            knownOn: date,
            citationUrl: null,
            citationText: null,
        };
        return [record];
    });
}
function priceTable(bytes) {
    const lines = readLines(utf8Text(bytes));
    const first = (lines[0] ?? []).map((name) => name.trim().toLowerCase());
    if (first.includes("date") && first.includes("close")) {
        return { header: first, rows: lines.slice(1).map((cells, index) => tableRow(first, cells, index + 1)) };
    }
    if (isDay((lines[0]?.[0] ?? "").slice(0, 10)) && (lines[0]?.length ?? 0) >= 5) {
        return {
            header: DEFAULT_HEADER,
            rows: lines.map((cells, index) => tableRow(DEFAULT_HEADER, cells, index + 1)),
        };
    }
    throw new SourceError("not-the-format", "the table has no columns Date and Close");
}
/** `…-META.csv` names META. */
function symbolOfName(key) {
    const name = (key.split("/").at(-1) ?? "").replace(/(?:\.csv)?(?:\.gz)?$/i, "");
    const last = name.split("-").at(-1) ?? "";
    return /^[A-Z0-9.]{1,12}$/.test(last) ? last : null;
}
//# sourceMappingURL=parse.js.map