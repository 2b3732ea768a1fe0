import { Injectable, Logger } from "@nestjs/common";
import { SourceError } from "@sector-tracker/shared";
import type { Connector } from "../connectors/connector.ts";
import { SourceHttp } from "../connectors/http/source-http.ts";
import { connectorOf } from "../connectors/registry.ts";
import { Clock } from "../platform/clock/clock.ts";
import { Config } from "../platform/config/config.ts";
import { type CompanyDirectory, CompanyDirectoryReader } from "../store/facts/company-directory.ts";
import type { StoredDocument } from "../store/facts/documents.ts";
import { type LedgerRun, type RunEnd, RunLedger } from "../store/facts/run-ledger.ts";
import { DocumentIngest } from "./document-ingest.ts";
import { fileDocument, type IncomingDocument, type IncomingFile, incomingDocuments } from "./incoming.ts";
import { type DocumentResult, RunProgress } from "./run-progress.ts";

/** How often a run says that it is alive and looks whether it is to stop, in milliseconds. */
const BEAT_MS = 500;

/**
 * Carries out runs. A run may be executed again after a crash: documents it has finished stay as they are, the
 * others are read. Only what is wrong with the service itself (a lost database) is thrown.
 */
@Injectable()
export class IngestService {
  private readonly logger = new Logger("Ingest");
  private readonly clients = new Map<string, SourceHttp>();
  private readonly config: Config;
  private readonly clock: Clock;
  private readonly ledger: RunLedger;
  private readonly directories: CompanyDirectoryReader;
  private readonly documents: DocumentIngest;

  constructor(
    config: Config,
    clock: Clock,
    ledger: RunLedger,
    directories: CompanyDirectoryReader,
    documents: DocumentIngest,
  ) {
    this.config = config;
    this.clock = clock;
    this.ledger = ledger;
    this.directories = directories;
    this.documents = documents;
  }

  /** Carries out a queued run from its source or the bundled snapshot. Does nothing for a run that has finished. */
  async execute(runId: string): Promise<void> {
    await this.carryOut(runId, null);
  }

  /** Carries out a run over a file that was handed in, on the same road as any other document. */
  async ingestFile(runId: string, file: IncomingFile): Promise<void> {
    await this.carryOut(runId, file);
  }

  private async carryOut(runId: string, file: IncomingFile | null): Promise<void> {
    // It may have ended before its turn, and until then more documents may have been added to it.
    const begun = await this.ledger.begin(runId, this.clock.now());
    const run = await this.ledger.find(runId);
    if (run === null) throw new Error(`run ${runId} is not there`);
    if (!begun) return;
    const progress = new RunProgress();
    const stop = new AbortController();
    if (run.cancelAsked) stop.abort();
    const beat = setInterval(() => {
      this.ledger
        .beat(runId, this.clock.now(), progress.documentsDone(), progress.counts())
        .then((cancelAsked) => {
          if (cancelAsked) stop.abort();
        })
        .catch((error: unknown) => {
          this.logger.warn(`run ${runId} could not say that it is alive: ${String(error)}`);
        });
    }, BEAT_MS);
    let planned: readonly IncomingDocument[];
    try {
      planned = await this.readAll(run, file, progress, stop.signal);
    } finally {
      clearInterval(beat);
    }
    const end = stop.signal.aborted ? await this.cancelled(runId, planned, progress) : progress.end(false);
    const { counts } = end;
    await this.say(
      runId,
      end.error === null ? "info" : "warn",
      `${end.outcome}: ${String(counts.read)} read, ${String(counts.inserted)} inserted, ${String(counts.revised)} revised, ${String(counts.unchanged)} unchanged, ${String(counts.rejected)} rejected`,
    );
    await this.ledger.finish(runId, this.clock.now(), end);
  }

  /** The end of a run that was stopped: documents stored by this or an earlier attempt count, the others are left. */
  private async cancelled(
    runId: string,
    planned: readonly IncomingDocument[],
    progress: RunProgress,
  ): Promise<RunEnd> {
    const end = progress.end(true);
    const stored = await this.ledger.stored(runId);
    const settled = new Set([...stored.keys, ...end.undone.map(({ key }) => key)]);
    const left = planned.filter(({ key }) => !settled.has(key));
    const message = "the run was stopped before it";
    return {
      ...end,
      counts: stored.counts,
      undone: [...end.undone, ...left.map(({ key }) => ({ key, code: "cancelled", message }))],
    };
  }

  /** Reads the run's documents one after another, and returns all that it was to read. */
  private async readAll(
    run: LedgerRun,
    file: IncomingFile | null,
    progress: RunProgress,
    signal: AbortSignal,
  ): Promise<readonly IncomingDocument[]> {
    const directory = await this.directories.read();
    let documents: readonly IncomingDocument[];
    try {
      const reread = await this.documents.stored(run.parameters.reread ?? []);
      documents = this.documentsOf(run, file, directory, signal, reread);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      progress.add(null, { kind: "failed", code: error.code, message: error.message });
      await this.say(run.id, "error", `${error.code}: ${error.message}`);
      return [];
    }
    await this.ledger.plan(run.id, documents.length);
    await this.say(run.id, "info", planLine(run, documents.length));
    for (const document of documents) {
      if (signal.aborted) break;
      const result = await this.readOne(run, document, directory, progress, signal);
      if (result === null) break;
      progress.add(document.key, result);
      await this.say(run.id, result.kind === "read" ? "info" : "warn", lineOf(document.key, result));
      await this.ledger.beat(run.id, this.clock.now(), progress.documentsDone(), progress.counts());
    }
    return documents;
  }

  /** Null when the run was cancelled on the way. */
  private async readOne(
    run: LedgerRun,
    document: IncomingDocument,
    directory: CompanyDirectory,
    progress: RunProgress,
    signal: AbortSignal,
  ): Promise<DocumentResult | null> {
    try {
      return await this.documents.ingest({
        runId: run.id,
        sourceId: run.sourceId,
        document,
        directory,
        progress,
        createCompanies: run.parameters.createCompanies === true,
        signal,
      });
    } catch (error) {
      if (!signal.aborted) throw error;
      await this.say(run.id, "warn", `${document.key}: stopped on request; nothing of it was stored`);
      return null;
    }
  }

  private documentsOf(
    run: LedgerRun,
    file: IncomingFile | null,
    directory: CompanyDirectory,
    signal: AbortSignal,
    reread: readonly StoredDocument[],
  ): readonly IncomingDocument[] {
    const connector = connectorOf(run.sourceId);
    if (connector === undefined)
      throw new SourceError("not-configured", `no connector reads ${run.sourceId}`);
    if (file !== null) return [fileDocument(connector, file)];
    return incomingDocuments({
      connector,
      parameters: run.parameters,
      companies: directory.targets(),
      settings: this.config,
      snapshotDir: this.config.snapshotDir,
      today: this.clock.today(),
      http: this.clientOf(connector),
      signal,
      archived: (sha256) => this.documents.archived(sha256),
      reread: reread.filter((document) => document.sourceId === run.sourceId),
    });
  }

  /** One client per source, so that its distance between requests holds over all runs of this process. */
  private clientOf({ manifest }: Connector): SourceHttp {
    const known = this.clients.get(manifest.id);
    if (known !== undefined) return known;
    const client = new SourceHttp({ minIntervalMs: manifest.minIntervalMs });
    this.clients.set(manifest.id, client);
    return client;
  }

  private async say(runId: string, level: "info" | "warn" | "error", message: string): Promise<void> {
    await this.ledger.log(runId, level, message, this.clock.now());
  }
}

function planLine({ attempts }: LedgerRun, documents: number): string {
  const attempt = attempts === 0 ? "" : `attempt ${String(attempts + 1)}: `;
  return `${attempt}${String(documents)} ${documents === 1 ? "document" : "documents"} to read`;
}

function lineOf(key: string, result: DocumentResult): string {
  if (result.kind === "failed") return `${key}: ${result.code}: ${result.message}`;
  if (result.kind === "suspicious") return result.message;
  const { counts } = result;
  return `${key}: ${String(counts.read)} rows, ${String(counts.inserted)} inserted, ${String(counts.revised)} revised, ${String(counts.unchanged)} unchanged, ${String(counts.rejected)} rejected`;
}
