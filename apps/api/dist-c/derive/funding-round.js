const statusRank = { closed: 0, announced: 1, talks: 2 };
/** A cited page with the day is the closest to the event; a dataset follows; the report's own wording comes last. */
function sourceRank(record) {
    if (record.source_id === "published-rounds")
        return record.date_precision === "day" ? 0 : 2;
    if (record.source_id === "epoch-funding")
        return 1;
    return record.source_id === "report-deals" ? 3 : 4;
}
function compareRecords(a, b) {
    return (Number(a.amount === null) - Number(b.amount === null) ||
        (statusRank[a.status] ?? 3) - (statusRank[b.status] ?? 3) ||
        sourceRank(a) - sourceRank(b) ||
        (a.known_on === b.known_on ? 0 : a.known_on > b.known_on ? -1 : 1));
}
/**
 * Rounds out of records. A record with a disclosed amount goes before one without, closed before announced before
 * talks, then by source. What the best record leaves open (stage, country, segment, investors, a valuation in the
 * same currency) is taken from the next that says it.
 */
export function roundsOf(records) {
    const groups = new Map();
    for (const record of records) {
        const group = groups.get(record.round_id);
        if (group === undefined)
            groups.set(record.round_id, [record]);
        else
            group.push(record);
    }
    return [...groups].flatMap(([id, group]) => {
        const sorted = [...group].sort(compareRecords);
        const best = sorted[0];
        if (best === undefined)
            return [];
        const staged = sorted.find((record) => record.stage !== null);
        return [
            {
                id,
                best,
                records: sorted,
                ...dateOf(best, sorted),
                stage: staged?.stage ?? null,
                stagePrinted: (staged ?? sorted.find((record) => record.stage_printed !== null))?.stage_printed ?? null,
                country: sorted.find((record) => record.country !== null)?.country ?? null,
                segment: sorted.find((record) => record.segment_slug !== null)?.segment_slug ?? null,
                postMoney: postMoneyOf(best, sorted),
                leadInvestors: sorted.find((record) => record.lead_investors.length > 0)?.lead_investors ?? [],
                investors: sorted.find((record) => record.investors.length > 0)?.investors ?? [],
            },
        ];
    });
}
const precisions = ["day", "month", "year"];
/** A day is worth more than a month, a month more than a year; between equals the better record's. */
function dateOf(best, sorted) {
    for (const datePrecision of precisions) {
        const record = sorted.find((each) => each.date_precision === datePrecision);
        if (record !== undefined)
            return { announcedOn: record.announced_on, datePrecision };
    }
    return { announcedOn: best.announced_on, datePrecision: "year" };
}
function postMoneyOf(best, sorted) {
    return (sorted.find((record) => record.post_money !== null && record.currency === best.currency)?.post_money ??
        null);
}
/** Deals in which no money goes to the company for new shares or loans. */
const notNewMoney = new Set(["secondary", "acquisition", "contract"]);
/** True for rounds that bring the company new money and are past the stage of talks: what sums count. */
export function isNewMoney(round) {
    return round.best.status !== "talks" && !notNewMoney.has(round.best.kind);
}
/** Every investor that a round names, leads first, each once. */
export function investorsOf(round) {
    return [...new Set([...round.leadInvestors, ...round.investors])];
}
//# sourceMappingURL=funding-round.js.map