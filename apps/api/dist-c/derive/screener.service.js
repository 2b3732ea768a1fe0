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
import { periodFromDates, toDecimal, } from "@sector-tracker/shared";
import { EarningsReader } from "../store/read/earnings.repository.js";
import { amountIn } from "./converter.js";
import { CurrencyService } from "./currency.service.js";
import { earningsPeriod } from "./earnings-series.js";
import { FundingService } from "./funding.service.js";
import { isNewMoney } from "./funding-round.js";
import { MarketService } from "./market.service.js";
import { adjustedSeries } from "./price-series.js";
import { ReportLibrary } from "./report-library.service.js";
/** In which amounts of several currencies are compared where no currency is asked for. */
export const DEFAULT_CURRENCY = "USD";
/** The newest known figures of many companies, in a handful of queries whatever their number. */
let ScreenerService = class ScreenerService {
    earnings;
    market;
    funding;
    currencies;
    library;
    constructor(earnings, market, funding, currencies, library) {
        this.earnings = earnings;
        this.market = market;
        this.funding = funding;
        this.currencies = currencies;
        this.library = library;
    }
    /** In the order given. */
    async screen(companies, ask) {
        const slugs = companies.map((company) => company.slug);
        const [revenues, listings, rounds, reports] = await Promise.all([
            this.earnings.latest({ companies: slugs, concepts: ["revenue"], spans: ["year"], asOf: ask.asOf }),
            this.market.listings(slugs, ask.asOf, "month-ends"),
            this.funding.rounds(ask.asOf, slugs),
            this.library.published(ask.asOf),
        ]);
        const units = [
            ...revenues.map((row) => row.unit),
            ...[...listings.values()].flatMap((listing) => listing.bars[0]?.currency ?? []),
            ...rounds.map((round) => round.best.currency ?? DEFAULT_CURRENCY),
        ];
        const summed = ask.currency ?? DEFAULT_CURRENCY;
        const converter = await this.currencies.converter(ask.asOf, ask.currency, units, summed);
        const baselines = new Map();
        for (const { entry } of reports.flatMap((report) => report.baselines)) {
            const named = new Set(entry.company === null ? entry.counterparties : [entry.company, ...entry.counterparties]);
            for (const company of named)
                baselines.set(company, (baselines.get(company) ?? 0) + 1);
        }
        const since = reports[0]?.publishedOn ?? null;
        return companies.map((company) => {
            const revenue = latestRevenue(revenues.filter((row) => row.company_slug === company.slug), converter);
            const marketCap = this.latestMarketCap(listings.get(company.slug), converter);
            const fundingTotal = totalFunding(rounds.filter((round) => round.best.company_slug === company.slug), converter, summed);
            const inSummed = (amount, day) => amountIn(amount, summed) ??
                converter
                    .inCurrency(String(amount.value), amount.unit, summed, { kind: "day", on: day })
                    ?.toNumber() ??
                null;
            return {
                row: {
                    ...companyRef(company),
                    latestRevenue: revenue?.shown ?? null,
                    marketCap,
                    priceChangePercent: since === null ? null : priceChange(listings.get(company.slug), since, ask.asOf),
                    fundingTotal,
                    baselines: baselines.get(company.slug) ?? 0,
                },
                comparable: {
                    marketCap: marketCap === null ? null : inSummed(marketCap.amount, marketCap.date),
                    revenue: revenue?.inSummed(summed) ?? null,
                    funding: fundingTotal?.amount.value ?? null,
                },
            };
        });
    }
    latestMarketCap(listing, converter) {
        const point = listing === undefined ? undefined : this.market.capitalisations(listing).points.at(-1);
        if (point === undefined)
            return null;
        const amount = converter.amount(point.value, point.currency, { kind: "day", on: point.date });
        return { amount, date: point.date, approximate: point.approximate };
    }
};
ScreenerService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [EarningsReader,
        MarketService,
        FundingService,
        CurrencyService,
        ReportLibrary])
], ScreenerService);
export { ScreenerService };
/** A company as other answers name it. */
export function companyRef(row) {
    return {
        slug: row.slug,
        name: { en: row.name_en, ko: row.name_ko },
        kind: row.kind,
        country: row.country,
        segments: row.segments,
        inReport: row.in_report,
        symbol: row.symbols[0] ?? null,
    };
}
/** `rows` newest first. Growth only against the fiscal year right before, in the same currency. */
function latestRevenue(rows, converter) {
    const latest = rows[0];
    if (latest === undefined)
        return null;
    const before = rows.find((row) => row.fiscal_year === latest.fiscal_year - 1 && row.unit === latest.unit);
    const period = periodFromDates(latest.period_start, latest.period_end);
    const moment = { kind: "average", start: period.start, end: period.end };
    const growth = before === undefined || toDecimal(before.value).lessThanOrEqualTo(0)
        ? null
        : toDecimal(latest.value).dividedBy(before.value).minus(1).times(100).toNumber();
    return {
        shown: {
            amount: converter.amount(latest.value, latest.unit, moment),
            period: earningsPeriod(latest),
            periodEnd: latest.period_end,
            growthPercent: growth,
        },
        inSummed: (currency) => converter.inCurrency(latest.value, latest.unit, currency, moment)?.toNumber() ?? null,
    };
}
/** How long after the report the first close may lie: with month-end closes, a month. */
const MAX_DAYS_AFTER = 40;
/** From the first close on or after the report's day to the newest, on one basis. */
function priceChange(listing, since, asOf) {
    if (listing === undefined)
        return null;
    const series = adjustedSeries(listing.bars, listing, { adjust: "splits", asOf });
    if (!series.ok)
        return null;
    const from = series.bars.find((bar) => bar.date >= since);
    const to = series.bars.at(-1);
    if (from === undefined || to === undefined || from.date >= to.date)
        return null;
    if (Date.parse(from.date) - Date.parse(since) > MAX_DAYS_AFTER * 86_400_000)
        return null;
    const value = to.close.dividedBy(from.close).minus(1).times(100).toNumber();
    return { value, from: from.date, to: to.date };
}
function totalFunding(rounds, converter, currency) {
    let total = toDecimal("0");
    let counted = 0;
    let latest = "";
    for (const round of rounds) {
        const { amount, currency: unit } = round.best;
        const day = round.announcedOn;
        if (!isNewMoney(round) || amount === null || unit === null)
            continue;
        const value = converter.inCurrency(amount, unit, currency, { kind: "day", on: day });
        if (value === null)
            continue;
        total = total.plus(value);
        counted += 1;
        if (day > latest)
            latest = day;
    }
    if (counted === 0)
        return null;
    return { amount: { value: total.toNumber(), unit: currency, converted: null }, rounds: counted, latest };
}
//# sourceMappingURL=screener.service.js.map