import { daysBetween, marketCap } from "@sector-tracker/shared";
import { barOf, basesByCoverage, noPrices } from "./price-series.js";
/** A count older than this says little of a day's capitalisation: annual filers file once in twelve to sixteen months. */
const MAX_COUNT_AGE_DAYS = 550;
/**
 * Price times shares outstanding as then known, for each bar of the basis that covers best. `counts` are all known
 * vintages of shares outstanding; for a bar only those known on its day are looked at, the newest count of them.
 */
export function capitalisations(rows, counts, splits) {
    const bars = basesByCoverage(rows)[0] ?? [];
    if (bars.length === 0)
        return { points: [], reason: noPrices };
    if (counts.length === 0)
        return { points: [], reason: reasons.noShares };
    const byDay = [...counts].sort((a, b) => order(a.period_end, b.period_end) || order(a.known_on, b.known_on));
    const points = [];
    let refusal = reasons.noCountThen;
    for (const bar of bars) {
        const count = byDay.findLast((each) => each.known_on <= bar.date && each.period_end <= bar.date);
        if (count === undefined || daysBetween(count.period_end, bar.date) > MAX_COUNT_AGE_DAYS)
            continue;
        const cap = marketCap({ bar: barOf(bar), shares: count.value, sharesAsOf: count.period_end }, splits);
        if (!cap.ok) {
            refusal = cap.message;
            continue;
        }
        points.push({
            date: bar.date,
            currency: bar.currency,
            value: cap.value,
            close: cap.closeAsTraded,
            shares: cap.sharesOnBarDate,
            approximate: cap.approximate,
            bar,
            count,
        });
    }
    return { points, reason: points.length === 0 ? refusal : null };
}
function order(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
const reasons = {
    noShares: {
        en: "No filed number of shares outstanding is at hand.",
        ko: "공시된 발행주식수 자료가 없습니다.",
    },
    noCountThen: {
        en: "On the days of the prices at hand no recent number of shares was known.",
        ko: "보유한 주가 날짜에 알려져 있던 최근 발행주식수가 없습니다.",
    },
};
//# sourceMappingURL=market-cap-series.js.map