import { Module } from "@nestjs/common";
import { CompanyCreator } from "./company-creator.ts";
import { CompanyDirectoryReader } from "./company-directory.ts";
import { DocumentArchive } from "./documents.ts";
import { FactStore } from "./fact-store.ts";
import { RowDecisionReader } from "./row-decisions.ts";
import { RunLedger } from "./run-ledger.ts";
import { SeriesReader } from "./series-reader.ts";

const providers = [
  CompanyCreator,
  CompanyDirectoryReader,
  DocumentArchive,
  FactStore,
  RowDecisionReader,
  RunLedger,
  SeriesReader,
];

/** What ingestion writes and reads in the store. */
@Module({ providers, exports: providers })
export class FactsModule {}
