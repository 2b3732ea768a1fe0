import type { FundingRow } from "../store/read/funding.repository.ts";
/** A round or deal, once: the figures of its best record, and every record that speaks of it. */
export interface Round {
    readonly id: string;
    /** The record whose figures are shown. */
    readonly best: FundingRow;
    /** All records, the best first. */
    readonly records: readonly FundingRow[];
    /** The most exact date that any record gives. */
    readonly announcedOn: string;
    readonly datePrecision: "day" | "month" | "year";
    readonly stage: string | null;
    readonly stagePrinted: string | null;
    readonly country: string | null;
    readonly segment: string | null;
    readonly postMoney: string | null;
    readonly leadInvestors: readonly string[];
    readonly investors: readonly string[];
}
/**
 * Rounds out of records. A record with a disclosed amount goes before one without, closed before announced before
 * talks, then by source. What the best record leaves open (stage, country, segment, investors, a valuation in the
 * same currency) is taken from the next that says it.
 */
export declare function roundsOf(records: readonly FundingRow[]): Round[];
/** True for rounds that bring the company new money and are past the stage of talks: what sums count. */
export declare function isNewMoney(round: Round): boolean;
/** Every investor that a round names, leads first, each once. */
export declare function investorsOf(round: Round): string[];
