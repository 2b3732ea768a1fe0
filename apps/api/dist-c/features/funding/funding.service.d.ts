import { type FundingRoundView, type FundingTrend } from "@sector-tracker/shared";
import { CurrencyService } from "../../derive/currency.service.ts";
import { DirectoryService } from "../../derive/directory.service.ts";
import { FundingService } from "../../derive/funding.service.ts";
import { type TrendAsk } from "../../derive/funding-trend.ts";
/** Which rounds are asked for; undefined does not narrow. */
export interface RoundFilter {
    readonly segment?: string | undefined;
    readonly company?: string | undefined;
    readonly stage?: string | undefined;
    readonly kind?: string | undefined;
    readonly investor?: string | undefined;
    readonly country?: string | undefined;
    readonly from?: string | undefined;
    readonly to?: string | undefined;
    readonly minAmount?: number | undefined;
    readonly include?: "new-money" | "all" | undefined;
}
/** A round with its amount in the currency in which rounds are compared. */
export interface ComparableRound {
    readonly view: FundingRoundView;
    readonly comparable: number | null;
}
interface Ask {
    readonly asOf: string;
    readonly currency: string | null;
}
/** Rounds and deals, and their trend. */
export declare class FundingFeature {
    private readonly funding;
    private readonly directories;
    private readonly currencies;
    constructor(funding: FundingService, directories: DirectoryService, currencies: CurrencyService);
    /** Rounds that pass the filter; talks, sales and acquisitions are in the list unless `new-money` is asked for. */
    rounds(filter: RoundFilter, ask: Ask): Promise<ComparableRound[]>;
    /** One company's rounds. Throws `not-found` for an unknown company. */
    ofCompany(company: string, ask: Ask): Promise<ComparableRound[]>;
    /** Sums by period: new money only, unless all is asked for. */
    trend(filter: RoundFilter, ask: Ask & Pick<TrendAsk, "groupBy" | "by" | "measure" | "cumulative">): Promise<FundingTrend>;
    private read;
}
export {};
