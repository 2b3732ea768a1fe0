var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from "@nestjs/common";
import { aggregateBars, AppError, periodOf, rebaseAt, } from "@sector-tracker/shared";
import { CurrencyService } from "../../derive/currency.service.js";
import { DirectoryService } from "../../derive/directory.service.js";
import { MarketService } from "../../derive/market.service.js";
import { adjustedSeries } from "../../derive/price-series.js";
import { DirectoryReader } from "../../store/read/directory.repository.js";
import { emptyPriceSeries, marketCapPoint, priceSeries, within, } from "./prices.presenter.js";
/** Prices and capitalisations of companies' primary listings. */
let PricesService = class PricesService {
    directories;
    market;
    currencies;
    reader;
    constructor(directories, market, currencies, reader) {
        this.directories = directories;
        this.market = market;
        this.currencies = currencies;
        this.reader = reader;
    }
    /**
     * A listing without bars gives an empty series that says so. Throws `not-found` for an unknown company and one that
     * is not listed, and `unprocessable` where the adjustment cannot be had.
     */
    async series(company, ask) {
        const listing = await this.listing(company, ask.asOf);
        const { bars } = listing;
        const first = bars[0];
        if (first === undefined) {
            const listed = (await this.reader.listings(company, ask.asOf))[0];
            if (listed === undefined)
                throw new AppError("not-found", `${company} has no listing, so it has no prices.`);
            return emptyPriceSeries(company, listed, ask);
        }
        const series = adjustedSeries(bars, listing, ask);
        if (!series.ok) {
            throw new AppError("unprocessable", series.message.en, [
                { parameter: "adjust", message: series.message.en },
            ]);
        }
        const shown = inInterval(within(series.bars, ask), ask.interval);
        return priceSeries({ company, listing: first, series, shown, actions: listing.actions, ask });
    }
    /** Capitalisations between two days; with none, the reason. Throws `not-found` for an unknown company. */
    async marketCap(company, ask) {
        const listing = await this.listing(company, ask.asOf);
        const { points, reason } = this.market.capitalisations(listing);
        const converter = await this.currencies.converter(ask.asOf, ask.currency, points.map((point) => point.currency));
        return {
            company,
            asOf: ask.asOf,
            data: within(points, ask).map((point) => marketCapPoint(point, converter)),
            reason,
        };
    }
    /**
     * Closes of several companies on one axis, adjusted for splits, rebased to 100 where asked. Throws `not-found` where
     * a company is unknown; one without prices has a line of gaps and a note that says why.
     */
    async compare(companies, ask) {
        const directory = await this.directories.read();
        const unknown = companies.filter((company) => !directory.companies.has(company));
        if (unknown.length > 0) {
            throw new AppError("not-found", `There is no company ${unknown.join(", ")}.`, [
                { parameter: "companies", message: `unknown: ${unknown.join(", ")}` },
            ]);
        }
        const listings = await this.market.listings([...new Set(companies)], ask.asOf, "every-day");
        const lines = [...new Set(companies)].map((company) => lineOf(company, listings.get(company), ask));
        const currencies = new Set(lines.flatMap((line) => line.currency ?? []));
        const currency = currencies.size === 1 ? ([...currencies][0] ?? null) : null;
        if (ask.rebase === null && currencies.size > 1) {
            throw new AppError("unprocessable", "Prices in several currencies stand on one axis only when rebased.", [
                {
                    parameter: "rebase",
                    message: `give a date: the listings trade in ${[...currencies].join(", ")}`,
                },
            ]);
        }
        return together(lines, directory, ask, currency);
    }
    async listing(company, asOf) {
        const directory = await this.directories.read();
        if (!directory.companies.has(company))
            throw new AppError("not-found", `There is no company ${company}.`);
        const listing = (await this.market.listings([company], asOf, "every-day")).get(company);
        if (listing === undefined)
            throw new AppError("not-found", `There is no listing of ${company}.`);
        return listing;
    }
};
PricesService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [DirectoryService,
        MarketService,
        CurrencyService,
        DirectoryReader])
], PricesService);
export { PricesService };
function lineOf(company, listing, ask) {
    const bars = listing?.bars ?? [];
    const series = adjustedSeries(bars, listing ?? { splits: null, dividends: null }, {
        adjust: "splits",
        asOf: ask.asOf,
    });
    if (!series.ok)
        return { company, currency: null, bars: [], rows: [], note: series.message };
    return {
        company,
        currency: bars[0]?.currency ?? null,
        bars: inInterval(within(series.bars, ask), ask.interval),
        rows: series.rows,
        note: series.note,
    };
}
/** Exchanges have different holidays: bars of one interval stand at one place of the axis, its last trading day. */
function together(lines, directory, ask, currency) {
    const placeOf = (date) => (ask.interval === "day" ? date : periodOf(date, ask.interval).text);
    const axis = new Map();
    for (const { date } of lines.flatMap((line) => line.bars)) {
        const held = axis.get(placeOf(date));
        if (held === undefined || date > held)
            axis.set(placeOf(date), date);
    }
    const dates = [...axis.values()].sort();
    const index = new Map([...axis].map(([place, date]) => [place, dates.indexOf(date)]));
    return {
        unit: ask.rebase === null ? (currency ?? "points") : "points",
        currency: ask.rebase === null ? currency : null,
        asOf: ask.asOf,
        dates,
        series: lines.map((line) => {
            const closes = dates.map(() => null);
            for (const bar of line.bars)
                closes[index.get(placeOf(bar.date)) ?? -1] = bar.close;
            const rebased = ask.rebase === null ? null : rebaseAt(dates, closes, ask.rebase);
            const company = directory.companies.get(line.company);
            return {
                key: line.company,
                label: { en: company?.name_en ?? line.company, ko: company?.name_ko ?? line.company },
                values: (rebased?.values ?? closes).map((value) => value?.toNumber() ?? null),
                sources: [...new Set(line.rows.map((row) => row.source_id))].sort(),
                note: line.note,
            };
        }),
        conversions: [],
    };
}
function inInterval(bars, interval) {
    return interval === "day" ? [...bars] : aggregateBars(bars, interval);
}
//# sourceMappingURL=prices.service.js.map