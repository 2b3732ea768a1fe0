import { addDays, Decimal, median, periodOf, periodsBetween, sum, } from "@sector-tracker/shared";
import { investorsOf } from "./funding-round.js";
/** How many investors get a line of their own. */
const INVESTOR_LINES = 12;
const TOP_ROUNDS = 10;
const TOP_INVESTORS = 15;
/**
 * Funding by period and group. Sums hold disclosed amounts in one currency, converted at the rate of each round's
 * day. A period without rounds is zero for amounts and counts and has no median.
 */
export function fundingTrend(rounds, ask, names, converter) {
    const usable = rounds.filter((round) => ask.groupBy === "year" || round.datePrecision !== "year");
    const placed = usable.map((round) => valued(round, ask.currency, converter));
    const first = usable.reduce((earliest, { announcedOn }) => (announcedOn < earliest ? announcedOn : earliest), ask.to);
    const periods = periodsBetween(ask.from ?? first, ask.to, ask.groupBy);
    const at = new Map(periods.map((period, index) => [period.text, index]));
    const indexOf = (each) => at.get(periodOf(each.round.announcedOn, ask.groupBy).text);
    const lines = linesOf(placed, ask, names);
    const disclosed = placed
        .filter((each) => each.amount !== null)
        .sort((a, b) => (b.amount ?? zero).comparedTo(a.amount ?? zero));
    const whole = sum(disclosed.map((each) => each.amount ?? zero));
    const top = disclosed.slice(0, TOP_ROUNDS);
    const sources = (members) => [...new Set(members.map((each) => each.round.best.source_id))].sort();
    return {
        dates: periods.map((period) => period.text),
        series: lines.map(({ key, members }) => ({
            key,
            label: names.label(ask.by, key),
            values: valuesOf(members, periods.length, indexOf, ask),
            sources: sources(members),
            note: noteOf(rounds.length - usable.length, ask.by),
        })),
        rounds: countsOf(placed, periods.length, indexOf),
        undisclosed: placed.length - disclosed.length,
        incomplete: periods.flatMap((period, index) => (isFilling(period, ask) ? [index] : [])),
        conversions: distinct(placed.flatMap((each) => each.conversion ?? [])),
        largest: top.map((each) => each.round),
        topInvestors: topInvestors(usable),
        concentrationPercent: whole.isZero()
            ? null
            : sum(top.map((each) => each.amount ?? zero))
                .dividedBy(whole)
                .times(100)
                .toNumber(),
    };
}
const zero = new Decimal(0);
function valued(round, currency, converter) {
    const { amount, currency: unit } = round.best;
    if (amount === null || unit === null)
        return { round, amount: null, conversion: null };
    const converted = converter.convert(amount, unit, currency, { kind: "day", on: round.announcedOn });
    return converted.ok
        ? { round, amount: converted.value, conversion: converted.conversion }
        : { round, amount: null, conversion: null };
}
function keysOf(round, by, names) {
    switch (by) {
        case "none":
            return ["all"];
        case "segment":
            return [names.segmentOf(round) ?? "other"];
        case "stage":
            return [round.stage ?? "other"];
        case "country":
            return [names.countryOf(round) ?? "other"];
        case "investor":
            return investorsOf(round);
    }
}
function linesOf(placed, ask, names) {
    const groups = new Map();
    if (ask.by === "none")
        groups.set("all", []);
    for (const each of placed) {
        for (const key of keysOf(each.round, ask.by, names)) {
            const group = groups.get(key);
            if (group === undefined)
                groups.set(key, [each]);
            else
                group.push(each);
        }
    }
    const lines = [...groups].map(([key, members]) => ({ key, members }));
    const size = ({ members }) => sum(members.map((each) => each.amount ?? zero));
    lines.sort((a, b) => size(b).comparedTo(size(a)) || (a.key < b.key ? -1 : 1));
    return ask.by === "investor" ? lines.slice(0, INVESTOR_LINES) : lines;
}
function valuesOf(members, length, indexOf, ask) {
    const cells = Array.from({ length }, () => []);
    for (const each of members)
        cells[indexOf(each) ?? -1]?.push(each);
    let before = [];
    return cells.map((cell) => {
        const counted = ask.cumulative ? [...before, ...cell] : cell;
        before = ask.cumulative ? counted : [];
        if (ask.measure === "count")
            return counted.length;
        const amounts = counted.flatMap((each) => each.amount ?? []);
        return ask.measure === "amount" ? sum(amounts).toNumber() : (median(amounts)?.toNumber() ?? null);
    });
}
function countsOf(placed, length, indexOf) {
    const counts = Array.from({ length }, () => 0);
    for (const each of placed) {
        const index = indexOf(each);
        if (index !== undefined)
            counts[index] = (counts[index] ?? 0) + 1;
    }
    return counts;
}
/** The running period; for months and quarters also the one before, whose rounds are still being reported. */
function isFilling(period, ask) {
    if (period.end >= ask.asOf || period.end > ask.filledTo)
        return true;
    return ask.groupBy !== "year" && periodOf(addDays(period.end, 1), ask.groupBy).end >= ask.asOf;
}
function topInvestors(rounds) {
    const counts = new Map();
    for (const round of rounds) {
        for (const investor of investorsOf(round))
            counts.set(investor, (counts.get(investor) ?? 0) + 1);
    }
    return [...counts]
        .map(([investor, count]) => ({ investor, rounds: count }))
        .sort((a, b) => b.rounds - a.rounds || (a.investor < b.investor ? -1 : 1))
        .slice(0, TOP_INVESTORS);
}
function distinct(conversions) {
    const byRate = new Map(conversions.map((each) => [`${each.from}/${each.to}/${each.period}`, each]));
    return [...byRate.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}
function noteOf(undated, by) {
    const notes = [];
    if (by === "investor") {
        notes.push({
            en: "A round counts in full for each of its investors, so lines add up to more than the whole.",
            ko: "라운드 전체가 각 투자자에 모두 집계되므로 합계가 전체보다 큽니다.",
        });
    }
    if (undated > 0) {
        notes.push({
            en: `${undated} rounds whose source gives only the year are left out of this grouping.`,
            ko: `연도만 알려진 라운드 ${undated}건은 이 구분에서 제외했습니다.`,
        });
    }
    if (notes.length === 0)
        return null;
    return { en: notes.map((note) => note.en).join(" "), ko: notes.map((note) => note.ko).join(" ") };
}
//# sourceMappingURL=funding-trend.js.map