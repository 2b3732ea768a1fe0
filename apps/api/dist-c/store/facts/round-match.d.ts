/** What is compared of two records that may speak of one round. */
export interface RoundRecord {
    readonly sourceId: string;
    readonly sourceKey: string;
    readonly companySlug: string;
    readonly kind: string;
    readonly announcedOn: string;
    readonly datePrecision: "day" | "month" | "year";
    readonly amount: string | null;
    readonly currency: string | null;
    readonly postMoney: string | null;
    readonly citationUrl: string | null;
}
/**
 * Says in words why two records speak of one round, or null when they do not: the same company, kinds of which one
 * may be printed for the other, amounts that agree or are missing, and dates that agree within their precision.
 * Records of one source are joined only where the amount is equal in one month, or different pages say the same.
 */
export declare function sameRound(a: RoundRecord, b: RoundRecord): string | null;
/** Order of preference among several matches: equal amounts first, then the nearest date. */
export declare function matchRank(a: RoundRecord, b: RoundRecord): number;
