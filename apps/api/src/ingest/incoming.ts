import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { type HandedDocument, ImportSpec, type RunParameters, SourceError } from "@sector-tracker/shared";
import { z } from "zod";
import type {
  CompanyTarget,
  Connector,
  ConnectorSettings,
  DocumentHints,
  ParseContext,
  Parsed,
  PlannedDocument,
  Validators,
} from "../connectors/connector.ts";
import type { SourceHttp } from "../connectors/http/source-http.ts";
import { parseSnapshot, SNAPSHOT_PARSER_VERSION } from "../connectors/snapshot/read.ts";
import type { StoredDocument } from "../store/facts/documents.ts";

/** How keys of the bundled tables begin. */
const SNAPSHOT_KEYS = "snapshot/";

/** Hints as they are kept with a document. */
const DocumentHintsKept = z.object({
  symbol: z.string().exactOptional(),
  exchange: z.string().exactOptional(),
  currency: z.string().exactOptional(),
  basis: z.enum(["as-traded", "splits", "splits-dividends"]).exactOptional(),
  basisAsOf: z.string().exactOptional(),
  editionOn: z.string().exactOptional(),
  imported: ImportSpec.exactOptional(),
});

/** A document on its way in, with the reader that fits it. */
export interface IncomingDocument {
  readonly key: string;
  readonly url: string | null;
  readonly mediaType: string;
  readonly hints: DocumentHints;
  readonly parserVersion: number;
  readonly parse: (bytes: Uint8Array, context: ParseContext) => Parsed;
  /** Day of retrieval where it is not today's: that of a document of the archive. */
  readonly retrievedOn?: string;
  /** True where it is to be read even if it was read before. */
  readonly again?: boolean;
  /** Gets the bytes, or null where the origin says that nothing changed. */
  readonly get: (validators: Validators | null) => Promise<IncomingBytes | null>;
}

/** Bytes with what the origin said of them. */
export interface IncomingBytes {
  readonly bytes: Uint8Array;
  readonly mediaType: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** Where they came from, where that is not the document's own address. */
  readonly url?: string;
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
  /** Bytes that were handed in, by their hash. */
  readonly archived: (sha256: string) => Promise<Uint8Array | null>;
  /** Documents of the archive that are to be read again. */
  readonly reread: readonly StoredDocument[];
}

/**
 * Documents of a run, of these only the ones that are asked for by their key where some are: those to be read again or handed in where there are any, the bundled snapshot where it is asked for or is all there is, else what the connector plans.
 * @throws SourceError `not-configured` where the source cannot be asked.
 */
export function incomingDocuments(request: IncomingRequest): readonly IncomingDocument[] {
  const only = request.parameters.only;
  const documents = allDocuments(request);
  if (only === undefined) return documents;
  const asked = new Set(only);
  const chosen = documents.filter(({ key }) => asked.has(key));
  if (chosen.length === 0)
    throw new SourceError("not-configured", "none of the documents asked for is planned any more");
  return chosen;
}

function allDocuments(request: IncomingRequest): readonly IncomingDocument[] {
  const { connector, parameters } = request;
  const { plan, fetch, manifest } = connector;
  if (parameters.reread !== undefined) {
    return request.reread.map((document) => archivedDocument(request, document));
  }
  if (parameters.documents !== undefined) {
    return parameters.documents.map((document) => handedDocument(request, document));
  }
  if (parameters.snapshot === true || plan === undefined || fetch === undefined)
    return [snapshotDocument(request)];
  const ability = manifest.canFetch(request.settings);
  if (!ability.ok) throw new SourceError("not-configured", ability.reason.en);
  const asked = new Set(parameters.companies ?? []);
  const companies = request.companies.filter((company) => asked.size === 0 || asked.has(company.slug));
  const planned = plan({ parameters, companies, today: request.today });
  if (planned.length === 0)
    throw new SourceError("not-configured", "no company of the directory can be asked for here");
  return planned.map((document) => plannedDocument(document, request, fetch));
}

/** A file handed in, under the name it came with. */
export function fileDocument(connector: Connector, file: IncomingFile): IncomingDocument {
  return {
    key: `file/${path.basename(file.name)}`,
    url: null,
    mediaType: "application/octet-stream",
    hints: file.hints ?? {},
    parserVersion: connector.manifest.parserVersion,
    parse: connector.parse,
    get: () =>
      Promise.resolve({
        bytes: file.bytes,
        mediaType: "application/octet-stream",
        etag: null,
        lastModified: null,
      }),
  };
}

function handedDocument(request: IncomingRequest, handed: HandedDocument): IncomingDocument {
  const { name, sha256, symbol, basis, imported } = handed;
  return {
    key: imported === undefined ? `file/${name}` : importKey(handed),
    url: null,
    mediaType: "application/octet-stream",
    hints: {
      ...(symbol === undefined ? {} : { symbol }),
      ...(basis === undefined ? {} : { basis }),
      ...(imported === undefined ? {} : { imported, tableLimits: request.settings.tableLimits }),
    },
    parserVersion: request.connector.manifest.parserVersion,
    parse: request.connector.parse,
    get: async () => {
      const bytes = await request.archived(sha256);
      if (bytes === null) throw new SourceError("unreachable", `the bytes of ${name} are not in the store`);
      return { bytes, mediaType: "application/octet-stream", etag: null, lastModified: null };
    },
  };
}

/** A document as it lies in the archive, on its way through the present parser. */
function archivedDocument(request: IncomingRequest, stored: StoredDocument): IncomingDocument {
  const { connector } = request;
  const snapshot = stored.key.startsWith(SNAPSHOT_KEYS);
  return {
    key: stored.key,
    url: stored.url,
    mediaType: stored.mediaType,
    hints: DocumentHintsKept.parse(stored.hints),
    parserVersion: snapshot ? SNAPSHOT_PARSER_VERSION : connector.manifest.parserVersion,
    parse: snapshot ? (bytes) => parseSnapshot(bytes) : connector.parse,
    retrievedOn: stored.retrievedAt.toISOString().slice(0, 10),
    again: true,
    get: async () => {
      const bytes = await request.archived(stored.sha256);
      if (bytes === null) throw new SourceError("unreachable", `the bytes of ${stored.key} are gone`);
      const { mediaType, etag, lastModified } = stored;
      return { bytes, mediaType, etag, lastModified };
    },
  };
}

/**
 * A person's file is one document for each content and reading of it: the same file through another mapping is read
 * again, and a smaller file of the same name is no shrunken state of the one before.
 */
export function importKey({ name, sha256, imported }: HandedDocument): string {
  const digest = createHash("sha256")
    .update(sha256)
    .update(JSON.stringify(imported ?? null));
  return `file/${name}/${digest.digest("hex").slice(0, 12)}`;
}

function snapshotDocument(request: IncomingRequest): IncomingDocument {
  const file = request.connector.manifest.snapshotFile;
  if (file === undefined)
    throw new SourceError("not-configured", "the source has no table in the bundled snapshot");
  return {
    key: `${SNAPSHOT_KEYS}${file}`,
    url: null,
    mediaType: "text/csv",
    hints: {},
    parserVersion: SNAPSHOT_PARSER_VERSION,
    parse: (bytes) => parseSnapshot(bytes),
    get: async () => {
      try {
        const bytes = await readFile(path.join(request.snapshotDir, file));
        return { bytes, mediaType: "text/csv", etag: null, lastModified: null };
      } catch {
        throw new SourceError("unreachable", `the snapshot table ${file} cannot be read`);
      }
    },
  };
}

function plannedDocument(
  planned: PlannedDocument,
  request: IncomingRequest,
  fetch: NonNullable<Connector["fetch"]>,
): IncomingDocument {
  return {
    key: planned.key,
    url: planned.url,
    mediaType: planned.mediaType,
    hints: planned.hints ?? {},
    parserVersion: request.connector.manifest.parserVersion,
    parse: request.connector.parse,
    get: async (validators) => {
      const { http, settings, signal } = request;
      const fetched = await fetch(planned, { http, settings, signal, validators });
      return fetched.kind === "not-modified" ? null : fetched;
    },
  };
}
