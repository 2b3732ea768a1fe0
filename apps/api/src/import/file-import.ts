import { setTimeout as sleep } from "node:timers/promises";
import { Injectable } from "@nestjs/common";
import type { HandedDocument } from "@sector-tracker/shared";
import { JobQueue } from "../platform/queue/job-queue.ts";
import { RunStarter } from "../refresh/run-starter.ts";
import { DocumentArchive } from "../store/facts/documents.ts";
import { RunLedger, type RunState } from "../store/facts/run-ledger.ts";
import { RunLifeRepository } from "../store/operations/run-life.repository.ts";
import { SourceRepository } from "../store/operations/source.repository.ts";
import { knownConnector, openedFiles } from "./files.ts";
import { ImportProblem, type ImportRequest } from "./request.ts";

/** How often a run is looked at, in milliseconds. */
const LOOK_MS = 200;
/** How long a waiting run is left without any worker before that is called a problem, in milliseconds. */
const WORKER_PATIENCE_MS = 15_000;

/** Reads files in through the queue: bytes into the store, a run over them, and a wait for its end. */
@Injectable()
export class FileImport {
  private readonly archive: DocumentArchive;
  private readonly ledger: RunLedger;
  private readonly life: RunLifeRepository;
  private readonly sources: SourceRepository;
  private readonly starter: RunStarter;
  private readonly queue: JobQueue;
  private runId: string | null = null;

  constructor(
    archive: DocumentArchive,
    ledger: RunLedger,
    life: RunLifeRepository,
    sources: SourceRepository,
    starter: RunStarter,
    queue: JobQueue,
  ) {
    this.archive = archive;
    this.ledger = ledger;
    this.life = life;
    this.sources = sources;
    this.starter = starter;
    this.queue = queue;
  }

  /** Resolves with the finished run. @throws ImportProblem for an unknown source, an unreadable file, or no worker. */
  async run(request: ImportRequest): Promise<RunState> {
    const { manifest } = knownConnector(request.source);
    if ((await this.sources.find(manifest.id)) === null) {
      throw new ImportProblem(
        `The store does not know ${manifest.id} yet: set it up with this version first.`,
      );
    }
    const documents: HandedDocument[] = [];
    for await (const { name, bytes } of openedFiles(request)) {
      documents.push({
        name,
        sha256: await this.archive.keepBytes(bytes),
        ...(request.symbol === undefined ? {} : { symbol: request.symbol }),
        ...(request.basis === undefined ? {} : { basis: request.basis }),
      });
    }
    for (;;) {
      const creation = await this.starter.start(
        {
          sourceId: manifest.id,
          trigger: "import",
          parameters: { documents, ...(request.createCompanies ? { createCompanies: true } : {}) },
        },
        manifest.family,
      );
      // Runs of one source follow each other: another one's end is waited for.
      const ended = await this.ended(creation.run.id, creation.kind === "created");
      if (creation.kind === "created") return ended;
    }
  }

  /** Asks to stop the run that is waited for. */
  async cancel(): Promise<void> {
    if (this.runId !== null) await this.life.cancel(this.runId);
  }

  private async ended(id: string, ours: boolean): Promise<RunState> {
    if (ours) this.runId = id;
    let aloneSince = Date.now();
    for (;;) {
      const state = await this.ledger.state(id);
      if (state === null) throw new ImportProblem("The run is gone from the store.");
      if (state.status === "finished") return state;
      if (state.status === "running" || (await this.workers()) > 0) aloneSince = Date.now();
      if (Date.now() - aloneSince > WORKER_PATIENCE_MS) {
        await this.cancel();
        throw new ImportProblem("No worker takes runs: start one, or unset DATABASE_URL and REDIS_URL.");
      }
      await sleep(LOOK_MS);
    }
  }

  private async workers(): Promise<number> {
    return this.queue.queue("ingest").getWorkersCount();
  }
}
