var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from "@nestjs/common";
import { WatchlistRepository } from "../watchlist.repository.js";
import { DirectoryReader } from "./directory.repository.js";
import { EarningsReader } from "./earnings.repository.js";
import { EstimatesReader } from "./estimates.repository.js";
import { FundingReader } from "./funding.repository.js";
import { PricesReader } from "./prices.repository.js";
import { RatesReader } from "./rates.repository.js";
import { ReportsReader } from "./reports.repository.js";
const readers = [
    DirectoryReader,
    EarningsReader,
    EstimatesReader,
    FundingReader,
    PricesReader,
    RatesReader,
    ReportsReader,
    WatchlistRepository,
];
/** The repositories of the read side, one per aggregate, and the watchlists. */
let ReadModule = class ReadModule {
};
ReadModule = __decorate([
    Module({ providers: readers, exports: readers })
], ReadModule);
export { ReadModule };
//# sourceMappingURL=read.module.js.map