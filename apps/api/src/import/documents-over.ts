import { CompanyProposals } from "../ingest/company-proposals.ts";
import { DocumentIngest } from "../ingest/document-ingest.ts";
import { Gatekeeper } from "../ingest/gatekeeper.ts";
import type { Clock } from "../platform/clock/clock.ts";
import type { PgPool } from "../platform/database/pool.ts";
import { CompanyCreator } from "../store/facts/company-creator.ts";
import { CompanyDirectoryReader } from "../store/facts/company-directory.ts";
import { DocumentArchive } from "../store/facts/documents.ts";
import { FactStore } from "../store/facts/fact-store.ts";
import { RowDecisionReader } from "../store/facts/row-decisions.ts";
import { SeriesReader } from "../store/facts/series-reader.ts";

/** The road of documents over one pool: what a rehearsal does on it is undone with the pool's transaction. */
export function documentsOver(pool: PgPool, clock: Clock): DocumentIngest {
  return new DocumentIngest(
    new DocumentArchive(pool),
    new FactStore(pool),
    clock,
    new Gatekeeper(new RowDecisionReader(pool), new SeriesReader(pool)),
    new CompanyProposals(new CompanyCreator(pool), new CompanyDirectoryReader(pool)),
  );
}
