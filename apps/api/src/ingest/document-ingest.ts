import { Injectable } from "@nestjs/common";
import { type RejectedRow, SourceError } from "@sector-tracker/shared";
import type { Parsed } from "../connectors/connector.ts";
import { Clock } from "../platform/clock/clock.ts";
import type { CompanyDirectory } from "../store/facts/company-directory.ts";
import { type ArchivedDocument, DocumentArchive, type DocumentCounts } from "../store/facts/documents.ts";
import type { FactRow } from "../store/facts/fact-tables.ts";
import { FactStore } from "../store/facts/fact-store.ts";
import { distinctRows } from "./duplicates.ts";
import { checkGates, checkSchema } from "./gates.ts";
import type { IncomingBytes, IncomingDocument } from "./incoming.ts";
import { resolveRecord } from "./resolve.ts";
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
}

/** The road of one document: bytes kept, parsed, validated, gated, stored. */
@Injectable()
export class DocumentIngest {
  private readonly archive: DocumentArchive;
  private readonly store: FactStore;
  private readonly clock: Clock;
  constructor(archive: DocumentArchive, store: FactStore, clock: Clock) {
    this.archive = archive;
    this.store = store;
    this.clock = clock;
  }

  /** Never throws for what a source or document does wrong: that is the result. */
  async ingest(task: DocumentTask): Promise<DocumentResult> {
    try {
      return await this.pass(task);
    } catch (error) {
      if (error instanceof SourceError) return { kind: "failed", code: error.code, message: error.message };
      throw error;
    }
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
    if (readBefore(archived, document.parserVersion))
      return await this.unchanged(runId, archived.id, archived.last);
    return await this.read(task, got.bytes, archived);
  }

  private async read(
    task: DocumentTask,
    bytes: Uint8Array,
    archived: ArchivedDocument,
  ): Promise<DocumentResult> {
    const { document, progress, runId, sourceId } = task;
    const today = this.clock.today();
    let parsed: Parsed;
    try {
      parsed = await progress.time("parse", () =>
        document.parse(bytes, {
          key: document.key,
          url: document.url,
          retrievedOn: today,
          hints: document.hints,
          splitsOf: (key) => task.directory.splitsOf(key),
        }),
      );
    } catch (error) {
      if (error instanceof SourceError) await this.hold(task, archived, error.code, error.message, bytes);
      throw error;
    }
    const read = parsed.records.length + parsed.rejections.length;
    const small = tooSmall(read, archived.lastRead);
    if (small !== null) {
      await this.hold(task, archived, "document-much-smaller", small, bytes);
      return { kind: "suspicious", message: `${document.key}: ${small}` };
    }
    if (read === 0) {
      await this.hold(task, archived, "empty-document", "the document holds no rows", bytes);
      throw new SourceError("empty-document", `${document.key} holds no rows`);
    }
    const rejections: RejectedRow[] = [...parsed.rejections];
    const valid = await progress.time("validate", () =>
      parsed.records.filter((record) => pass(checkSchema(record), rejections)),
    );
    const distinct = await progress.time("gate", () => {
      const passed = valid.filter((record) => pass(checkGates(record, today), rejections));
      const rows: FactRow[] = [];
      for (const record of passed) {
        const resolved = resolveRecord(record, task.directory);
        if ("rule" in resolved) rejections.push(resolved);
        else rows.push(resolved);
      }
      return distinctRows(rows);
    });
    const counts = await progress.time("store", () =>
      this.store.write({
        origin: { sourceId, runId, documentId: archived.id },
        parserVersion: document.parserVersion,
        read,
        rows: distinct.rows,
        rejections: [...rejections, ...distinct.rejections],
        repeated: distinct.repeated,
        today,
      }),
    );
    return { kind: "read", counts };
  }

  private keep(task: DocumentTask, got: IncomingBytes): Promise<ArchivedDocument> {
    return this.archive.keep({
      sourceId: task.sourceId,
      key: task.document.key,
      url: task.document.url,
      bytes: got.bytes,
      mediaType: got.mediaType,
      etag: got.etag,
      lastModified: got.lastModified,
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
    rule: string,
    message: string,
    bytes: Uint8Array,
  ): Promise<void> {
    const raw = new TextDecoder().decode(bytes.subarray(0, 500));
    await this.store.rejectDocument(
      { sourceId: task.sourceId, runId: task.runId, documentId: archived.id },
      { rule, message, pointer: "document", raw },
    );
  }
}

/** True where these bytes were read whole by this parser, are the newest state, and no row of them was rejected. */
function readBefore(archived: ArchivedDocument, parserVersion: number): boolean {
  return archived.parsedBy === parserVersion && archived.isLatest && archived.last?.rejected === 0;
}

function tooSmall(read: number, lastRead: number | null): string | null {
  if (lastRead === null || lastRead < SMALLEST_USUAL || read >= lastRead * SMALLEST_SHARE) return null;
  return `it has ${String(read)} rows, where it had ${String(lastRead)} before; nothing of it was stored`;
}

function pass(rejection: RejectedRow | null, rejections: RejectedRow[]): boolean {
  if (rejection !== null) rejections.push(rejection);
  return rejection === null;
}
