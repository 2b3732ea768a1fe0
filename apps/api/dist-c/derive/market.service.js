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
import { PricesReader } from "../store/read/prices.repository.js";
import { capitalisations } from "./market-cap-series.js";
import { dividendsOf, knownSplits } from "./price-series.js";
/** A day after every possible action: used to undo what a source has worked into older prices. */
const EVER = "9999-12-31";
/** Prices with what is needed to put them on one basis, for many companies in three queries. */
let MarketService = class MarketService {
    prices;
    earnings;
    constructor(prices, earnings) {
        this.prices = prices;
        this.earnings = earnings;
    }
    /** Records of companies' primary listings; companies without a bar are there with empty lists. */
    async listings(companies, asOf, bars) {
        const [barRows, actionRows, everyCount] = await Promise.all([
            bars === "every-day" ? this.prices.bars(companies, asOf) : this.prices.monthEndBars(companies, asOf),
            this.prices.actions(companies, EVER),
            this.earnings.every({ companies, concepts: ["sharesOutstanding"], asOf: EVER }),
        ]);
        const barsOf = groupBy(barRows);
        const actionsOf = groupBy(actionRows);
        const countsOf = groupBy(everyCount);
        return new Map(companies.map((company) => {
            const actions = actionsOf.get(company) ?? [];
            const counts = countsOf.get(company) ?? [];
            const bars = barsOf.get(company) ?? [];
            const first = bars[0];
            return [
                company,
                {
                    bars,
                    actions,
                    counts: counts.filter((count) => count.known_on <= asOf),
                    splits: first === undefined ? null : knownSplits(actions, firstPrints(counts), first.date),
                    dividends: dividendsOf(actions),
                },
            ];
        }));
    }
    /** Capitalisations of one listing's records. */
    capitalisations(records) {
        return capitalisations(records.bars, records.counts, records.splits);
    }
};
MarketService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PricesReader,
        EarningsReader])
], MarketService);
export { MarketService };
/** One count per day it was taken: a later filing's restatement of an older day would look like a jump. */
function firstPrints(counts) {
    const first = new Map();
    for (const count of counts) {
        const held = first.get(count.period_end);
        if (held === undefined || count.known_on < held.known_on)
            first.set(count.period_end, count);
    }
    return [...first.values()];
}
function groupBy(rows) {
    const groups = new Map();
    for (const row of rows) {
        const group = groups.get(row.company_slug);
        if (group === undefined)
            groups.set(row.company_slug, [row]);
        else
            group.push(row);
    }
    return groups;
}
//# sourceMappingURL=market.service.js.map