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
import { AppError, } from "@sector-tracker/shared";
import { amountIn } from "../../derive/converter.js";
import { CurrencyService } from "../../derive/currency.service.js";
import { DirectoryService } from "../../derive/directory.service.js";
import { FundingService } from "../../derive/funding.service.js";
import { investorsOf, isNewMoney } from "../../derive/funding-round.js";
import { fundingTrend } from "../../derive/funding-trend.js";
import { DEFAULT_CURRENCY } from "../../derive/screener.service.js";
import { fundingRound, roundCountry, roundSegment } from "./funding.presenter.js";
/** Rounds and deals, and their trend. */
let FundingFeature = class FundingFeature {
    funding;
    directories;
    currencies;
    constructor(funding, directories, currencies) {
        this.funding = funding;
        this.directories = directories;
        this.currencies = currencies;
    }
    /** Rounds that pass the filter; talks, sales and acquisitions are in the list unless `new-money` is asked for. */
    async rounds(filter, ask) {
        const { rounds, directory, converter } = await this.read(filter, ask);
        const summed = ask.currency ?? DEFAULT_CURRENCY;
        return rounds.map((round) => {
            const view = fundingRound(round, directory, converter);
            return { view, comparable: amountIn(view.amount, summed) ?? comparable(round, summed, converter) };
        });
    }
    /** One company's rounds. Throws `not-found` for an unknown company. */
    async ofCompany(company, ask) {
        const directory = await this.directories.read();
        if (!directory.companies.has(company))
            throw new AppError("not-found", `There is no company ${company}.`);
        return this.rounds({ company }, ask);
    }
    /** Sums by period: new money only, unless all is asked for. */
    async trend(filter, ask) {
        const narrowed = { ...filter, include: filter.include ?? "new-money" };
        const { rounds, directory, converter, filledTo } = await this.read(narrowed, ask);
        const currency = ask.currency ?? DEFAULT_CURRENCY;
        const to = filter.to !== undefined && filter.to < ask.asOf ? filter.to : ask.asOf;
        const trend = fundingTrend(rounds, { ...ask, currency, from: filter.from ?? null, to, filledTo }, {
            segmentOf: (round) => roundSegment(round, directory),
            countryOf: (round) => roundCountry(round, directory),
            label: (by, key) => labelOf(by, key, directory),
        }, converter);
        return {
            ...trend,
            unit: ask.measure === "count" ? "count" : currency,
            currency: ask.measure === "count" ? null : currency,
            asOf: ask.asOf,
            groupBy: ask.groupBy,
            by: ask.by,
            measure: ask.measure,
            largest: trend.largest.map((round) => fundingRound(round, directory, converter)),
        };
    }
    async read(filter, ask) {
        const [all, directory] = await Promise.all([this.funding.rounds(ask.asOf), this.directories.read()]);
        const summed = ask.currency ?? DEFAULT_CURRENCY;
        const units = all.flatMap((round) => round.best.currency ?? []);
        const converter = await this.currencies.converter(ask.asOf, ask.currency, units, summed);
        const rounds = all.filter((round) => fits(round, filter, directory, summed, converter));
        const filledTo = all.reduce((latest, { best }) => (best.known_on > latest ? best.known_on : latest), "");
        return { rounds, directory, converter, filledTo };
    }
};
FundingFeature = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [FundingService,
        DirectoryService,
        CurrencyService])
], FundingFeature);
export { FundingFeature };
function fits(round, filter, directory, currency, converter) {
    const { best } = round;
    if (filter.company !== undefined && best.company_slug !== filter.company)
        return false;
    if (filter.stage !== undefined && round.stage !== filter.stage)
        return false;
    if (filter.kind !== undefined && best.kind !== filter.kind)
        return false;
    if (filter.from !== undefined && round.announcedOn < filter.from)
        return false;
    if (filter.to !== undefined && round.announcedOn > filter.to)
        return false;
    if (filter.country !== undefined && roundCountry(round, directory) !== filter.country)
        return false;
    if (filter.segment !== undefined && !isIn(roundSegment(round, directory), filter.segment, directory))
        return false;
    if (filter.investor !== undefined && !hasInvestor(round, filter.investor))
        return false;
    if (filter.include === "new-money" && !isNewMoney(round))
        return false;
    if (filter.minAmount === undefined)
        return true;
    const amount = comparable(round, currency, converter);
    return amount !== null && amount >= filter.minAmount;
}
function isIn(segment, above, directory) {
    return segment !== null && directory.isWithin(segment, above);
}
function hasInvestor(round, investor) {
    const part = investor.trim().toLowerCase();
    return investorsOf(round).some((name) => name.toLowerCase().includes(part));
}
function comparable({ best, announcedOn }, currency, converter) {
    if (best.amount === null || best.currency === null)
        return null;
    const moment = { kind: "day", on: announcedOn };
    return converter.inCurrency(best.amount, best.currency, currency, moment)?.toNumber() ?? null;
}
function labelOf(by, key, directory) {
    if (by === "none")
        return { en: "All rounds", ko: "전체 라운드" };
    if (key === "other")
        return { en: "Not known", ko: "미상" };
    const segment = by === "segment" ? directory.tree.get(key) : undefined;
    return segment === undefined ? { en: key, ko: key } : { en: segment.name_en, ko: segment.name_ko };
}
//# sourceMappingURL=funding.service.js.map