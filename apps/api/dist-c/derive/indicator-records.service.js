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
import { EarningsReader } from "../store/read/earnings.repository.js";
import { EstimatesReader } from "../store/read/estimates.repository.js";
import { CurrencyService } from "./currency.service.js";
import { DirectoryService } from "./directory.service.js";
import { FundingService } from "./funding.service.js";
import { MarketService } from "./market.service.js";
/** Reads, for any number of indicators at once, the records that they ask for. */
let IndicatorRecordsService = class IndicatorRecordsService {
    earnings;
    estimates;
    market;
    funding;
    directory;
    currencies;
    constructor(earnings, estimates, market, funding, directory, currencies) {
        this.earnings = earnings;
        this.estimates = estimates;
        this.market = market;
        this.funding = funding;
        this.directory = directory;
        this.currencies = currencies;
    }
    /** One query per kind of record, whatever the number of indicators; none for kinds that nobody asks for. */
    async read(wanted, asOf) {
        const measures = wanted.map(({ measure }) => measure);
        const quantities = measures.flatMap((each) => each.type === "estimate" ? [each.quantity, ...each.spread] : []);
        const earners = measures.flatMap((each) => (each.type === "earnings" ? [each] : []));
        const listed = measures.flatMap((each) => each.type === "marketCap" || each.type === "priceRatio" ? [each.company] : []);
        const funded = measures.some((each) => each.type === "fundingSum" || each.type === "fundingRound");
        const [directory, estimates, earnings, listings, rounds] = await Promise.all([
            this.directory.read(),
            quantities.length === 0
                ? []
                : this.estimates.every({ quantities: [...new Set(quantities)], publisher: null, asOf }),
            earners.length === 0
                ? []
                : this.earnings.every({
                    companies: [...new Set(earners.map((each) => each.company))],
                    concepts: [...new Set(earners.map((each) => each.concept))],
                    asOf,
                }),
            listed.length === 0
                ? new Map()
                : this.market.listings([...new Set(listed)], asOf, "month-ends"),
            funded ? this.funding.rounds(asOf) : [],
        ]);
        const units = new Set([
            ...wanted.map(({ unit }) => unit),
            ...estimates.map((row) => row.unit),
            ...earnings.map((row) => row.unit),
            ...[...listings.values()].flatMap((listing) => listing.bars.map((bar) => bar.currency)),
            ...rounds.map((round) => round.best.currency ?? "USD"),
        ]);
        return {
            asOf,
            estimates,
            earnings,
            listings,
            rounds,
            converter: await this.currencies.converter(asOf, "USD", units),
            fiscalYearEnds: directory.fiscalYearEnds,
            isWithin: directory.isWithin,
            segmentOfCompany: directory.segmentOfCompany,
        };
    }
};
IndicatorRecordsService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [EarningsReader,
        EstimatesReader,
        MarketService,
        FundingService,
        DirectoryService,
        CurrencyService])
], IndicatorRecordsService);
export { IndicatorRecordsService };
//# sourceMappingURL=indicator-records.service.js.map