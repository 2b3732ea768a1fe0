import type { Fetched, FetchTools, PlannedDocument } from "../connector.ts";
/** The fetch of every source whose documents are plain GET answers. */
export declare function getDocument(planned: PlannedDocument, tools: FetchTools): Promise<Fetched>;
