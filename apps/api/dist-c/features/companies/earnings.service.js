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
import { AppError } from "@sector-tracker/shared";
import { CurrencyService } from "../../derive/currency.service.js";
import { DirectoryService } from "../../derive/directory.service.js";
import { trailingYears } from "../../derive/earnings-series.js";
import { EarningsReader } from "../../store/read/earnings.repository.js";
import { earningsFact, trailingFact } from "./earnings.presenter.js";
/** A company's earnings facts. */
let EarningsService = class EarningsService {
    directories;
    reader;
    currencies;
    constructor(directories, reader, currencies) {
        this.directories = directories;
        this.reader = reader;
        this.currencies = currencies;
    }
    /** Facts whose period ends between `from` and `to`. Throws `not-found` for an unknown company. */
    async facts(company, ask) {
        const directory = await this.directories.read();
        if (!directory.companies.has(company))
            throw new AppError("not-found", `There is no company ${company}.`);
        const question = {
            companies: [company],
            ...(ask.concept === null ? {} : { concepts: [ask.concept] }),
            ...(ask.period === null ? {} : { spans: spansOf[ask.period] }),
            asOf: ask.asOf,
        };
        const all = ask.vintages === "all" && ask.period !== "ttm";
        const rows = await (all ? this.reader.every(question) : this.reader.latest(question));
        const units = rows.map((row) => row.unit);
        const converter = await this.currencies.converter(ask.asOf, ask.currency, units);
        const facts = ask.period === "ttm"
            ? trailingYears(rows.filter(summable)).map((year) => trailingFact(year, converter))
            : rows.filter((row) => ofPeriod(row, ask.period)).map((row) => earningsFact(row, converter));
        return facts.filter((fact) => (ask.from === null || fact.periodEnd >= ask.from) && (ask.to === null || fact.periodEnd <= ask.to));
    }
};
EarningsService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [DirectoryService,
        EarningsReader,
        CurrencyService])
], EarningsService);
export { EarningsService };
const spansOf = {
    quarter: ["quarter", "instant"],
    year: ["year", "instant"],
    ttm: ["quarter"],
};
/** An instant belongs to every quarter, and to a year where it is of the year's end. */
function ofPeriod(row, period) {
    if (period !== "year" || row.span !== "instant")
        return true;
    return row.fiscal_quarter === null || row.fiscal_quarter === 4;
}
/** Head counts and share counts of quarters do not add up to a year's. */
function summable(row) {
    return row.unit !== "count" && row.unit !== "shares";
}
//# sourceMappingURL=earnings.service.js.map