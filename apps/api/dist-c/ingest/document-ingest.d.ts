import { Clock } from "../platform/clock/clock.ts";
import type { CompanyDirectory } from "../store/facts/company-directory.ts";
import { DocumentArchive } from "../store/facts/documents.ts";
import { FactStore } from "../store/facts/fact-store.ts";
import type { IncomingDocument } from "./incoming.ts";
import type { DocumentResult, RunProgress } from "./run-progress.ts";
/** What one document is ingested for. */
export interface DocumentTask {
    readonly runId: string;
    readonly sourceId: string;
    readonly document: IncomingDocument;
    readonly directory: CompanyDirectory;
    readonly progress: RunProgress;
}
/** The road of one document: bytes kept, parsed, validated, gated, stored. */
export declare class DocumentIngest {
    private readonly archive;
    private readonly store;
    private readonly clock;
    constructor(archive: DocumentArchive, store: FactStore, clock: Clock);
    /** Never throws for what a source or document does wrong: that is the result. */
    ingest(task: DocumentTask): Promise<DocumentResult>;
    private pass;
    private read;
    private keep;
    private unchanged;
    /** Keeps the whole document as a rejection, with how it begins. */
    private hold;
}
