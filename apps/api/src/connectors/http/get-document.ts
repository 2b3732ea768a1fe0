import type { Fetched, FetchTools, PlannedDocument } from "../connector.ts";

/** The fetch of every source whose documents are plain GET answers. */
export async function getDocument(planned: PlannedDocument, tools: FetchTools): Promise<Fetched> {
  return tools.http.get(planned, { validators: tools.validators, signal: tools.signal });
}
