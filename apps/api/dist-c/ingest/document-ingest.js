var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from "@nestjs/common";
import { SourceError } from "@sector-tracker/shared";
import { Clock } from "../platform/clock/clock.js";
import { DocumentArchive } from "../store/facts/documents.js";
import { FactStore } from "../store/facts/fact-store.js";
import { distinctRows } from "./duplicates.js";
import { checkGates, checkSchema } from "./gates.js";
import { resolveRecord } from "./resolve.js";
/** A document with fewer rows than this is too small to be called much smaller. */
const SMALLEST_USUAL = 20;
/** Share of the rows of the last state below which a document is held back. */
const SMALLEST_SHARE = 0.5;
/** The road of one document: bytes kept, parsed, validated, gated, stored. */
let DocumentIngest = class DocumentIngest {
    archive;
    store;
    clock;
    constructor(archive, store, clock) {
        this.archive = archive;
        this.store = store;
        this.clock = clock;
    }
    /** Never throws for what a source or document does wrong: that is the result. */
    async ingest(task) {
        try {
            return await this.pass(task);
        }
        catch (error) {
            if (error instanceof SourceError)
                return { kind: "failed", code: error.code, message: error.message };
            throw error;
        }
    }
    async pass(task) {
        const { document, sourceId, runId, progress } = task;
        const known = await this.archive.validators(sourceId, document.key, document.parserVersion);
        const got = await progress.time("fetch", () => document.get(known));
        if (got === null)
            return await this.unchanged(runId, known?.documentId ?? null, known?.last ?? null);
        if (got.bytes.length === 0)
            throw new SourceError("empty-document", `${document.key} is empty`);
        const archived = await progress.time("fetch", () => this.keep(task, got));
        const done = await this.archive.doneBy(runId, archived.id);
        if (done !== null && archived.parsedBy === document.parserVersion)
            return { kind: "read", counts: done };
        if (readBefore(archived, document.parserVersion))
            return await this.unchanged(runId, archived.id, archived.last);
        return await this.read(task, got.bytes, archived);
    }
    async read(task, bytes, archived) {
        const { document, progress, runId, sourceId } = task;
        const today = this.clock.today();
        let parsed;
        try {
            parsed = await progress.time("parse", () => document.parse(bytes, {
                key: document.key,
                url: document.url,
                retrievedOn: today,
                hints: document.hints,
            }));
        }
        catch (error) {
            if (error instanceof SourceError)
                await this.hold(task, archived, error.code, error.message, bytes);
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
        const rejections = [...parsed.rejections];
        const valid = await progress.time("validate", () => parsed.records.filter((record) => pass(checkSchema(record), rejections)));
        const distinct = await progress.time("gate", () => {
            const passed = valid.filter((record) => pass(checkGates(record, today), rejections));
            const rows = [];
            for (const record of passed) {
                const resolved = resolveRecord(record, task.directory);
                if ("rule" in resolved)
                    rejections.push(resolved);
                else
                    rows.push(resolved);
            }
            return distinctRows(rows);
        });
        const counts = await progress.time("store", () => this.store.write({
            origin: { sourceId, runId, documentId: archived.id },
            parserVersion: document.parserVersion,
            read,
            rows: distinct.rows,
            rejections: [...rejections, ...distinct.rejections],
            repeated: distinct.repeated,
            today,
        }));
        return { kind: "read", counts };
    }
    keep(task, got) {
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
    async unchanged(runId, documentId, last) {
        const rows = last === null ? 0 : last.read;
        if (documentId !== null)
            await this.archive.noteUnchanged(runId, documentId, rows);
        return { kind: "read", counts: { read: rows, inserted: 0, revised: 0, unchanged: rows, rejected: 0 } };
    }
    /** Keeps the whole document as a rejection, with how it begins. */
    async hold(task, archived, rule, message, bytes) {
        const raw = new TextDecoder().decode(bytes.subarray(0, 500));
        await this.store.rejectDocument({ sourceId: task.sourceId, runId: task.runId, documentId: archived.id }, { rule, message, pointer: "document", raw });
    }
};
DocumentIngest = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [DocumentArchive, FactStore, Clock])
], DocumentIngest);
export { DocumentIngest };
/** True where these bytes were read whole by this parser, are the newest state, and no row of them was rejected. */
function readBefore(archived, parserVersion) {
    return archived.parsedBy === parserVersion && archived.isLatest && archived.last?.rejected === 0;
}
function tooSmall(read, lastRead) {
    if (lastRead === null || lastRead < SMALLEST_USUAL || read >= lastRead * SMALLEST_SHARE)
        return null;
    return `it has ${String(read)} rows, where it had ${String(lastRead)} before; nothing of it was stored`;
}
function pass(rejection, rejections) {
    if (rejection !== null)
        rejections.push(rejection);
    return rejection === null;
}
//# sourceMappingURL=document-ingest.js.map