import type {
  CompanyKey,
  CompanyProfile,
  ImportSpec,
  IngestRecord,
  LocalizedText,
  RecordFamily,
  RejectedRow,
  RunParameters,
} from "@sector-tracker/shared";
import type { TableLimits } from "./format/table-limits.ts";
import type { SourceHttp } from "./http/source-http.ts";

/** Settings that decide whether a source can be fetched from its origin. */
export interface ConnectorSettings {
  /** Contact line that the SEC asks of every caller; null while it is not set. */
  readonly secUserAgent: string | null;
  /** Key of OpenDART; null while it is not set. */
  readonly openDartKey: string | null;
  /** Key of Alpha Vantage; null while it is not set. */
  readonly alphaVantageKey: string | null;
  /** True where the operator has allowed the unofficial price service. */
  readonly pricesYahoo: boolean;
  /** What a person's table may not exceed. */
  readonly tableLimits: TableLimits;
}

/** Whether the origin can be asked with the present settings, and why not. */
export type FetchAbility = { readonly ok: true } | { readonly ok: false; readonly reason: LocalizedText };

/** What a source gives and on which terms; mirrored into the store for the pages. */
export interface ConnectorManifest {
  readonly id: string;
  readonly family: RecordFamily;
  readonly name: LocalizedText;
  readonly gives: LocalizedText;
  readonly licence: string;
  readonly attribution: string;
  /** Empty for a table that ships with the product: each row names its own page. */
  readonly homepage: string;
  readonly auth: "none" | "user-agent" | "key";
  readonly rateLimit: string;
  /** Shortest pause between two requests, in milliseconds. */
  readonly minIntervalMs: number;
  readonly cadence: LocalizedText;
  readonly pitfalls: LocalizedText;
  /** A new period every `everyDays`, public `lagDays` after its end; absent where nothing new is to be awaited. */
  readonly freshness?: { readonly everyDays: number; readonly lagDays: number };
  /** Raised whenever the parser reads the same bytes differently: documents are then read again. */
  readonly parserVersion: number;
  /** Null where nothing is to be refreshed: a shipped table changes only with the product. */
  readonly defaultSchedule: { readonly cron: string; readonly timeZone: string } | null;
  /** File of data/snapshot that holds records of the source. */
  readonly snapshotFile?: string;
  readonly canFetch: (settings: ConnectorSettings) => FetchAbility;
}

/** What a document does not say of itself: given by the plan, the file's name or the person importing it. */
export interface DocumentHints {
  readonly symbol?: string;
  readonly exchange?: string;
  readonly currency?: string;
  /** Basis on which a price document states its values, and the day up to which it is adjusted. */
  readonly basis?: "as-traded" | "splits" | "splits-dividends";
  readonly basisAsOf?: string;
  /** Day on which this edition of a table became public, where the table itself does not say. */
  readonly editionOn?: string;
  /** How a person's table is to be read. */
  readonly imported?: ImportSpec;
  /** What a person's table may not exceed; a setting, which is not kept with the document. */
  readonly tableLimits?: TableLimits;
}

/** A split as it stands in the store: new shares for old ones from that day on. */
export interface KnownSplit {
  readonly exDate: string;
  readonly numerator: string;
  readonly denominator: string;
}

/** All that a parser may know besides the bytes. */
export interface ParseContext {
  readonly key: string;
  readonly url: string | null;
  /** Day of retrieval, `YYYY-MM-DD`. */
  readonly retrievedOn: string;
  readonly hints: DocumentHints;
  /** Splits of the listing that a key names, for documents that do not say whether these are worked in. */
  readonly splitsOf?: (key: CompanyKey) => readonly KnownSplit[];
}

/** What a parser makes of a document: every row is a record or a rejection. */
export interface Parsed {
  readonly records: readonly IngestRecord[];
  readonly rejections: readonly RejectedRow[];
  /** Companies that the document describes under an authoritative id. */
  readonly profiles?: readonly CompanyProfile[];
}

/** A company as far as a plan needs it. */
export interface CompanyTarget {
  readonly slug: string;
  readonly cik: string | null;
  /** Company code of OpenDART. */
  readonly dartCode: string | null;
  readonly listings: readonly {
    readonly symbol: string;
    readonly exchange: string;
    readonly currency: string;
  }[];
}

/** What a plan is made for. */
export interface PlanRequest {
  readonly parameters: RunParameters;
  readonly companies: readonly CompanyTarget[];
  readonly today: string;
}

/** A document to be fetched. */
export interface PlannedDocument {
  /** What the document is within its source, such as `companyfacts/0001045810`. */
  readonly key: string;
  readonly url: string;
  readonly mediaType: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly hints?: DocumentHints;
}

/** Validators of the state that was retrieved last. */
export interface Validators {
  readonly etag: string | null;
  readonly lastModified: string | null;
}

/** What came back: new bytes, or word that nothing changed. */
export type Fetched =
  | { readonly kind: "not-modified" }
  | {
      readonly kind: "bytes";
      readonly bytes: Uint8Array;
      readonly mediaType: string;
      readonly etag: string | null;
      readonly lastModified: string | null;
      /** Where the bytes came from, where that is not the planned address: a list led there. */
      readonly url?: string;
    };

/** What a fetch may use. */
export interface FetchTools {
  readonly http: SourceHttp;
  readonly settings: ConnectorSettings;
  readonly signal: AbortSignal;
  readonly validators: Validators | null;
}

/** A source: what it is, which documents to get, how to get one, and how to read one. */
export interface Connector {
  readonly manifest: ConnectorManifest;
  /** Documents for the companies and period asked for; absent where the source has no origin to ask. */
  readonly plan?: (request: PlanRequest) => readonly PlannedDocument[];
  readonly fetch?: (planned: PlannedDocument, tools: FetchTools) => Promise<Fetched>;
  /** Pure: the same bytes and context give the same records. Throws SourceError if the document is no such thing. */
  readonly parse: (bytes: Uint8Array, context: ParseContext) => Parsed;
}
