import { citationText, citationUrl } from "../format/citation.js";
import { readTable } from "../format/csv.js";
import { knownOnOf, looseDate } from "../format/dates.js";
import { plainDecimal } from "../format/decimal.js";
import { need, readRows } from "../format/rows.js";
const COLUMNS = [
    "quantity",
    "publisher",
    "published_on",
    "period",
    "value",
    "unit",
    "kind",
    "definition",
    "source_url",
];
/** Reads the table of cited estimates: one value of one quantity, for one period, in one edition of one publisher. */
export function parsePublishedEstimates(bytes, context) {
    return readRows(readTable(bytes, COLUMNS), (row) => {
        const printed = row.cell("published_on");
        const published = printed === "" ? null : need(looseDate(printed), "published_on", printed);
        const record = {
            type: "market-estimate",
            quantity: row.cell("quantity"),
            publisher: row.cell("publisher"),
            definition: row.cell("definition"),
            kind: row.cell("kind"),
            period: row.cell("period"),
            value: need(plainDecimal(row.cell("value")), "value", row.cell("value")),
            unit: row.cell("unit"),
            publishedOn: published?.precision === "day" ? published.from : null,
            pointer: row.pointer,
            knownOn: knownOnOf(published, context.retrievedOn),
            citationUrl: citationUrl(row.cell("source_url")),
            citationText: citationText(row.cell("locator"), printed, published),
        };
        return [record];
    });
}
//# sourceMappingURL=parse.js.map