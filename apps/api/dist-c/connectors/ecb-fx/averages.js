import { lastDayOfMonth } from "../format/dates.js";
import { mean } from "../format/decimal.js";
/** Decimals of an average: one more than the source prints for any currency. */
const AVERAGE_PLACES = 6;
/**
 * Arithmetic means of the days' rates, per calendar month and year. A period counts only if the days reach past
 * its end and begin at its start, so a file of a single day or a broken-off month gives none.
 */
export function averages(days) {
    const dates = days.map((day) => day.periodEnd);
    const first = dates.reduce((a, b) => (a < b ? a : b), "9999");
    const last = dates.reduce((a, b) => (a > b ? a : b), "");
    return [
        ...grouped(days, 7).flatMap(([month, group]) => average("month-average", `${month}-01`, lastDayOfMonth(month), group, first, last)),
        ...grouped(days, 4).flatMap(([year, group]) => average("year-average", `${year}-01-01`, `${year}-12-31`, group, first, last)),
    ];
}
function grouped(days, length) {
    const groups = new Map();
    for (const day of days) {
        const key = `${day.currency}/${day.periodEnd.slice(0, length)}`;
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [day]);
        else
            group.push(day);
    }
    return [...groups].map(([key, group]) => [key.slice(4), group]);
}
function average(kind, start, end, group, first, last) {
    const currency = group[0]?.currency;
    const latest = group.reduce((a, b) => (a > b.periodEnd ? a : b.periodEnd), "");
    const earliest = group.reduce((a, b) => (a < b.periodEnd ? a : b.periodEnd), "9999");
    // A currency that joined or left inside the period has no average of it; holidays leave a gap of days only.
    const covered = last > end && nearly(first, start) && nearly(earliest, start) && nearly(end, latest);
    if (!covered || currency === undefined)
        return [];
    return [
        {
            type: "fx",
            currency,
            kind,
            periodStart: start,
            periodEnd: end,
            rate: mean(group.map((day) => day.rate), AVERAGE_PLACES),
            days: group.length,
            pointer: `${currency}, ${String(group.length)} days ${earliest} to ${latest}`,
            knownOn: end,
            citationUrl: null,
            citationText: null,
        },
    ];
}
/** True when the first day is at most a week after the second. */
function nearly(day, reference) {
    return (Date.parse(day) - Date.parse(reference)) / 86_400_000 <= 7;
}
//# sourceMappingURL=averages.js.map