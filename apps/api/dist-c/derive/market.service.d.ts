import type { Dividend, Split } from "@sector-tracker/shared";
import { EarningsReader, type EarningsRow } from "../store/read/earnings.repository.ts";
import { type ActionRow, type BarRow, PricesReader } from "../store/read/prices.repository.ts";
import { type Capitalisations } from "./market-cap-series.ts";
/** What the store holds of a company's primary listing. */
export interface ListingRecords {
    readonly bars: readonly BarRow[];
    readonly actions: readonly ActionRow[];
    /** Every known vintage of shares outstanding. */
    readonly counts: readonly EarningsRow[];
    /** Null where those recorded cannot be all. */
    readonly splits: Split[] | null;
    readonly dividends: Dividend[] | null;
}
/** Prices with what is needed to put them on one basis, for many companies in three queries. */
export declare class MarketService {
    private readonly prices;
    private readonly earnings;
    constructor(prices: PricesReader, earnings: EarningsReader);
    /** Records of companies' primary listings; companies without a bar are there with empty lists. */
    listings(companies: readonly string[], asOf: string, bars: "every-day" | "month-ends"): Promise<Map<string, ListingRecords>>;
    /** Capitalisations of one listing's records. */
    capitalisations(records: ListingRecords): Capitalisations;
}
