import { type IsoDate, type LocalizedText, type MarketCapPoint, type PriceSeries, type SeriesSet } from "@sector-tracker/shared";
import { CurrencyService } from "../../derive/currency.service.ts";
import { DirectoryService } from "../../derive/directory.service.ts";
import { MarketService } from "../../derive/market.service.ts";
import { type Adjust } from "../../derive/price-series.ts";
import { DirectoryReader } from "../../store/read/directory.repository.ts";
import { type DatedRange } from "./prices.presenter.ts";
export interface PricesAsk extends DatedRange {
    readonly interval: "day" | "week" | "month";
    readonly asOf: IsoDate;
}
/** Prices and capitalisations of companies' primary listings. */
export declare class PricesService {
    private readonly directories;
    private readonly market;
    private readonly currencies;
    private readonly reader;
    constructor(directories: DirectoryService, market: MarketService, currencies: CurrencyService, reader: DirectoryReader);
    /**
     * A listing without bars gives an empty series that says so. Throws `not-found` for an unknown company and one that
     * is not listed, and `unprocessable` where the adjustment cannot be had.
     */
    series(company: string, ask: PricesAsk & {
        readonly adjust: Adjust;
    }): Promise<PriceSeries>;
    /** Capitalisations between two days; with none, the reason. Throws `not-found` for an unknown company. */
    marketCap(company: string, ask: DatedRange & {
        readonly asOf: IsoDate;
        readonly currency: string | null;
    }): Promise<{
        company: string;
        asOf: IsoDate;
        data: MarketCapPoint[];
        reason: LocalizedText | null;
    }>;
    /**
     * Closes of several companies on one axis, adjusted for splits, rebased to 100 where asked. Throws `not-found` where
     * a company is unknown; one without prices has a line of gaps and a note that says why.
     */
    compare(companies: readonly string[], ask: PricesAsk & {
        readonly rebase: IsoDate | null;
    }): Promise<SeriesSet>;
    private listing;
}
