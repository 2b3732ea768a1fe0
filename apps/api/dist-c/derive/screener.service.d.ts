import { type CompanyRef, type CompanyRow } from "@sector-tracker/shared";
import type { CompanyDirectoryRow } from "../store/read/directory.repository.ts";
import { EarningsReader } from "../store/read/earnings.repository.ts";
import { CurrencyService } from "./currency.service.ts";
import { FundingService } from "./funding.service.ts";
import { MarketService } from "./market.service.ts";
import { ReportLibrary } from "./report-library.service.ts";
/** A company's newest figures, and the same in one currency for sorting and sums. */
export interface ScreenedCompany {
    readonly row: CompanyRow;
    readonly comparable: {
        readonly marketCap: number | null;
        readonly revenue: number | null;
        readonly funding: number | null;
    };
}
export interface ScreenerAsk {
    readonly asOf: string;
    /** Currency that a reader asked for; amounts are compared in it, or in US dollars. */
    readonly currency: string | null;
}
/** In which amounts of several currencies are compared where no currency is asked for. */
export declare const DEFAULT_CURRENCY = "USD";
/** The newest known figures of many companies, in a handful of queries whatever their number. */
export declare class ScreenerService {
    private readonly earnings;
    private readonly market;
    private readonly funding;
    private readonly currencies;
    private readonly library;
    constructor(earnings: EarningsReader, market: MarketService, funding: FundingService, currencies: CurrencyService, library: ReportLibrary);
    /** In the order given. */
    screen(companies: readonly CompanyDirectoryRow[], ask: ScreenerAsk): Promise<ScreenedCompany[]>;
    private latestMarketCap;
}
/** A company as other answers name it. */
export declare function companyRef(row: CompanyDirectoryRow): CompanyRef;
