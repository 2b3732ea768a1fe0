import { daysBetween, isCurrency, parseFiscalPeriod, parsePeriod, periodFromDates, periodOf, sum, toDecimal, } from "@sector-tracker/shared";
import { provenanceOf } from "../store/read/provenance.js";
import { earningsPeriod } from "./earnings-series.js";
import { investorsOf, isNewMoney } from "./funding-round.js";
import { capitalisations } from "./market-cap-series.js";
import { adjustedSeries } from "./price-series.js";
/** Observations of a measure in the baseline's unit; those that cannot be converted keep their own unit. */
export function observe(measure, baseline, records) {
    switch (measure.type) {
        case "estimate":
            return ofEstimates(measure, baseline, records);
        case "earnings":
            return ofEarnings(measure, baseline, records);
        case "marketCap":
            return ofMarketCap(measure, baseline, records);
        case "priceRatio":
            return ofPriceRatio(measure, baseline, records);
        case "fundingSum":
            return ofFundingSum(measure, baseline, records);
        case "fundingRound":
            return ofFundingRounds(measure, baseline, records);
    }
}
/**
 * The period of an estimate. A company's fiscal period needs the company's year end: the quantity begins with its
 * slug, such as `nvidia-data-center-revenue`. Null where no such company is known.
 */
export function estimatePeriod(row, fiscalYearEnds) {
    if (!row.period.startsWith("FY"))
        return parsePeriod(row.period);
    const companies = [...fiscalYearEnds.keys()].filter((slug) => row.quantity.startsWith(`${slug}-`));
    const company = companies.sort((a, b) => b.length - a.length)[0];
    const end = company === undefined ? undefined : fiscalYearEnds.get(company);
    return end === undefined ? null : parseFiscalPeriod(row.period, end);
}
function ofEstimates(measure, baseline, records) {
    return records.estimates.flatMap((row) => {
        if (row.quantity !== measure.quantity || row.publisher !== measure.publisher)
            return [];
        if (measure.definition !== undefined && row.definition !== measure.definition)
            return [];
        // A forecast is another promise, not an observation of what happened.
        if (row.kind === "forecast")
            return [];
        const period = estimatePeriod(row, records.fiscalYearEnds);
        if (period === null)
            return [];
        const moment = momentOf(period, baseline.measure);
        return [
            {
                ...inUnit(row.value, row.unit, baseline.unit, moment, records.converter),
                ...placeOf(period, baseline.measure),
                kind: row.kind,
                knownAt: row.known_on,
                publisher: row.publisher,
                provenance: [provenanceOf(row)],
            },
        ];
    });
}
const filedSources = new Set(["sec-edgar", "opendart"]);
function ofEarnings(measure, baseline, records) {
    const rows = records.earnings.filter((row) => row.company_slug === measure.company &&
        row.concept === measure.concept &&
        (row.span === measure.period || row.span === "instant"));
    const filed = new Set(rows.filter((row) => filedSources.has(row.source_id)).map(earningsPeriod));
    return rows.flatMap((row) => {
        // Where a filing gives the period, a page that quotes it rounded adds nothing.
        if (!filedSources.has(row.source_id) && filed.has(earningsPeriod(row)))
            return [];
        const period = periodFromDates(row.period_start, row.period_end);
        const moment = momentOf(period, row.span === "instant" ? "stock" : "flow");
        return [
            {
                ...inUnit(row.value, row.unit, baseline.unit, moment, records.converter),
                period: earningsPeriod(row),
                start: row.period_start,
                end: row.period_end,
                at: row.span === "instant" ? row.period_end : period.mid,
                kind: "actual",
                knownAt: row.known_on,
                publisher: null,
                provenance: [provenanceOf(row)],
            },
        ];
    });
}
function ofMarketCap(measure, baseline, records) {
    const listing = records.listings.get(measure.company);
    if (listing === undefined)
        return [];
    return capitalisations(listing.bars, listing.counts, listing.splits).points.map((point) => {
        const moment = { kind: "day", on: point.date };
        return {
            ...inUnit(point.value, point.currency, baseline.unit, moment, records.converter),
            ...dayPlace(point.date),
            kind: "actual",
            knownAt: later(point.bar.known_on, point.count.known_on),
            publisher: null,
            provenance: [provenanceOf(point.bar), provenanceOf(point.count)],
        };
    });
}
/** With month-end closes, the one before a base date may lie a month back. */
const MAX_DAYS_BEFORE_BASE = 40;
function ofPriceRatio(measure, baseline, records) {
    const listing = records.listings.get(measure.company);
    if (listing === undefined)
        return [];
    const series = adjustedSeries(listing.bars, listing, { adjust: "splits", asOf: records.asOf });
    if (!series.ok)
        return [];
    const base = series.bars.findLastIndex((bar) => bar.date <= measure.baseDate);
    const baseBar = series.bars[base];
    const baseRow = series.rows[base];
    if (baseBar === undefined || baseRow === undefined)
        return [];
    if (daysBetween(baseBar.date, measure.baseDate) > MAX_DAYS_BEFORE_BASE)
        return [];
    return series.bars.flatMap((bar, index) => {
        const row = series.rows[index];
        if (row === undefined || index < base)
            return [];
        const ratio = bar.close.dividedBy(baseBar.close);
        const percent = baseline.unit === "percent";
        return [
            {
                value: (percent ? ratio.minus(1).times(100) : ratio).toNumber(),
                unit: percent ? "percent" : "multiple",
                ...dayPlace(bar.date),
                kind: "actual",
                knownAt: later(row.known_on, baseRow.known_on),
                publisher: null,
                provenance: [provenanceOf(row), provenanceOf(baseRow)],
            },
        ];
    });
}
function ofFundingSum(measure, baseline, records) {
    const periods = new Map();
    for (const round of records.rounds) {
        if (!isNewMoney(round) || !matches(measure, round, records))
            continue;
        const { amount, currency } = round.best;
        const day = round.announcedOn;
        const period = measure.period === undefined ? periodOf(day, "year") : parsePeriod(measure.period);
        if (day < period.start || day > period.end || amount === null || currency === null)
            continue;
        const value = records.converter.inCurrency(amount, currency, baseline.unit, { kind: "day", on: day });
        if (value === null)
            continue;
        const entry = periods.get(period.text) ?? { period, values: [], rounds: [] };
        entry.values.push(value);
        entry.rounds.push(round);
        periods.set(period.text, entry);
    }
    return [...periods.values()].map(({ period, values, rounds }) => ({
        value: sum(values).toNumber(),
        unit: baseline.unit,
        ...placeOf(period, "flow"),
        ...standsFor(period, baseline, measure.period !== undefined),
        kind: "actual",
        knownAt: rounds.reduce((latest, round) => later(latest, round.best.known_on), ""),
        publisher: null,
        provenance: rounds.map((round) => provenanceOf(round.best)),
    }));
}
function matches(measure, round, records) {
    if (round.stage !== null && measure.excludeStages.includes(round.stage))
        return false;
    const company = round.best.company_slug;
    if (measure.companies.length > 0 && !measure.companies.includes(company))
        return false;
    if (measure.segments.length === 0)
        return true;
    const segment = round.segment ?? records.segmentOfCompany(company);
    return segment !== null && measure.segments.some((above) => records.isWithin(segment, above));
}
function ofFundingRounds(measure, baseline, records) {
    const investor = measure.investor?.toLowerCase();
    const observations = records.rounds.flatMap((round) => {
        const { best } = round;
        if (best.company_slug !== measure.company || best.status === "talks")
            return [];
        if (investor !== undefined && !investorsOf(round).some((name) => name.toLowerCase().includes(investor)))
            return [];
        const value = measure.figure === "amount" ? best.amount : round.postMoney;
        if (value === null || best.currency === null)
            return [];
        const length = round.datePrecision === "year" ? 4 : round.datePrecision === "month" ? 7 : 10;
        const period = parsePeriod(round.announcedOn.slice(0, length));
        const moment = { kind: "day", on: round.announcedOn };
        return [
            {
                ...inUnit(value, best.currency, baseline.unit, moment, records.converter),
                ...placeOf(period, baseline.measure),
                ...(baseline.measure === "flow" ? standsFor(period, baseline, false) : {}),
                kind: "actual",
                knownAt: best.known_on,
                publisher: null,
                provenance: [provenanceOf(best)],
            },
        ];
    });
    return baseline.measure === "flow" ? summedByPeriod(observations) : observations;
}
/**
 * The days that a deal is held against: those of the stated period in which it lies, since a report writes "in
 * January" of what happened on the 23rd. Where the report gives no time and the indicator names the rounds' period, it
 * is the report's one period.
 */
function standsFor(period, baseline, named) {
    const around = baseline.stated.filter((each) => each.start <= period.start && each.end >= period.end);
    const nearest = around.sort((a, b) => daysBetween(a.start, a.end) - daysBetween(b.start, b.end))[0];
    const stated = nearest ?? (named && baseline.undated ? baseline.stated[0] : undefined);
    return { start: (stated ?? period).start, end: (stated ?? period).end };
}
/** Deals of one period are one flow. */
function summedByPeriod(observations) {
    const sums = new Map();
    for (const each of observations) {
        const key = `${each.start}/${each.end} ${each.unit}`;
        const held = sums.get(key);
        if (held === undefined)
            sums.set(key, each);
        else {
            sums.set(key, {
                ...held,
                period: periodFromDates(held.start, held.end).text,
                value: held.value + each.value,
                knownAt: later(held.knownAt, each.knownAt),
                provenance: [...held.provenance, ...each.provenance],
            });
        }
    }
    return [...sums.values()];
}
function inUnit(value, unit, target, moment, converter) {
    const own = { value: toDecimal(value).toNumber(), unit };
    if (unit === target || !isCurrency(unit) || !isCurrency(target))
        return own;
    const converted = converter.inCurrency(value, unit, target, moment);
    return converted === null ? own : { value: converted.toNumber(), unit: target };
}
/** Rates of a flow are averages over its period; those of a stock are of its last day. */
export function momentOf(period, measure) {
    return measure === "flow"
        ? { kind: "average", start: period.start, end: period.end }
        : { kind: "day", on: period.end };
}
function placeOf(period, measure) {
    const at = measure === "stock" ? period.end : period.mid;
    return { period: period.text, start: period.start, end: period.end, at };
}
function dayPlace(day) {
    return { period: day, start: day, end: day, at: day };
}
function later(a, b) {
    return a > b ? a : b;
}
//# sourceMappingURL=observations.js.map