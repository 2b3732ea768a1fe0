import { type RunParameters } from "@sector-tracker/shared";
import type { CompanyTarget, Connector, ConnectorSettings, DocumentHints, ParseContext, Parsed, Validators } from "../connectors/connector.ts";
import type { SourceHttp } from "../connectors/http/source-http.ts";
/** A document on its way in, with the reader that fits it. */
export interface IncomingDocument {
    readonly key: string;
    readonly url: string | null;
    readonly mediaType: string;
    readonly hints: DocumentHints;
    readonly parserVersion: number;
    readonly parse: (bytes: Uint8Array, context: ParseContext) => Parsed;
    /** Gets the bytes, or null where the origin says that nothing changed. */
    readonly get: (validators: Validators | null) => Promise<IncomingBytes | null>;
}
/** Bytes with what the origin said of them. */
export interface IncomingBytes {
    readonly bytes: Uint8Array;
    readonly mediaType: string;
    readonly etag: string | null;
    readonly lastModified: string | null;
}
/** A file that a person or the command line hands in. */
export interface IncomingFile {
    readonly name: string;
    readonly bytes: Uint8Array;
    readonly hints?: DocumentHints;
}
/** What finding the documents of a run needs. */
export interface IncomingRequest {
    readonly connector: Connector;
    readonly parameters: RunParameters;
    readonly companies: readonly CompanyTarget[];
    readonly settings: ConnectorSettings;
    readonly snapshotDir: string;
    readonly today: string;
    readonly http: SourceHttp;
    readonly signal: AbortSignal;
}
/**
 * Documents of a run: the bundled snapshot where it is asked for or is all there is, else what the connector plans.
 * @throws SourceError `not-configured` where the source cannot be asked.
 */
export declare function incomingDocuments(request: IncomingRequest): readonly IncomingDocument[];
/** A file handed in, under the name it came with. */
export declare function fileDocument(connector: Connector, file: IncomingFile): IncomingDocument;
