import { Module } from "@nestjs/common";
import { AssessmentsRepository } from "../assessments.repository.ts";
import { ViewRepository } from "../view.repository.ts";
import { WatchlistRepository } from "../watchlist.repository.ts";
import { DirectoryReader } from "./directory.repository.ts";
import { EarningsReader } from "./earnings.repository.ts";
import { EstimatesReader } from "./estimates.repository.ts";
import { FundingReader } from "./funding.repository.ts";
import { PricesReader } from "./prices.repository.ts";
import { RatesReader } from "./rates.repository.ts";
import { ReferenceReader } from "./reference.repository.ts";
import { ReportDirectoryReader } from "./report-directory.repository.ts";
import { ReportsReader } from "./reports.repository.ts";

const readers = [
  AssessmentsRepository,
  DirectoryReader,
  EarningsReader,
  EstimatesReader,
  FundingReader,
  PricesReader,
  RatesReader,
  ReferenceReader,
  ReportDirectoryReader,
  ReportsReader,
  ViewRepository,
  WatchlistRepository,
];

/** The repositories of the read side, one per aggregate, the watchlists, saved views and stored assessments. */
@Module({ providers: readers, exports: readers })
export class ReadModule {}
