import { SourceError } from "@sector-tracker/shared";
import { z } from "zod";
import type { Fetched, FetchTools, PlannedDocument, PlanRequest } from "../connector.ts";

/** The part of a list of filings that says where a notice stands. */
const Filings = z.object({
  cik: z.union([z.number().int(), z.string().regex(/^\d{1,10}$/)]),
  filings: z.object({
    recent: z.object({ accessionNumber: z.array(z.string()), form: z.array(z.string()) }),
  }),
});

/** The newest notice of every company that has a CIK, found in its list of filings. */
export function planSecFormD(request: PlanRequest): PlannedDocument[] {
  return request.companies.flatMap(({ cik }) =>
    cik === null
      ? []
      : [
          {
            key: `form-d/${cik}`,
            url: `https://data.sec.gov/submissions/CIK${cik}.json`,
            mediaType: "application/json",
          },
        ],
  );
}

/**
 * Looks up the newest Form D or D/A in the list of filings and gets its data document; a company that filed none has
 * nothing that could have changed. @throws SourceError `not-configured` without a caller's name.
 */
export async function fetchSecFormD(planned: PlannedDocument, tools: FetchTools): Promise<Fetched> {
  const agent = tools.settings.secUserAgent;
  if (agent === null) throw new SourceError("not-configured", "SEC_USER_AGENT is not set");
  const headers = { "user-agent": agent };
  const { http, signal } = tools;
  const list = await http.get({ ...planned, headers }, { validators: null, signal });
  if (list.kind === "not-modified") return list;
  const url = newestNotice(list.bytes, planned.key);
  if (url === null) return { kind: "not-modified" };
  const notice = await http.get(
    { ...planned, url, mediaType: "application/xml", headers },
    { validators: tools.validators, signal },
  );
  return notice.kind === "bytes" ? { ...notice, url } : notice;
}

function newestNotice(bytes: Uint8Array, key: string): string | null {
  const result = Filings.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
  if (!result.success) throw new SourceError("not-the-format", `${key}: the answer is not a list of filings`);
  const { accessionNumber, form } = result.data.filings.recent;
  const at = form.findIndex((name) => name === "D" || name === "D/A");
  const accession = accessionNumber[at];
  if (accession === undefined) return null;
  const folder = `https://www.sec.gov/Archives/edgar/data/${String(Number(result.data.cik))}`;
  return `${folder}/${accession.replaceAll("-", "")}/primary_doc.xml`;
}
