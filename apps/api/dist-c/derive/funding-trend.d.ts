import { type LocalizedText } from "@sector-tracker/shared";
import type { Converter } from "./converter.ts";
import { type Round } from "./funding-round.ts";
export interface TrendAsk {
    readonly groupBy: "month" | "quarter" | "year";
    readonly by: "none" | "segment" | "stage" | "country" | "investor";
    readonly measure: "amount" | "count" | "median";
    readonly cumulative: boolean;
    /** First day of the axis where one is asked for; else that of the first round. */
    readonly from: string | null;
    readonly to: string;
    readonly asOf: string;
    readonly currency: string;
    /** Newest day on which any round of the store became known: later periods are still filling up. */
    readonly filledTo: string;
}
/** What places a round in a series. */
export interface TrendNames {
    readonly segmentOf: (round: Round) => string | null;
    readonly countryOf: (round: Round) => string | null;
    readonly label: (by: TrendAsk["by"], key: string) => LocalizedText;
}
/**
 * Funding by period and group. Sums hold disclosed amounts in one currency, converted at the rate of each round's
 * day. A period without rounds is zero for amounts and counts and has no median.
 */
export declare function fundingTrend(rounds: readonly Round[], ask: TrendAsk, names: TrendNames, converter: Converter): {
    dates: string[];
    series: {
        key: string;
        label: {
            en: string;
            ko: string;
        };
        values: (number | null)[];
        sources: string[];
        note: {
            en: string;
            ko: string;
        } | null;
    }[];
    rounds: number[];
    undisclosed: number;
    incomplete: number[];
    conversions: {
        from: string;
        to: string;
        rate: number;
        kind: "day" | "average";
        period: string;
        source: string;
    }[];
    largest: Round[];
    topInvestors: {
        investor: string;
        rounds: number;
    }[];
    concentrationPercent: number | null;
};
