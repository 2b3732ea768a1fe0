import type { PlannedDocument } from "../connector.ts";
export declare const EPOCH_ROUNDS_URL = "https://epoch.ai/data/ai_companies_funding_rounds.csv";
/** The one table of rounds. */
export declare function planEpochFunding(): PlannedDocument[];
