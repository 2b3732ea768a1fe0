import { Module } from "@nestjs/common";
import { ReadModule } from "../store/read/read.module.ts";
import { AssessmentKeeper } from "./assessment-keeper.ts";
import { AssessmentsService } from "./assessments.service.ts";
import { CompanyListService } from "./company-list.service.ts";
import { CurrencyService } from "./currency.service.ts";
import { DirectoryService } from "./directory.service.ts";
import { FundingService } from "./funding.service.ts";
import { IndicatorRecordsService } from "./indicator-records.service.ts";
import { MarketService } from "./market.service.ts";
import { ReportLibrary } from "./report-library.service.ts";
import { ScreenerService } from "./screener.service.ts";
import { StandingsService } from "./standings.service.ts";

const services = [
  AssessmentKeeper,
  AssessmentsService,
  CompanyListService,
  CurrencyService,
  DirectoryService,
  FundingService,
  IndicatorRecordsService,
  MarketService,
  ReportLibrary,
  ScreenerService,
  StandingsService,
];

/** Assessments, audit, capitalisations and rollups: the reads around the pure core. */
@Module({ imports: [ReadModule], providers: services, exports: [...services, ReadModule] })
export class DeriveModule {}
