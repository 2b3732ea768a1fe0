import { IngestService } from "../ingest/ingest.service.ts";
import { Clock } from "../platform/clock/clock.ts";
import type { Config } from "../platform/config/config.ts";
import { RehearsalPool } from "../platform/database/rehearsal-pool.ts";
import { CompanyDirectoryReader } from "../store/facts/company-directory.ts";
import { type HeldBack, RunLedger, type RunState } from "../store/facts/run-ledger.ts";
import { documentsOver } from "./documents-over.ts";
import { knownConnector, openedFiles } from "./files.ts";
import { ImportProblem, type ImportRequest } from "./request.ts";

/** What an import would do. */
export interface Rehearsed {
  /** One run for each file. */
  readonly runs: readonly RunState[];
  readonly heldBack: readonly HeldBack[];
}

/**
 * Takes files the whole road of an import, in one transaction that is then undone: the counts are those of the real
 * import, and nothing is kept. It asks no queue, since a worker would not see what it did.
 * @throws ImportProblem for an unknown source or an unreadable file.
 */
export async function rehearse(config: Config, request: ImportRequest): Promise<Rehearsed> {
  const { manifest } = knownConnector(request.source);
  const pool = new RehearsalPool(config);
  const clock = new Clock();
  const ledger = new RunLedger(pool);
  const directories = new CompanyDirectoryReader(pool);
  const documents = documentsOver(pool, clock);
  const service = new IngestService(config, clock, ledger, directories, documents);
  const hints = {
    ...(request.symbol === undefined ? {} : { symbol: request.symbol }),
    ...(request.basis === undefined ? {} : { basis: request.basis }),
  };
  try {
    await pool.begin();
    const runs: RunState[] = [];
    const heldBack: HeldBack[] = [];
    for await (const { name, bytes } of openedFiles(request)) {
      const id = await ledger.open(manifest.id, request.createCompanies ? { createCompanies: true } : {});
      await service.ingestFile(id, { name, bytes, hints });
      const state = await ledger.state(id);
      if (state === null) throw new ImportProblem("The run is gone from the store.");
      runs.push(state);
      heldBack.push(...(await ledger.heldBack(id)));
    }
    return { runs, heldBack };
  } finally {
    await pool.rollback();
    await pool.onModuleDestroy();
  }
}
