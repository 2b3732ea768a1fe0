import { citationUrl } from "../format/citation.js";
import { readTable } from "../format/csv.js";
import { knownOnOf, looseDate } from "../format/dates.js";
import { plainDecimal } from "../format/decimal.js";
import { investorFirms } from "../format/investors.js";
import { need, readRows, RowProblem } from "../format/rows.js";
import { standardStage } from "../format/stage.js";
const COLUMNS = ["company", "announced_on", "stage", "amount", "currency", "post_money", "source_url"];
/** Names of the table's segments that differ from the product's. */
const segments = { media: "media-entertainment" };
/**
 * Reads the table of cited rounds. A date given as a month or a year stands at its first day with that precision;
 * the round counts as known from the end of it.
 */
export function parsePublishedRounds(bytes, context) {
    const seen = new Map();
    return readRows(readTable(bytes, COLUMNS), (row) => {
        const date = need(looseDate(row.cell("announced_on")), "announced_on", row.cell("announced_on"));
        const key = [row.cell("company"), row.cell("announced_on"), row.cell("stage"), row.cell("amount")].join("|");
        const times = (seen.get(key) ?? 0) + 1;
        seen.set(key, times);
        return [roundOf(row, date, times === 1 ? key : `${key}|${String(times)}`, context)];
    });
}
function roundOf(row, date, sourceKey, context) {
    const printed = row.cell("stage");
    const { kind, stage } = standardStage(printed);
    const amount = money(row, "amount");
    const postMoney = money(row, "post_money");
    return {
        type: "funding",
        company: { name: need(row.cell("company") || null, "company", row.raw) },
        sourceKey: sourceKey.slice(0, 200),
        kind,
        stage,
        stagePrinted: printed || null,
        status: statusOf(`${printed} ${row.cell("locator")}`),
        announcedOn: date.from,
        datePrecision: date.precision,
        amount,
        currency: amount === null && postMoney === null ? null : need(row.cell("currency") || null, "currency", row.raw),
        postMoney,
        country: row.cell("country") || null,
        segment: (segments[row.cell("segment")] ?? row.cell("segment")) || null,
        leadInvestors: investorFirms(row.cell("lead_investors")),
        investors: investorFirms(row.cell("investors")),
        pointer: row.pointer,
        knownOn: knownOnOf(date, context.retrievedOn),
        citationUrl: citationUrl(row.cell("source_url")),
        citationText: row.cell("locator") || null,
    };
}
function money(row, column) {
    const text = row.cell(column);
    if (text === "")
        return null;
    const value = need(plainDecimal(text), column, text);
    if (value.startsWith("-") || value === "0") {
        throw new RowProblem("amount-not-positive", `${column} is not above zero: ${value}`);
    }
    return value;
}
/** Words of the page decide: `talks` while it is only sought or planned, `closed` when the page says so. */
function statusOf(words) {
    if (/\bseeking\b|\bin talks\b|about to close|\bplanned\b/i.test(words))
        return "talks";
    return /\bclosed\b|\bcompleted\b|\bcompletion\b|\bsecured\b|\braised\b/i.test(words)
        ? "closed"
        : "announced";
}
//# sourceMappingURL=parse.js.map