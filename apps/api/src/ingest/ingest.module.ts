import { Module } from "@nestjs/common";
import { FactsModule } from "../store/facts/facts.module.ts";
import { CompanyProposals } from "./company-proposals.ts";
import { DocumentIngest } from "./document-ingest.ts";
import { Gatekeeper } from "./gatekeeper.ts";
import { IngestService } from "./ingest.service.ts";

/** Ingestion for the worker. Config, Clock and the database come from their global modules. */
@Module({
  imports: [FactsModule],
  providers: [Gatekeeper, CompanyProposals, DocumentIngest, IngestService],
  exports: [IngestService],
})
export class IngestModule {}
