import { Module } from "@nestjs/common";
import { BaselinesModule } from "./features/baselines/baselines.module.ts";
import { CompaniesModule } from "./features/companies/companies.module.ts";
import { FundingModule } from "./features/funding/funding.module.ts";
import { HealthModule } from "./features/health/health.module.ts";
import { MarketModule } from "./features/market/market.module.ts";
import { OperationsModule } from "./features/operations/operations.module.ts";
import { ReferenceModule } from "./features/reference/reference.module.ts";
import { ReportsModule } from "./features/reports/reports.module.ts";
import { SegmentsModule } from "./features/segments/segments.module.ts";
import { SocialModule } from "./features/social/social.module.ts";
import { ViewsModule } from "./features/views/views.module.ts";
import { WatchlistsModule } from "./features/watchlists/watchlists.module.ts";
import { PlatformModule } from "./platform/platform.module.ts";
import { OperationsStoreModule } from "./store/operations/operations-store.module.ts";

/** The HTTP process. A new subject is a folder of features/ and a line here. */
@Module({
  imports: [
    PlatformModule,
    OperationsStoreModule,
    SegmentsModule,
    CompaniesModule,
    MarketModule,
    FundingModule,
    ReferenceModule,
    ReportsModule,
    BaselinesModule,
    SocialModule,
    ViewsModule,
    WatchlistsModule,
    OperationsModule,
    HealthModule,
  ],
})
export class AppModule {}
