var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
import { Module } from "@nestjs/common";
import { BaselinesModule } from "./features/baselines/baselines.module.js";
import { CompaniesModule } from "./features/companies/companies.module.js";
import { FundingModule } from "./features/funding/funding.module.js";
import { HealthModule } from "./features/health/health.module.js";
import { MarketModule } from "./features/market/market.module.js";
import { OperationsModule } from "./features/operations/operations.module.js";
import { ReportsModule } from "./features/reports/reports.module.js";
import { SegmentsModule } from "./features/segments/segments.module.js";
import { WatchlistsModule } from "./features/watchlists/watchlists.module.js";
import { PlatformModule } from "./platform/platform.module.js";
import { OperationsStoreModule } from "./store/operations/operations-store.module.js";
/** The HTTP process. A new subject is a folder of features/ and a line here. */
let AppModule = class AppModule {
};
AppModule = __decorate([
    Module({
        imports: [
            PlatformModule,
            OperationsStoreModule,
            SegmentsModule,
            CompaniesModule,
            MarketModule,
            FundingModule,
            ReportsModule,
            BaselinesModule,
            WatchlistsModule,
            OperationsModule,
            HealthModule,
        ],
    })
], AppModule);
export { AppModule };
//# sourceMappingURL=app.module.js.map