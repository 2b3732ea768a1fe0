import * as Prisma from './internal/prismaNamespaceBrowser.ts';
export { Prisma };
export * as $Enums from './enums.ts';
export * from './enums.ts';
/**
 * Model Segment
 * A node of the value chain or of the applied industries; the root is the sector.
 */
export type Segment = Prisma.SegmentModel;
/**
 * Model Company
 * A company, institution or public body.
 */
export type Company = Prisma.CompanyModel;
/**
 * Model CompanyAlias
 * A name under which sources write a company; `key` is the folded form that is matched.
 */
export type CompanyAlias = Prisma.CompanyAliasModel;
/**
 * Model CompanySegment
 * A company's place in the value chain; a company may stand in several segments.
 */
export type CompanySegment = Prisma.CompanySegmentModel;
/**
 * Model Listing
 * Company × exchange × symbol × currency.
 */
export type Listing = Prisma.ListingModel;
/**
 * Model Watchlist
 * A list of companies that a person follows.
 */
export type Watchlist = Prisma.WatchlistModel;
/**
 * Model WatchlistCompany
 *
 */
export type WatchlistCompany = Prisma.WatchlistCompanyModel;
/**
 * Model Report
 * A published document with a date.
 */
export type Report = Prisma.ReportModel;
/**
 * Model LostFigure
 * A figure of a report whose picture is lost.
 */
export type LostFigure = Prisma.LostFigureModel;
/**
 * Model Baseline
 * One quantitative statement of a report.
 */
export type Baseline = Prisma.BaselineModel;
/**
 * Model BaselinePoint
 * One value that the report states of the quantity.
 */
export type BaselinePoint = Prisma.BaselinePointModel;
/**
 * Model BaselineCounterparty
 * Further companies that a baseline is about, such as a deal's other side.
 */
export type BaselineCounterparty = Prisma.BaselineCounterpartyModel;
/**
 * Model Indicator
 * How a baseline's actual is measured, or why it is not.
 */
export type Indicator = Prisma.IndicatorModel;
/**
 * Model Source
 * A place records come from; its manifest lives with the connector and is mirrored here.
 */
export type Source = Prisma.SourceModel;
/**
 * Model RawContent
 * Raw bytes by content hash, gzipped, kept once.
 */
export type RawContent = Prisma.RawContentModel;
/**
 * Model Document
 * One retrieved state of one document of a source.
 */
export type Document = Prisma.DocumentModel;
/**
 * Model Run
 * One execution of a source's connector.
 */
export type Run = Prisma.RunModel;
/**
 * Model RunDocument
 * What a run did with one document: all of it or nothing.
 */
export type RunDocument = Prisma.RunDocumentModel;
/**
 * Model RunLog
 * Readable lines of a run.
 */
export type RunLog = Prisma.RunLogModel;
/**
 * Model Rejection
 * A row or document that failed validation, kept with its reason, place and raw text.
 */
export type Rejection = Prisma.RejectionModel;
/**
 * Model Schedule
 * Cron and time zone for a source; Redis only mirrors it.
 */
export type Schedule = Prisma.ScheduleModel;
/**
 * Model EarningsFact
 * One statement fact of one period (revenue, net income, shares outstanding …).
 */
export type EarningsFact = Prisma.EarningsFactModel;
/**
 * Model PriceBar
 * A bar of one listing on one day, on a stated basis.
 */
export type PriceBar = Prisma.PriceBarModel;
/**
 * Model CorporateAction
 * A split or dividend of a listing.
 */
export type CorporateAction = Prisma.CorporateActionModel;
/**
 * Model FxRate
 * Units of a currency per one euro: a day's reference rate or the average of a month or year.
 */
export type FxRate = Prisma.FxRateModel;
/**
 * Model FundingRound
 * A round or deal, once, whatever the number of sources that speak of it.
 */
export type FundingRound = Prisma.FundingRoundModel;
/**
 * Model FundingRecord
 * What one source says of a round; several records of one round are its citations.
 */
export type FundingRecord = Prisma.FundingRecordModel;
/**
 * Model MarketEstimate
 * A published value of a quantity: market size, spending, adoption, share, price.
 */
export type MarketEstimate = Prisma.MarketEstimateModel;
