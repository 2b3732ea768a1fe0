import * as runtime from "@prisma/client/runtime/client";
import type * as Prisma from "./prismaNamespace.ts";
export type LogOptions<ClientOptions extends Prisma.PrismaClientOptions> = 'log' extends keyof ClientOptions ? ClientOptions['log'] extends Array<Prisma.LogLevel | Prisma.LogDefinition> ? Prisma.GetEvents<ClientOptions['log']> : never : never;
export interface PrismaClientConstructor {
    /**
   * ## Prisma Client
   *
   * Type-safe database client for TypeScript
   * @example
   * ```
   * const prisma = new PrismaClient({
   *   adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL })
   * })
   * // Fetch zero or more Segments
   * const segments = await prisma.segment.findMany()
   * ```
   *
   * Read more in our [docs](https://pris.ly/d/client).
   */
    new <Options extends Prisma.PrismaClientOptions = Prisma.PrismaClientOptions, LogOpts extends LogOptions<Options> = LogOptions<Options>, OmitOpts extends Prisma.PrismaClientOptions['omit'] = Options extends {
        omit: infer U;
    } ? U : Prisma.PrismaClientOptions['omit'], ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs>(options: Prisma.PrismaClientConstructorArgs<Options>): PrismaClient<LogOpts, OmitOpts, ExtArgs>;
}
/**
 * ## Prisma Client
 *
 * Type-safe database client for TypeScript
 * @example
 * ```
 * const prisma = new PrismaClient({
 *   adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL })
 * })
 * // Fetch zero or more Segments
 * const segments = await prisma.segment.findMany()
 * ```
 *
 * Read more in our [docs](https://pris.ly/d/client).
 */
export interface PrismaClient<in LogOpts extends Prisma.LogLevel = never, in out OmitOpts extends Prisma.PrismaClientOptions['omit'] = Prisma.PrismaClientOptions['omit'], in out ExtArgs extends runtime.Types.Extensions.InternalArgs = runtime.Types.Extensions.DefaultArgs> {
    [K: symbol]: {
        types: Prisma.TypeMap<ExtArgs>['other'];
    };
    $on<V extends LogOpts>(eventType: V, callback: (event: V extends 'query' ? Prisma.QueryEvent : Prisma.LogEvent) => void): PrismaClient;
    /**
     * Connect with the database
     */
    $connect(): runtime.Types.Utils.JsPromise<void>;
    /**
     * Disconnect from the database
     */
    $disconnect(): runtime.Types.Utils.JsPromise<void>;
    /**
       * Executes a prepared raw query and returns the number of affected rows.
       * @example
       * ```
       * const result = await prisma.$executeRaw`UPDATE User SET cool = ${true} WHERE email = ${'user@email.com'};`
       * ```
       *
       * Read more in our [docs](https://pris.ly/d/raw-queries).
       */
    $executeRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<number>;
    /**
     * Executes a raw query and returns the number of affected rows.
     * Susceptible to SQL injections, see documentation.
     * @example
     * ```
     * const result = await prisma.$executeRawUnsafe('UPDATE User SET cool = $1 WHERE email = $2 ;', true, 'user@email.com')
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $executeRawUnsafe<T = unknown>(query: string, ...values: any[]): Prisma.PrismaPromise<number>;
    /**
     * Performs a prepared raw query and returns the `SELECT` data.
     * @example
     * ```
     * const result = await prisma.$queryRaw`SELECT * FROM User WHERE id = ${1} OR email = ${'user@email.com'};`
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $queryRaw<T = unknown>(query: TemplateStringsArray | Prisma.Sql, ...values: any[]): Prisma.PrismaPromise<T>;
    /**
     * Performs a raw query and returns the `SELECT` data.
     * Susceptible to SQL injections, see documentation.
     * @example
     * ```
     * const result = await prisma.$queryRawUnsafe('SELECT * FROM User WHERE id = $1 OR email = $2;', 1, 'user@email.com')
     * ```
     *
     * Read more in our [docs](https://pris.ly/d/raw-queries).
     */
    $queryRawUnsafe<T = unknown>(query: string, ...values: any[]): Prisma.PrismaPromise<T>;
    /**
     * Allows the running of a sequence of read/write operations that are guaranteed to either succeed or fail as a whole.
     * @example
     * ```
     * const [george, bob, alice] = await prisma.$transaction([
     *   prisma.user.create({ data: { name: 'George' } }),
     *   prisma.user.create({ data: { name: 'Bob' } }),
     *   prisma.user.create({ data: { name: 'Alice' } }),
     * ])
     * ```
     *
     * Read more in our [docs](https://www.prisma.io/docs/orm/prisma-client/queries/transactions).
     */
    $transaction<P extends Prisma.PrismaPromise<any>[]>(arg: [...P], options?: {
        maxWait?: number;
        timeout?: number;
        isolationLevel?: Prisma.TransactionIsolationLevel;
    }): runtime.Types.Utils.JsPromise<runtime.Types.Utils.UnwrapTuple<P>>;
    $transaction<R>(fn: (prisma: Omit<PrismaClient, runtime.ITXClientDenyList>) => runtime.Types.Utils.JsPromise<R>, options?: {
        maxWait?: number;
        timeout?: number;
        isolationLevel?: Prisma.TransactionIsolationLevel;
    }): runtime.Types.Utils.JsPromise<R>;
    $extends: runtime.Types.Extensions.ExtendsHook<"extends", Prisma.TypeMapCb<OmitOpts>, ExtArgs, runtime.Types.Utils.Call<Prisma.TypeMapCb<OmitOpts>, {
        extArgs: ExtArgs;
    }>>;
    /**
 * `prisma.segment`: Exposes CRUD operations for the **Segment** model.
  * Example usage:
  * ```ts
  * // Fetch zero or more Segments
  * const segments = await prisma.segment.findMany()
  * ```
  */
    get segment(): Prisma.SegmentDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.company`: Exposes CRUD operations for the **Company** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Companies
      * const companies = await prisma.company.findMany()
      * ```
      */
    get company(): Prisma.CompanyDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.companyAlias`: Exposes CRUD operations for the **CompanyAlias** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more CompanyAliases
      * const companyAliases = await prisma.companyAlias.findMany()
      * ```
      */
    get companyAlias(): Prisma.CompanyAliasDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.companySegment`: Exposes CRUD operations for the **CompanySegment** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more CompanySegments
      * const companySegments = await prisma.companySegment.findMany()
      * ```
      */
    get companySegment(): Prisma.CompanySegmentDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.listing`: Exposes CRUD operations for the **Listing** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Listings
      * const listings = await prisma.listing.findMany()
      * ```
      */
    get listing(): Prisma.ListingDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.watchlist`: Exposes CRUD operations for the **Watchlist** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Watchlists
      * const watchlists = await prisma.watchlist.findMany()
      * ```
      */
    get watchlist(): Prisma.WatchlistDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.watchlistCompany`: Exposes CRUD operations for the **WatchlistCompany** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more WatchlistCompanies
      * const watchlistCompanies = await prisma.watchlistCompany.findMany()
      * ```
      */
    get watchlistCompany(): Prisma.WatchlistCompanyDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.report`: Exposes CRUD operations for the **Report** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Reports
      * const reports = await prisma.report.findMany()
      * ```
      */
    get report(): Prisma.ReportDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.lostFigure`: Exposes CRUD operations for the **LostFigure** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more LostFigures
      * const lostFigures = await prisma.lostFigure.findMany()
      * ```
      */
    get lostFigure(): Prisma.LostFigureDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.baseline`: Exposes CRUD operations for the **Baseline** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Baselines
      * const baselines = await prisma.baseline.findMany()
      * ```
      */
    get baseline(): Prisma.BaselineDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.baselinePoint`: Exposes CRUD operations for the **BaselinePoint** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more BaselinePoints
      * const baselinePoints = await prisma.baselinePoint.findMany()
      * ```
      */
    get baselinePoint(): Prisma.BaselinePointDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.baselineCounterparty`: Exposes CRUD operations for the **BaselineCounterparty** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more BaselineCounterparties
      * const baselineCounterparties = await prisma.baselineCounterparty.findMany()
      * ```
      */
    get baselineCounterparty(): Prisma.BaselineCounterpartyDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.indicator`: Exposes CRUD operations for the **Indicator** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Indicators
      * const indicators = await prisma.indicator.findMany()
      * ```
      */
    get indicator(): Prisma.IndicatorDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.source`: Exposes CRUD operations for the **Source** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Sources
      * const sources = await prisma.source.findMany()
      * ```
      */
    get source(): Prisma.SourceDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.rawContent`: Exposes CRUD operations for the **RawContent** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more RawContents
      * const rawContents = await prisma.rawContent.findMany()
      * ```
      */
    get rawContent(): Prisma.RawContentDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.document`: Exposes CRUD operations for the **Document** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Documents
      * const documents = await prisma.document.findMany()
      * ```
      */
    get document(): Prisma.DocumentDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.run`: Exposes CRUD operations for the **Run** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Runs
      * const runs = await prisma.run.findMany()
      * ```
      */
    get run(): Prisma.RunDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.runDocument`: Exposes CRUD operations for the **RunDocument** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more RunDocuments
      * const runDocuments = await prisma.runDocument.findMany()
      * ```
      */
    get runDocument(): Prisma.RunDocumentDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.runLog`: Exposes CRUD operations for the **RunLog** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more RunLogs
      * const runLogs = await prisma.runLog.findMany()
      * ```
      */
    get runLog(): Prisma.RunLogDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.rejection`: Exposes CRUD operations for the **Rejection** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Rejections
      * const rejections = await prisma.rejection.findMany()
      * ```
      */
    get rejection(): Prisma.RejectionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.schedule`: Exposes CRUD operations for the **Schedule** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more Schedules
      * const schedules = await prisma.schedule.findMany()
      * ```
      */
    get schedule(): Prisma.ScheduleDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.earningsFact`: Exposes CRUD operations for the **EarningsFact** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more EarningsFacts
      * const earningsFacts = await prisma.earningsFact.findMany()
      * ```
      */
    get earningsFact(): Prisma.EarningsFactDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.priceBar`: Exposes CRUD operations for the **PriceBar** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more PriceBars
      * const priceBars = await prisma.priceBar.findMany()
      * ```
      */
    get priceBar(): Prisma.PriceBarDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.corporateAction`: Exposes CRUD operations for the **CorporateAction** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more CorporateActions
      * const corporateActions = await prisma.corporateAction.findMany()
      * ```
      */
    get corporateAction(): Prisma.CorporateActionDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.fxRate`: Exposes CRUD operations for the **FxRate** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more FxRates
      * const fxRates = await prisma.fxRate.findMany()
      * ```
      */
    get fxRate(): Prisma.FxRateDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.fundingRound`: Exposes CRUD operations for the **FundingRound** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more FundingRounds
      * const fundingRounds = await prisma.fundingRound.findMany()
      * ```
      */
    get fundingRound(): Prisma.FundingRoundDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.fundingRecord`: Exposes CRUD operations for the **FundingRecord** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more FundingRecords
      * const fundingRecords = await prisma.fundingRecord.findMany()
      * ```
      */
    get fundingRecord(): Prisma.FundingRecordDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
    /**
     * `prisma.marketEstimate`: Exposes CRUD operations for the **MarketEstimate** model.
      * Example usage:
      * ```ts
      * // Fetch zero or more MarketEstimates
      * const marketEstimates = await prisma.marketEstimate.findMany()
      * ```
      */
    get marketEstimate(): Prisma.MarketEstimateDelegate<ExtArgs, {
        omit: OmitOpts;
    }>;
}
export declare function getPrismaClientClass(): PrismaClientConstructor;
