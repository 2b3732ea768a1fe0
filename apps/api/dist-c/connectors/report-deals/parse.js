import { BaselineFile, SourceError, } from "@sector-tracker/shared";
import { Decimal } from "decimal.js";
import { utf8Text } from "../format/csv.js";
import { looseDate } from "../format/dates.js";
/** Statements of kind `deal` that are not one deal of their own. */
const NOT_A_DEAL = {
    "openai-valuation-2023": "a valuation, not money",
    "microsoft-openai-prior-investment": "the sum of earlier deals, without a date",
};
/**
 * Reads the deals out of a report's baseline file. The same deal restated in another currency (`…-krw`) is left
 * out. A deal without a printed date stands in the report's year; all are known from the report's day on.
 */
export function parseReportDeals(bytes, context) {
    const file = BaselineFile.safeParse(readJson(bytes));
    if (!file.success)
        throw new SourceError("not-the-format", "the document is not a file of baselines");
    const reportDay = context.hints.editionOn ?? context.retrievedOn;
    const records = file.data.baselines
        .filter((entry) => entry.kind === "deal" && !entry.key.endsWith("-krw") && !(entry.key in NOT_A_DEAL))
        .flatMap((entry) => dealOf(entry, reportDay, context));
    return { records, rejections: [] };
}
function readJson(bytes) {
    try {
        return JSON.parse(utf8Text(bytes));
    }
    catch (error) {
        if (error instanceof SourceError)
            throw error;
        throw new SourceError("not-the-format", "the document is not JSON");
    }
}
function dealOf(entry, reportDay, context) {
    const point = entry.points[0];
    if (entry.company === null || point === undefined || !/^[A-Z]{3}$/.test(entry.unit))
        return [];
    const date = looseDate(point.period ?? "") ?? {
        from: `${reportDay.slice(0, 4)}-01-01`,
        to: reportDay,
        precision: "year",
    };
    const contract = entry.key.includes("contract");
    return [
        {
            type: "funding",
            company: { slug: entry.company },
            sourceKey: entry.key,
            kind: contract ? "contract" : "strategic",
            stage: contract ? "licensing" : "strategic",
            stagePrinted: null,
            status: "announced",
            announcedOn: date.from,
            datePrecision: date.precision,
            amount: new Decimal(point.value).toFixed(),
            currency: entry.unit,
            postMoney: null,
            country: null,
            segment: entry.segment,
            leadInvestors: [],
            investors: entry.counterparties,
            pointer: `/baselines/${entry.key}`,
            knownOn: reportDay,
            citationUrl: context.url,
            citationText: `${point.printed}; part ${entry.locator.part}`,
        },
    ];
}
//# sourceMappingURL=parse.js.map