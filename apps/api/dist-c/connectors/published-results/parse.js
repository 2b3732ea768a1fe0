import { citationText, citationUrl } from "../format/citation.js";
import { readTable } from "../format/csv.js";
import { addDays, isDay, knownOnOf, lastDayOfMonth, looseDate, spanDays } from "../format/dates.js";
import { plainDecimal } from "../format/decimal.js";
import { need, readRows, RowProblem } from "../format/rows.js";
const COLUMNS = [
    "company",
    "symbol",
    "fiscal_year",
    "period_end",
    "concept",
    "value",
    "unit",
    "published_on",
    "source_url",
];
const concepts = {
    revenue: "revenue",
    operating_income: "operatingIncome",
    net_income: "netIncome",
    shares_outstanding: "sharesOutstanding",
};
/** Suffixes of symbols as the table writes them, and the exchanges they stand for. */
const exchanges = { KS: "XKRX", KQ: "XKOS" };
/**
 * Reads the table of company results by fiscal year. The table gives no first day: a year is taken to begin a year
 * before its end. Where pages give one year's end both exactly and as the month's last day, the exact day counts.
 */
export function parsePublishedResults(bytes, context) {
    const table = readTable(bytes, COLUMNS);
    const ends = exactEnds(table);
    return readRows(table, (row) => [resultOf(row, ends, context)]);
}
function resultOf(row, ends, context) {
    const concept = concepts[row.cell("concept")];
    if (concept === undefined)
        throw new RowProblem("schema", `concept is unknown: "${row.cell("concept")}"`);
    const printed = row.cell("published_on");
    const published = printed === "" ? null : need(looseDate(printed), "published_on", printed);
    const stated = need(isDay(row.cell("period_end")) ? row.cell("period_end") : null, "period_end", row.cell("period_end"));
    const instant = concept === "sharesOutstanding";
    const end = instant ? stated : (ends.get(yearKey(row)) ?? stated);
    return {
        type: "earnings",
        company: companyOf(row),
        concept,
        unit: row.cell("unit"),
        periodStart: instant ? end : addDays(yearBefore(end), 1),
        periodEnd: end,
        span: instant ? "instant" : "year",
        fiscalYear: Number(row.cell("fiscal_year")),
        fiscalQuarter: null,
        value: need(plainDecimal(row.cell("value")), "value", row.cell("value")),
        derived: false,
        pointer: row.pointer,
        knownOn: knownOnOf(published, context.retrievedOn),
        citationUrl: citationUrl(row.cell("source_url")),
        citationText: citationText(row.cell("locator"), printed, published),
    };
}
function companyOf(row) {
    const name = row.cell("company");
    const [symbol = "", suffix] = row.cell("symbol").split(".");
    if (symbol === "")
        return { name };
    const exchange = suffix === undefined ? undefined : exchanges[suffix];
    return exchange === undefined ? { symbol, name } : { symbol, exchange, name };
}
function yearKey(row) {
    return `${row.cell("company")}/${row.cell("fiscal_year")}`;
}
/** For each company and year the end that is not merely the month's last day, where a row has one within a week. */
function exactEnds(table) {
    const byYear = new Map();
    for (const row of table.rows) {
        const end = row.cell("period_end");
        if (row.cell("concept") === "shares_outstanding" || !isDay(end))
            continue;
        byYear.set(yearKey(row), [...(byYear.get(yearKey(row)) ?? []), end]);
    }
    const exact = new Map();
    for (const [key, ends] of byYear) {
        const day = ends.find((end) => end !== lastDayOfMonth(end.slice(0, 7)));
        const near = day !== undefined && ends.every((end) => Math.abs(spanDays(day, end) - 1) <= 7);
        if (near)
            exact.set(key, day);
    }
    return exact;
}
function yearBefore(end) {
    const year = Number(end.slice(0, 4)) - 1;
    const day = `${String(year)}${end.slice(4)}`;
    return isDay(day) ? day : lastDayOfMonth(day.slice(0, 7));
}
//# sourceMappingURL=parse.js.map