import { PgPool } from "../../platform/database/pool.ts";
/** A retrieved document as it is archived. */
export interface ArchivedDocument {
    readonly id: string;
    /** Version of the parser that read these bytes whole, or null. */
    readonly parsedBy: number | null;
    /** True when these bytes are the state of the document that a run saw last. */
    readonly isLatest: boolean;
    /** What the run that read this state last did with it. */
    readonly last: DocumentCounts | null;
    /** Rows of the state that a run read last, whatever its bytes. */
    readonly lastRead: number | null;
}
/** What a run did with a document. */
export interface DocumentCounts {
    readonly read: number;
    readonly inserted: number;
    readonly revised: number;
    readonly unchanged: number;
    readonly rejected: number;
}
/** What is known of a document when it is retrieved. */
export interface RetrievedDocument {
    readonly sourceId: string;
    readonly key: string;
    readonly bytes: Uint8Array;
    readonly url: string | null;
    readonly mediaType: string;
    readonly retrievedAt: Date;
    readonly etag: string | null;
    readonly lastModified: string | null;
}
/** Raw documents: bytes once by hash, gzipped, and every state of a document that was retrieved. */
export declare class DocumentArchive {
    private readonly database;
    constructor(database: PgPool);
    /** Keeps the bytes if they are new, and says what earlier runs made of them. */
    keep(document: RetrievedDocument): Promise<ArchivedDocument>;
    /** Validators of the state that was read last, for a conditional request. */
    validators(sourceId: string, key: string, parserVersion: number): Promise<{
        documentId: string;
        etag: string | null;
        lastModified: string | null;
        last: DocumentCounts;
    } | null>;
    /** Notes that a run met a document again and nothing was to be done. */
    noteUnchanged(runId: string, documentId: string, rows: number): Promise<void>;
    /** What a run already did with a document, where it was interrupted and taken up again. */
    doneBy(runId: string, documentId: string): Promise<DocumentCounts | null>;
    /** States of a document that runs have read, newest first. */
    private history;
}
