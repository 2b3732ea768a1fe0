import { Module } from "@nestjs/common";
import { CompanyDirectoryReader } from "./company-directory.ts";
import { DocumentArchive } from "./documents.ts";
import { FactStore } from "./fact-store.ts";
import { RunLedger } from "./run-ledger.ts";

const providers = [CompanyDirectoryReader, DocumentArchive, FactStore, RunLedger];

/** What ingestion writes and reads in the store. */
@Module({ providers, exports: providers })
export class FactsModule {}
