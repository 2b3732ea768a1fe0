export const EPOCH_ROUNDS_URL = "https://epoch.ai/data/ai_companies_funding_rounds.csv";
/** The one table of rounds. */
export function planEpochFunding() {
    return [{ key: "ai_companies_funding_rounds", url: EPOCH_ROUNDS_URL, mediaType: "text/csv" }];
}
//# sourceMappingURL=fetch.js.map