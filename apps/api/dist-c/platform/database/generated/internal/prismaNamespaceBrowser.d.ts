import * as runtime from "@prisma/client/runtime/index-browser";
export type * from '../models.ts';
export type * from './prismaNamespace.ts';
export declare const Decimal: typeof runtime.Decimal;
export declare const NullTypes: {
    DbNull: (new (secret: never) => typeof runtime.DbNull);
    JsonNull: (new (secret: never) => typeof runtime.JsonNull);
    AnyNull: (new (secret: never) => typeof runtime.AnyNull);
};
/**
 * Helper for filtering JSON entries that have `null` on the database (empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const DbNull: import("@prisma/client-runtime-utils").DbNullClass;
/**
 * Helper for filtering JSON entries that have JSON `null` values (not empty on the db)
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const JsonNull: import("@prisma/client-runtime-utils").JsonNullClass;
/**
 * Helper for filtering JSON entries that are `Prisma.DbNull` or `Prisma.JsonNull`
 *
 * @see https://www.prisma.io/docs/concepts/components/prisma-client/working-with-fields/working-with-json-fields#filtering-on-a-json-field
 */
export declare const AnyNull: import("@prisma/client-runtime-utils").AnyNullClass;
export declare const ModelName: {
    readonly Segment: "Segment";
    readonly Company: "Company";
    readonly CompanyAlias: "CompanyAlias";
    readonly CompanySegment: "CompanySegment";
    readonly Listing: "Listing";
    readonly Watchlist: "Watchlist";
    readonly WatchlistCompany: "WatchlistCompany";
    readonly Report: "Report";
    readonly LostFigure: "LostFigure";
    readonly Baseline: "Baseline";
    readonly BaselinePoint: "BaselinePoint";
    readonly BaselineCounterparty: "BaselineCounterparty";
    readonly Indicator: "Indicator";
    readonly Source: "Source";
    readonly RawContent: "RawContent";
    readonly Document: "Document";
    readonly Run: "Run";
    readonly RunDocument: "RunDocument";
    readonly RunLog: "RunLog";
    readonly Rejection: "Rejection";
    readonly Schedule: "Schedule";
    readonly EarningsFact: "EarningsFact";
    readonly PriceBar: "PriceBar";
    readonly CorporateAction: "CorporateAction";
    readonly FxRate: "FxRate";
    readonly FundingRound: "FundingRound";
    readonly FundingRecord: "FundingRecord";
    readonly MarketEstimate: "MarketEstimate";
};
export type ModelName = (typeof ModelName)[keyof typeof ModelName];
export declare const TransactionIsolationLevel: {
    readonly ReadUncommitted: "ReadUncommitted";
    readonly ReadCommitted: "ReadCommitted";
    readonly RepeatableRead: "RepeatableRead";
    readonly Serializable: "Serializable";
};
export type TransactionIsolationLevel = (typeof TransactionIsolationLevel)[keyof typeof TransactionIsolationLevel];
export declare const SegmentScalarFieldEnum: {
    readonly slug: "slug";
    readonly parentSlug: "parentSlug";
    readonly layer: "layer";
    readonly position: "position";
    readonly nameEn: "nameEn";
    readonly nameKo: "nameKo";
    readonly descriptionEn: "descriptionEn";
    readonly descriptionKo: "descriptionKo";
};
export type SegmentScalarFieldEnum = (typeof SegmentScalarFieldEnum)[keyof typeof SegmentScalarFieldEnum];
export declare const CompanyScalarFieldEnum: {
    readonly slug: "slug";
    readonly nameEn: "nameEn";
    readonly nameKo: "nameKo";
    readonly kind: "kind";
    readonly country: "country";
    readonly cik: "cik";
    readonly dartCode: "dartCode";
    readonly fiscalYearEnd: "fiscalYearEnd";
    readonly parentSlug: "parentSlug";
    readonly inReport: "inReport";
};
export type CompanyScalarFieldEnum = (typeof CompanyScalarFieldEnum)[keyof typeof CompanyScalarFieldEnum];
export declare const CompanyAliasScalarFieldEnum: {
    readonly key: "key";
    readonly alias: "alias";
    readonly companySlug: "companySlug";
};
export type CompanyAliasScalarFieldEnum = (typeof CompanyAliasScalarFieldEnum)[keyof typeof CompanyAliasScalarFieldEnum];
export declare const CompanySegmentScalarFieldEnum: {
    readonly companySlug: "companySlug";
    readonly segmentSlug: "segmentSlug";
    readonly position: "position";
};
export type CompanySegmentScalarFieldEnum = (typeof CompanySegmentScalarFieldEnum)[keyof typeof CompanySegmentScalarFieldEnum];
export declare const ListingScalarFieldEnum: {
    readonly id: "id";
    readonly companySlug: "companySlug";
    readonly symbol: "symbol";
    readonly exchange: "exchange";
    readonly currency: "currency";
    readonly isPrimary: "isPrimary";
};
export type ListingScalarFieldEnum = (typeof ListingScalarFieldEnum)[keyof typeof ListingScalarFieldEnum];
export declare const WatchlistScalarFieldEnum: {
    readonly id: "id";
    readonly name: "name";
    readonly description: "description";
    readonly createdAt: "createdAt";
    readonly updatedAt: "updatedAt";
};
export type WatchlistScalarFieldEnum = (typeof WatchlistScalarFieldEnum)[keyof typeof WatchlistScalarFieldEnum];
export declare const WatchlistCompanyScalarFieldEnum: {
    readonly watchlistId: "watchlistId";
    readonly companySlug: "companySlug";
    readonly position: "position";
    readonly note: "note";
    readonly tags: "tags";
    readonly addedAt: "addedAt";
};
export type WatchlistCompanyScalarFieldEnum = (typeof WatchlistCompanyScalarFieldEnum)[keyof typeof WatchlistCompanyScalarFieldEnum];
export declare const ReportScalarFieldEnum: {
    readonly slug: "slug";
    readonly titleEn: "titleEn";
    readonly titleKo: "titleKo";
    readonly publisher: "publisher";
    readonly publishedOn: "publishedOn";
    readonly language: "language";
    readonly sectorEn: "sectorEn";
    readonly sectorKo: "sectorKo";
    readonly bandPercent: "bandPercent";
    readonly contentHash: "contentHash";
    readonly loadedAt: "loadedAt";
};
export type ReportScalarFieldEnum = (typeof ReportScalarFieldEnum)[keyof typeof ReportScalarFieldEnum];
export declare const LostFigureScalarFieldEnum: {
    readonly reportSlug: "reportSlug";
    readonly figure: "figure";
    readonly part: "part";
    readonly subjectEn: "subjectEn";
    readonly subjectKo: "subjectKo";
    readonly publisher: "publisher";
    readonly unit: "unit";
    readonly noteEn: "noteEn";
    readonly noteKo: "noteKo";
    readonly baselines: "baselines";
};
export type LostFigureScalarFieldEnum = (typeof LostFigureScalarFieldEnum)[keyof typeof LostFigureScalarFieldEnum];
export declare const BaselineScalarFieldEnum: {
    readonly id: "id";
    readonly reportSlug: "reportSlug";
    readonly position: "position";
    readonly kind: "kind";
    readonly labelEn: "labelEn";
    readonly labelKo: "labelKo";
    readonly definitionEn: "definitionEn";
    readonly definitionKo: "definitionKo";
    readonly segmentSlug: "segmentSlug";
    readonly companySlug: "companySlug";
    readonly publisher: "publisher";
    readonly part: "part";
    readonly figure: "figure";
    readonly heading: "heading";
    readonly unit: "unit";
    readonly measure: "measure";
    readonly growthRate: "growthRate";
    readonly growthBasis: "growthBasis";
    readonly growthFrom: "growthFrom";
    readonly growthTo: "growthTo";
    readonly growthQualifier: "growthQualifier";
    readonly growthPrinted: "growthPrinted";
    readonly relations: "relations";
    readonly noteEn: "noteEn";
    readonly noteKo: "noteKo";
};
export type BaselineScalarFieldEnum = (typeof BaselineScalarFieldEnum)[keyof typeof BaselineScalarFieldEnum];
export declare const BaselinePointScalarFieldEnum: {
    readonly baselineId: "baselineId";
    readonly position: "position";
    readonly period: "period";
    readonly value: "value";
    readonly qualifier: "qualifier";
    readonly printed: "printed";
};
export type BaselinePointScalarFieldEnum = (typeof BaselinePointScalarFieldEnum)[keyof typeof BaselinePointScalarFieldEnum];
export declare const BaselineCounterpartyScalarFieldEnum: {
    readonly baselineId: "baselineId";
    readonly companySlug: "companySlug";
};
export type BaselineCounterpartyScalarFieldEnum = (typeof BaselineCounterpartyScalarFieldEnum)[keyof typeof BaselineCounterpartyScalarFieldEnum];
export declare const IndicatorScalarFieldEnum: {
    readonly baselineId: "baselineId";
    readonly method: "method";
    readonly definition: "definition";
    readonly compare: "compare";
    readonly rationaleEn: "rationaleEn";
    readonly rationaleKo: "rationaleKo";
    readonly coverageEn: "coverageEn";
    readonly coverageKo: "coverageKo";
};
export type IndicatorScalarFieldEnum = (typeof IndicatorScalarFieldEnum)[keyof typeof IndicatorScalarFieldEnum];
export declare const SourceScalarFieldEnum: {
    readonly id: "id";
    readonly nameEn: "nameEn";
    readonly nameKo: "nameKo";
    readonly family: "family";
    readonly manifest: "manifest";
    readonly paused: "paused";
};
export type SourceScalarFieldEnum = (typeof SourceScalarFieldEnum)[keyof typeof SourceScalarFieldEnum];
export declare const RawContentScalarFieldEnum: {
    readonly sha256: "sha256";
    readonly bytes: "bytes";
    readonly size: "size";
};
export type RawContentScalarFieldEnum = (typeof RawContentScalarFieldEnum)[keyof typeof RawContentScalarFieldEnum];
export declare const DocumentScalarFieldEnum: {
    readonly id: "id";
    readonly sourceId: "sourceId";
    readonly key: "key";
    readonly sha256: "sha256";
    readonly url: "url";
    readonly mediaType: "mediaType";
    readonly retrievedAt: "retrievedAt";
    readonly etag: "etag";
    readonly lastModified: "lastModified";
    readonly parsedBy: "parsedBy";
};
export type DocumentScalarFieldEnum = (typeof DocumentScalarFieldEnum)[keyof typeof DocumentScalarFieldEnum];
export declare const RunScalarFieldEnum: {
    readonly id: "id";
    readonly sourceId: "sourceId";
    readonly trigger: "trigger";
    readonly status: "status";
    readonly outcome: "outcome";
    readonly parameters: "parameters";
    readonly read: "read";
    readonly inserted: "inserted";
    readonly revised: "revised";
    readonly unchanged: "unchanged";
    readonly rejected: "rejected";
    readonly attempts: "attempts";
    readonly stages: "stages";
    readonly errorCode: "errorCode";
    readonly errorMessage: "errorMessage";
    readonly scheduleId: "scheduleId";
    readonly slot: "slot";
    readonly retryOfId: "retryOfId";
    readonly requestKey: "requestKey";
    readonly cancelAsked: "cancelAsked";
    readonly queuedAt: "queuedAt";
    readonly startedAt: "startedAt";
    readonly heartbeatAt: "heartbeatAt";
    readonly finishedAt: "finishedAt";
};
export type RunScalarFieldEnum = (typeof RunScalarFieldEnum)[keyof typeof RunScalarFieldEnum];
export declare const RunDocumentScalarFieldEnum: {
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly read: "read";
    readonly inserted: "inserted";
    readonly revised: "revised";
    readonly unchanged: "unchanged";
    readonly rejected: "rejected";
};
export type RunDocumentScalarFieldEnum = (typeof RunDocumentScalarFieldEnum)[keyof typeof RunDocumentScalarFieldEnum];
export declare const RunLogScalarFieldEnum: {
    readonly runId: "runId";
    readonly seq: "seq";
    readonly at: "at";
    readonly level: "level";
    readonly message: "message";
};
export type RunLogScalarFieldEnum = (typeof RunLogScalarFieldEnum)[keyof typeof RunLogScalarFieldEnum];
export declare const RejectionScalarFieldEnum: {
    readonly id: "id";
    readonly runId: "runId";
    readonly sourceId: "sourceId";
    readonly documentId: "documentId";
    readonly rule: "rule";
    readonly message: "message";
    readonly pointer: "pointer";
    readonly raw: "raw";
    readonly status: "status";
    readonly note: "note";
    readonly createdAt: "createdAt";
};
export type RejectionScalarFieldEnum = (typeof RejectionScalarFieldEnum)[keyof typeof RejectionScalarFieldEnum];
export declare const ScheduleScalarFieldEnum: {
    readonly id: "id";
    readonly sourceId: "sourceId";
    readonly cron: "cron";
    readonly timeZone: "timeZone";
    readonly enabled: "enabled";
    readonly parameters: "parameters";
    readonly createdAt: "createdAt";
    readonly updatedAt: "updatedAt";
};
export type ScheduleScalarFieldEnum = (typeof ScheduleScalarFieldEnum)[keyof typeof ScheduleScalarFieldEnum];
export declare const EarningsFactScalarFieldEnum: {
    readonly id: "id";
    readonly companySlug: "companySlug";
    readonly concept: "concept";
    readonly unit: "unit";
    readonly periodStart: "periodStart";
    readonly periodEnd: "periodEnd";
    readonly span: "span";
    readonly fiscalYear: "fiscalYear";
    readonly fiscalQuarter: "fiscalQuarter";
    readonly value: "value";
    readonly derived: "derived";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type EarningsFactScalarFieldEnum = (typeof EarningsFactScalarFieldEnum)[keyof typeof EarningsFactScalarFieldEnum];
export declare const PriceBarScalarFieldEnum: {
    readonly id: "id";
    readonly listingId: "listingId";
    readonly date: "date";
    readonly basis: "basis";
    readonly basisAsOf: "basisAsOf";
    readonly open: "open";
    readonly high: "high";
    readonly low: "low";
    readonly close: "close";
    readonly volume: "volume";
    readonly currency: "currency";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type PriceBarScalarFieldEnum = (typeof PriceBarScalarFieldEnum)[keyof typeof PriceBarScalarFieldEnum];
export declare const CorporateActionScalarFieldEnum: {
    readonly id: "id";
    readonly listingId: "listingId";
    readonly exDate: "exDate";
    readonly kind: "kind";
    readonly numerator: "numerator";
    readonly denominator: "denominator";
    readonly amount: "amount";
    readonly currency: "currency";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type CorporateActionScalarFieldEnum = (typeof CorporateActionScalarFieldEnum)[keyof typeof CorporateActionScalarFieldEnum];
export declare const FxRateScalarFieldEnum: {
    readonly id: "id";
    readonly currency: "currency";
    readonly kind: "kind";
    readonly periodStart: "periodStart";
    readonly periodEnd: "periodEnd";
    readonly rate: "rate";
    readonly days: "days";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type FxRateScalarFieldEnum = (typeof FxRateScalarFieldEnum)[keyof typeof FxRateScalarFieldEnum];
export declare const FundingRoundScalarFieldEnum: {
    readonly id: "id";
    readonly companySlug: "companySlug";
    readonly createdAt: "createdAt";
};
export type FundingRoundScalarFieldEnum = (typeof FundingRoundScalarFieldEnum)[keyof typeof FundingRoundScalarFieldEnum];
export declare const FundingRecordScalarFieldEnum: {
    readonly id: "id";
    readonly roundId: "roundId";
    readonly companySlug: "companySlug";
    readonly sourceKey: "sourceKey";
    readonly kind: "kind";
    readonly stage: "stage";
    readonly stagePrinted: "stagePrinted";
    readonly status: "status";
    readonly announcedOn: "announcedOn";
    readonly datePrecision: "datePrecision";
    readonly amount: "amount";
    readonly currency: "currency";
    readonly postMoney: "postMoney";
    readonly country: "country";
    readonly segmentSlug: "segmentSlug";
    readonly leadInvestors: "leadInvestors";
    readonly investors: "investors";
    readonly matchedBy: "matchedBy";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type FundingRecordScalarFieldEnum = (typeof FundingRecordScalarFieldEnum)[keyof typeof FundingRecordScalarFieldEnum];
export declare const MarketEstimateScalarFieldEnum: {
    readonly id: "id";
    readonly quantity: "quantity";
    readonly publisher: "publisher";
    readonly definition: "definition";
    readonly kind: "kind";
    readonly period: "period";
    readonly value: "value";
    readonly unit: "unit";
    readonly publishedOn: "publishedOn";
    readonly knownOn: "knownOn";
    readonly sourceId: "sourceId";
    readonly runId: "runId";
    readonly documentId: "documentId";
    readonly pointer: "pointer";
    readonly citationUrl: "citationUrl";
    readonly citationText: "citationText";
    readonly ingestedAt: "ingestedAt";
};
export type MarketEstimateScalarFieldEnum = (typeof MarketEstimateScalarFieldEnum)[keyof typeof MarketEstimateScalarFieldEnum];
export declare const SortOrder: {
    readonly asc: "asc";
    readonly desc: "desc";
};
export type SortOrder = (typeof SortOrder)[keyof typeof SortOrder];
export declare const JsonNullValueInput: {
    readonly JsonNull: import("@prisma/client-runtime-utils").JsonNullClass;
};
export type JsonNullValueInput = (typeof JsonNullValueInput)[keyof typeof JsonNullValueInput];
export declare const NullableJsonNullValueInput: {
    readonly DbNull: import("@prisma/client-runtime-utils").DbNullClass;
    readonly JsonNull: import("@prisma/client-runtime-utils").JsonNullClass;
};
export type NullableJsonNullValueInput = (typeof NullableJsonNullValueInput)[keyof typeof NullableJsonNullValueInput];
export declare const QueryMode: {
    readonly default: "default";
    readonly insensitive: "insensitive";
};
export type QueryMode = (typeof QueryMode)[keyof typeof QueryMode];
export declare const NullsOrder: {
    readonly first: "first";
    readonly last: "last";
};
export type NullsOrder = (typeof NullsOrder)[keyof typeof NullsOrder];
export declare const JsonNullValueFilter: {
    readonly DbNull: import("@prisma/client-runtime-utils").DbNullClass;
    readonly JsonNull: import("@prisma/client-runtime-utils").JsonNullClass;
    readonly AnyNull: import("@prisma/client-runtime-utils").AnyNullClass;
};
export type JsonNullValueFilter = (typeof JsonNullValueFilter)[keyof typeof JsonNullValueFilter];
