import type { Fetched, FetchTools, PlannedDocument, PlanRequest } from "../connector.ts";
/** One company-facts document for every company that has a CIK. */
export declare function planSecEdgar(request: PlanRequest): PlannedDocument[];
/** Gets a document under the name that the SEC asks every caller to give. @throws SourceError `not-configured` without one. */
export declare function fetchSecEdgar(planned: PlannedDocument, tools: FetchTools): Promise<Fetched>;
