import type { PlannedDocument, PlanRequest } from "../connector.ts";
/** Daily bars with splits and dividends of every primary listing. */
export declare function planYahooChart(request: PlanRequest): PlannedDocument[];
