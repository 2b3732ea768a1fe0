import { readdir, readFile, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { Injectable } from "@nestjs/common";
import { type HandedDocument, SourceError } from "@sector-tracker/shared";
import { guardedGet } from "../connectors/http/guarded-get.ts";
import { Clock } from "../platform/clock/clock.ts";
import { Config } from "../platform/config/config.ts";
import { DocumentArchive } from "../store/facts/documents.ts";
import { type LedgerRun, RunLedger } from "../store/facts/run-ledger.ts";
import { ImportMappingRepository, type SavedMapping } from "../store/operations/import-mapping.repository.ts";
import { RunLifeRepository } from "../store/operations/run-life.repository.ts";
import { openTable } from "./open-table.ts";

/** Files of a folder that one run takes. */
const FILES_AT_A_TIME = 200;
const TABLES = /\.(?:csv|tsv|txt|xlsx|json|ndjson|jsonl|gz|zip)$/i;

/** The end of a run for which nothing new waits. */
const NOTHING_NEW = {
  outcome: "unchanged",
  counts: { read: 0, inserted: 0, revised: 0, unchanged: 0, rejected: 0 },
  stages: [],
  error: null,
  undone: [],
} as const;

interface WaitingFile {
  readonly name: string;
  readonly read: () => Promise<Uint8Array>;
}

/** Tables that wait in a folder or at an address for a saved mapping. A content is taken once for each mapping. */
@Injectable()
export class ImportPlaces {
  constructor(
    private readonly config: Config,
    private readonly clock: Clock,
    private readonly mappings: ImportMappingRepository,
    private readonly archive: DocumentArchive,
    private readonly ledger: RunLedger,
    private readonly life: RunLifeRepository,
  ) {}

  /**
   * Gives a run that is to take what waits its documents, kept in its parameters: a run that is taken up again reads the
   * same files through the same mapping. Ends the run where there is nothing new or the place cannot be read.
   */
  async prepare(runId: string, signal?: AbortSignal): Promise<void> {
    const run = await this.ledger.find(runId);
    if (run === null || run.status === "finished" || run.parameters.documents !== undefined) return;
    const { savedMapping } = run.parameters;
    if (savedMapping === undefined) return;
    try {
      const documents = await this.take(run, savedMapping, signal);
      if (documents.length > 0) await this.ledger.setParameters(runId, { ...run.parameters, documents });
      else await this.ledger.finish(runId, this.clock.now(), NOTHING_NEW);
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
      await this.say(runId, "error", `${error.code}: ${error.message}`);
      await this.life.fail(runId, error.code, error.message);
    }
  }

  /** Notes what a run has read whole: a file that failed is tried again. */
  async noteTaken(runId: string): Promise<void> {
    const run = await this.ledger.find(runId);
    const { savedMapping, documents } = run?.parameters ?? {};
    if (savedMapping === undefined || documents === undefined) return;
    const read = await this.ledger.readContents(runId);
    await this.mappings.noteUsed(savedMapping);
    await this.mappings.noteTaken(
      savedMapping,
      runId,
      documents.filter(({ sha256 }) => read.has(sha256)),
    );
  }

  private async take(
    run: LedgerRun,
    savedMapping: string,
    signal: AbortSignal | undefined,
  ): Promise<HandedDocument[]> {
    const saved = await this.mappings.find(savedMapping);
    if (saved === null) throw new SourceError("not-configured", "the saved mapping is not there any more");
    if (saved.place === null) {
      throw new SourceError("not-configured", `the mapping "${saved.name}" names no folder and no address`);
    }
    const waiting =
      "folder" in saved.place
        ? await this.filesOf(saved.place.folder)
        : await this.documentAt(saved.place.url, signal);
    if (waiting.length === 0) await this.say(run.id, "info", "no file waits");
    return await this.keep(run, saved, waiting);
  }

  private async keep(
    run: LedgerRun,
    saved: SavedMapping,
    waiting: readonly WaitingFile[],
  ): Promise<HandedDocument[]> {
    const before = await this.mappings.takenBefore(saved.id, run.id);
    const documents: HandedDocument[] = [];
    const imported = { mapping: saved.mapping, mends: [] };
    for (const { name, read } of waiting) {
      if (documents.length === FILES_AT_A_TIME) {
        await this.say(run.id, "warn", `${name} and what follows it wait for the next run`);
        break;
      }
      const opened = openTable(name, await read(), this.config.tableLimits);
      const sha256 = await this.archive.keepBytes(opened.bytes);
      const again = before.has(sha256) || documents.some((document) => document.sha256 === sha256);
      await this.say(
        run.id,
        "info",
        again ? `${name}: left, its content was taken before` : `${name}: taken`,
      );
      if (!again) documents.push({ name: opened.name, sha256, imported });
    }
    return documents;
  }

  private async say(runId: string, level: "info" | "warn" | "error", message: string): Promise<void> {
    await this.ledger.log(runId, level, message, this.clock.now());
  }

  /** Tables of a folder below the imports folder, by name. A link that leads out of it is not followed. */
  private async filesOf(folder: string): Promise<WaitingFile[]> {
    const root = this.config.importsDir;
    const asked = path.resolve(root, folder);
    let entries: string[];
    let base: string;
    try {
      base = await realpath(root);
      const real = await realpath(asked);
      if (real !== base && !real.startsWith(base + path.sep)) {
        throw new SourceError("not-allowed", `the folder ${folder} leads out of the imports folder`);
      }
      entries = (await readdir(real)).filter((name) => TABLES.test(name) && !name.startsWith(".")).sort();
    } catch (error) {
      if (error instanceof SourceError) throw error;
      throw new SourceError(
        "unreachable",
        `the folder ${folder} cannot be read: make it below the imports folder (IMPORTS_DIR)`,
      );
    }
    return entries.map((name) => ({ name, read: () => this.readWithin(base, path.join(asked, name), name) }));
  }

  private async readWithin(base: string, file: string, name: string): Promise<Uint8Array> {
    const real = await realpath(file);
    if (!real.startsWith(base + path.sep)) {
      throw new SourceError("not-allowed", `${name} is a link that leads out of the imports folder`);
    }
    const { size } = await stat(real);
    if (size > this.config.importBytes) {
      throw new SourceError("too-large", `${name} is larger than ${this.config.importBytes} bytes`);
    }
    return await readFile(real);
  }

  private async documentAt(url: string, signal: AbortSignal | undefined): Promise<WaitingFile[]> {
    const { bytes, url: last } = await guardedGet(
      url,
      { ports: this.config.importPorts, maxBytes: this.config.importBytes },
      signal,
    );
    const name = decodeName(new URL(last).pathname.split("/").at(-1) ?? "") || new URL(last).hostname;
    return [{ name: name.slice(0, 200), read: () => Promise.resolve(bytes) }];
  }
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
