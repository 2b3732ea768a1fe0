var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from "@nestjs/common";
import { ReadModule } from "../store/read/read.module.js";
import { AssessmentsService } from "./assessments.service.js";
import { CurrencyService } from "./currency.service.js";
import { DirectoryService } from "./directory.service.js";
import { FundingService } from "./funding.service.js";
import { IndicatorRecordsService } from "./indicator-records.service.js";
import { MarketService } from "./market.service.js";
import { ReportLibrary } from "./report-library.service.js";
import { ScreenerService } from "./screener.service.js";
const services = [
    AssessmentsService,
    CurrencyService,
    DirectoryService,
    FundingService,
    IndicatorRecordsService,
    MarketService,
    ReportLibrary,
    ScreenerService,
];
/** Assessments, audit, capitalisations and rollups: the reads around the pure core. */
let DeriveModule = class DeriveModule {
};
DeriveModule = __decorate([
    Module({ imports: [ReadModule], providers: services, exports: [...services, ReadModule] })
], DeriveModule);
export { DeriveModule };
//# sourceMappingURL=derive.module.js.map