import { SourceError } from "@sector-tracker/shared";
import type { Fetched, FetchTools, PlannedDocument, PlanRequest } from "../connector.ts";

const ORIGIN = "https://data.sec.gov/api/xbrl/companyfacts";

/** One company-facts document for every company that has a CIK. */
export function planSecEdgar(request: PlanRequest): PlannedDocument[] {
  return request.companies.flatMap((company) =>
    company.cik === null
      ? []
      : [
          {
            key: `companyfacts/${company.cik}`,
            url: `${ORIGIN}/CIK${company.cik}.json`,
            mediaType: "application/json",
          },
        ],
  );
}

/** Gets a document under the name that the SEC asks every caller to give. @throws SourceError `not-configured` without one. */
export async function fetchSecEdgar(planned: PlannedDocument, tools: FetchTools): Promise<Fetched> {
  const agent = tools.settings.secUserAgent;
  if (agent === null) throw new SourceError("not-configured", "SEC_USER_AGENT is not set");
  return tools.http.get(
    { ...planned, headers: { "user-agent": agent } },
    { validators: tools.validators, signal: tools.signal },
  );
}
