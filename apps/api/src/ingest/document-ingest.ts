import { Injectable } from "@nestjs/common";
import { SourceError } from "@sector-tracker/shared";
import type { Parsed } from "../connectors/connector.ts";
import { Clock } from "../platform/clock/clock.ts";
import type { CompanyDirectory } from "../store/facts/company-directory.ts";
import {
  type ArchivedDocument,
  DocumentArchive,
  type DocumentCounts,
  type StoredDocument,
} from "../store/facts/documents.ts";
import { FactStore } from "../store/facts/fact-store.ts";
import type { RowDecisions } from "../store/facts/row-decisions.ts";
import { CompanyProposals } from "./company-proposals.ts";
import { fingerprintOfBytes } from "./fingerprint.ts";
import { accepted, Gatekeeper, heldRow, refusedRow } from "./gatekeeper.ts";
import type { IncomingBytes, IncomingDocument } from "./incoming.ts";
import type { DocumentResult, RunProgress } from "./run-progress.ts";

/** A document with fewer rows than this is too small to be called much smaller. */
const SMALLEST_USUAL = 20;
/** Share of the rows of the last state below which a document is held back. */
const SMALLEST_SHARE = 0.5;

/** What one document is ingested for. */
export interface DocumentTask {
  readonly runId: string;
  readonly sourceId: string;
  readonly document: IncomingDocument;
  readonly directory: CompanyDirectory;
  readonly progress: RunProgress;
  /** Make companies of unknown authoritative ids. */
  readonly createCompanies?: boolean;
  /** Aborted when somebody stops the run: a document that is not stored yet is then left. */
  readonly signal: AbortSignal;
}

/** The road of one document: bytes kept, parsed, validated, gated, stored. */
@Injectable()
export class DocumentIngest {
  private readonly archive: DocumentArchive;
  private readonly store: FactStore;
  private readonly clock: Clock;
  private readonly gatekeeper: Gatekeeper;
  private readonly proposals: CompanyProposals;
  constructor(
    archive: DocumentArchive,
    store: FactStore,
    clock: Clock,
    gatekeeper: Gatekeeper,
    proposals: CompanyProposals,
  ) {
    this.archive = archive;
    this.store = store;
    this.clock = clock;
    this.gatekeeper = gatekeeper;
    this.proposals = proposals;
  }

  /** Never throws for what a source or document does wrong: that is the result. Throws once the signal is aborted. */
  async ingest(task: DocumentTask): Promise<DocumentResult> {
    try {
      return await this.pass(task);
    } catch (error) {
      if (error instanceof SourceError) return { kind: "failed", code: error.code, message: error.message };
      throw error;
    }
  }

  /** Documents of the archive that are to be read again. */
  stored(ids: readonly string[]): Promise<StoredDocument[]> {
    return this.archive.stored(ids);
  }

  /** Bytes that were handed in, by their hash. */
  archived(sha256: string): Promise<Uint8Array | null> {
    return this.archive.bytesOf(sha256);
  }

  private async pass(task: DocumentTask): Promise<DocumentResult> {
    const { document, sourceId, runId, progress } = task;
    const known = await this.archive.validators(sourceId, document.key, document.parserVersion);
    const got = await progress.time("fetch", () => document.get(known));
    if (got === null) return await this.unchanged(runId, known?.documentId ?? null, known?.last ?? null);
    if (got.bytes.length === 0) throw new SourceError("empty-document", `${document.key} is empty`);
    const archived = await progress.time("fetch", () => this.keep(task, got));
    const done = await this.archive.doneBy(runId, archived.id);
    if (done !== null && archived.parsedBy === document.parserVersion) return { kind: "read", counts: done };
    if (document.again !== true && readBefore(archived, document.parserVersion))
      return await this.unchanged(runId, archived.id, archived.last);
    return await this.read(task, got, archived);
  }

  private async read(
    task: DocumentTask,
    got: IncomingBytes,
    archived: ArchivedDocument,
  ): Promise<DocumentResult> {
    const { document, progress, runId, sourceId } = task;
    const { bytes } = got;
    const today = this.clock.today();
    const decisions = await this.gatekeeper.decisionsFor(sourceId, document.key);
    const parsed = await this.parse(task, got, archived, decisions);
    const read = parsed.records.length + parsed.rejections.length;
    const unusual = unusualSize(read, archived, document.again === true);
    if (unusual !== null && !decisions.accepts(unusual.rule, fingerprintOfBytes(bytes))) {
      await this.hold(task, archived, decisions, unusual, bytes);
      return { kind: "suspicious", message: `${document.key}: ${unusual.message}` };
    }
    const directory =
      task.createCompanies === true
        ? await this.proposals.createAll(parsed.profiles ?? [], task.directory)
        : task.directory;
    const gated = await progress.time("gate", () =>
      this.gatekeeper.pass({ parsed, decisions, directory, today, signal: task.signal }),
    );
    const counts = await progress.time("store", () =>
      this.store.write(
        {
          origin: { sourceId, runId, documentId: archived.id },
          parserVersion: document.parserVersion,
          read,
          rows: gated.rows,
          rejections: gated.held,
          refuse: (row, rule, message) => refusedRow(row, rule, message, decisions),
          accepts: (row, rule) => accepted(decisions, row.record, rule),
          repeated: gated.repeated,
          today,
        },
        task.signal,
      ),
    );
    return { kind: "read", counts };
  }

  /** What the parser makes of the bytes; a document that it turns away is held whole. */
  private async parse(
    task: DocumentTask,
    { bytes, url }: IncomingBytes,
    archived: ArchivedDocument,
    decisions: RowDecisions,
  ): Promise<Parsed> {
    const { document } = task;
    try {
      return await task.progress.time("parse", () =>
        document.parse(bytes, {
          key: document.key,
          url: url ?? document.url,
          retrievedOn: document.retrievedOn ?? this.clock.today(),
          hints: document.hints,
          splitsOf: (key) => task.directory.splitsOf(key),
        }),
      );
    } catch (error) {
      if (error instanceof SourceError) {
        const { code: rule, message } = error;
        await this.hold(task, archived, decisions, { rule, message }, bytes);
      }
      throw error;
    }
  }

  private keep(task: DocumentTask, got: IncomingBytes): Promise<ArchivedDocument> {
    return this.archive.keep({
      sourceId: task.sourceId,
      key: task.document.key,
      url: got.url ?? task.document.url,
      bytes: got.bytes,
      mediaType: got.mediaType,
      etag: got.etag,
      lastModified: got.lastModified,
      hints: task.document.hints,
      retrievedAt: this.clock.now(),
    });
  }

  private async unchanged(
    runId: string,
    documentId: string | null,
    last: DocumentCounts | null,
  ): Promise<DocumentResult> {
    const rows = last === null ? 0 : last.read;
    if (documentId !== null) await this.archive.noteUnchanged(runId, documentId, rows);
    return { kind: "read", counts: { read: rows, inserted: 0, revised: 0, unchanged: rows, rejected: 0 } };
  }

  /** Keeps the whole document as a rejection, with how it begins. */
  private async hold(
    task: DocumentTask,
    archived: ArchivedDocument,
    decisions: RowDecisions,
    { rule, message }: Unusual,
    bytes: Uint8Array,
  ): Promise<void> {
    const raw = new TextDecoder().decode(bytes.subarray(0, 500));
    const fingerprint = fingerprintOfBytes(bytes);
    await this.store.rejectDocument(
      { sourceId: task.sourceId, runId: task.runId, documentId: archived.id },
      heldRow({ rule, message, pointer: "document", raw, fingerprint }, decisions),
    );
  }
}

/** True where these bytes were read whole by this parser, are the newest state, and no row of them was rejected. */
function readBefore(archived: ArchivedDocument, parserVersion: number): boolean {
  return archived.parsedBy === parserVersion && archived.isLatest && archived.last?.rejected === 0;
}

/** Why a whole document is held. */
interface Unusual {
  readonly rule: string;
  readonly message: string;
}

/** Why a document of so many rows is not believed; null where it is as usual. */
function unusualSize(read: number, archived: ArchivedDocument, again: boolean): Unusual | null {
  const { lastRead } = archived;
  // What is read again was believed once; a newer state may well be larger.
  if (again && archived.parsedBy !== null) return null;
  if (read === 0) {
    const before = lastRead === null ? "" : `, where it had ${String(lastRead)} before`;
    return { rule: "empty-document", message: `it holds no rows${before}; nothing was overwritten` };
  }
  if (lastRead === null || lastRead < SMALLEST_USUAL || read >= lastRead * SMALLEST_SHARE) return null;
  return {
    rule: "document-much-smaller",
    message: `it has ${String(read)} rows, where it had ${String(lastRead)} before; nothing of it was stored`,
  };
}
