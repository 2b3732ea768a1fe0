import { noPrices } from "../../derive/price-series.js";
import { provenanceOf } from "../../store/read/provenance.js";
/** What lies between the two days. */
export function within(items, range) {
    return items.filter(({ date }) => (range.from === null || date >= range.from) && (range.to === null || date <= range.to));
}
/** Bars in columns, with the actions of their time and the provenance of the first and last value. */
export function priceSeries(input) {
    const { series, shown, ask, listing } = input;
    const rows = within(series.rows, ask);
    const ends = [rows[0], rows.length > 1 ? rows.at(-1) : undefined];
    const column = (part) => shown.map((bar) => bar[part]?.toNumber() ?? null);
    return {
        company: input.company,
        symbol: listing.symbol,
        exchange: listing.exchange,
        currency: listing.currency,
        interval: ask.interval,
        adjust: ask.adjust,
        basis: series.basis,
        basisAsOf: series.basisAsOf,
        asOf: ask.asOf,
        dates: shown.map((bar) => bar.date),
        open: column("open"),
        high: column("high"),
        low: column("low"),
        close: shown.map((bar) => bar.close.toNumber()),
        volume: column("volume"),
        actions: input.actions.filter((action) => isShown(action, rows, ask.asOf)).map(actionView),
        sources: [...new Set(rows.map((row) => row.source_id))].sort(),
        provenance: ends.flatMap((row) => (row === undefined ? [] : [provenanceOf(row)])),
        note: series.note,
    };
}
/** What a listing answers of which no bar is known. */
export function emptyPriceSeries(company, listing, ask) {
    const { symbol, exchange, currency } = listing;
    const { interval, adjust, asOf } = ask;
    const columns = { dates: [], open: [], high: [], low: [], close: [], volume: [] };
    return {
        ...{ company, symbol, exchange, currency, interval, adjust, asOf },
        basis: "as-traded",
        basisAsOf: null,
        ...columns,
        actions: [],
        sources: [],
        provenance: [],
        note: noPrices,
    };
}
/** Actions inside the bars' span that were known: a later one may serve to undo an adjustment, never to be read. */
function isShown(action, rows, asOf) {
    const first = rows[0]?.date;
    return first !== undefined && action.ex_date >= first && action.ex_date <= asOf && action.known_on <= asOf;
}
function actionView(action) {
    const plain = (value) => String(Number(value ?? "0"));
    const text = action.kind === "split"
        ? `${plain(action.numerator)}:${plain(action.denominator)}`
        : `${plain(action.amount)} ${action.currency ?? ""}`.trim();
    return { exDate: action.ex_date, kind: action.kind, text, provenance: provenanceOf(action) };
}
/** A capitalisation as the contract gives it. */
export function marketCapPoint(point, converter) {
    return {
        date: point.date,
        amount: converter.amount(point.value, point.currency, { kind: "day", on: point.date }),
        close: point.close.toNumber(),
        shares: point.shares.toNumber(),
        sharesKnownAt: point.count.known_on,
        approximate: point.approximate,
        derivedFrom: [provenanceOf(point.bar), provenanceOf(point.count)],
    };
}
//# sourceMappingURL=prices.presenter.js.map