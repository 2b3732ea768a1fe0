import "reflect-metadata";
import { Module } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { PlatformModule } from "./platform/platform.module.js";
import { Config } from "./platform/config/config.js";
import { configureHttp, httpAdapter, httpOptions } from "./platform/http/http-app.js";
import { SegmentsModule } from "./features/segments/segments.module.js";
import { CompaniesModule } from "./features/companies/companies.module.js";
import { FundingModule } from "./features/funding/funding.module.js";
import { MarketModule } from "./features/market/market.module.js";
import { ReportsModule } from "./features/reports/reports.module.js";
import { BaselinesModule } from "./features/baselines/baselines.module.js";
import { WatchlistsModule } from "./features/watchlists/watchlists.module.js";
class App {}
Module({ imports: [PlatformModule, SegmentsModule, CompaniesModule, FundingModule, MarketModule, ReportsModule, BaselinesModule, WatchlistsModule] })(App);
const app = await NestFactory.create(App, httpAdapter(), { ...httpOptions, abortOnError: false });
await configureHttp(app);
await app.listen(app.get(Config).port, "127.0.0.1");
