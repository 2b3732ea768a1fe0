import { SourceError } from "@sector-tracker/shared";
import { z } from "zod";
import type { Fetched, FetchTools, PlannedDocument, PlanRequest } from "../connector.ts";
import { addDays } from "../format/dates.ts";
import { jsonDocument } from "../format/json.ts";
import { NO_DATA, statusProblem } from "./status.ts";

const ORIGIN = "https://opendart.fss.or.kr/api";
/** Business year from which the service holds statements. */
const FIRST_YEAR = 2015;
/** Days that a refresh looks back where no period is asked for: the annual report and the quarters since. */
const LOOK_BACK = 500;
/** Reports of a business year: code, last day of the period, and the day by which it must be filed. */
const reports = [
  { code: "11013", end: "03-31", due: "05-15", yearsOn: 0 },
  { code: "11012", end: "06-30", due: "08-14", yearsOn: 0 },
  { code: "11014", end: "09-30", due: "11-14", yearsOn: 0 },
  { code: "11011", end: "12-31", due: "03-31", yearsOn: 1 },
] as const;
const Status = z.object({ status: z.string() });

/** Statements and shares of every report that is due, of the companies that have a DART code. The key is not part of the address. */
export function planOpenDart(request: PlanRequest): PlannedDocument[] {
  const to = request.parameters.to ?? request.today;
  const from = request.parameters.from ?? addDays(request.today, -LOOK_BACK);
  const first = Math.max(FIRST_YEAR, Number(from.slice(0, 4)));
  const years = Array.from({ length: Math.max(0, Number(to.slice(0, 4)) - first + 1) }, (_, i) => first + i);
  const due = years.flatMap((year) =>
    reports
      .filter(({ end }) => `${String(year)}-${end}` >= from && `${String(year)}-${end}` <= to)
      .filter((report) => `${String(year + report.yearsOn)}-${report.due}` <= request.today)
      .map(({ code }) => ({ year: String(year), code })),
  );
  return request.companies.flatMap(({ dartCode }) =>
    dartCode === null
      ? []
      : due.flatMap(({ year, code }) =>
          ["fnlttSinglAcnt", "stockTotqySttus"].map((name) => ({
            key: `${name}/${dartCode}/${year}/${code}`,
            url: `${ORIGIN}/${name}.json?corp_code=${dartCode}&bsns_year=${year}&reprt_code=${code}`,
            mediaType: "application/json",
          })),
        ),
  );
}

/**
 * Asks with the operator's key. A report that is not there yet (status 013) is no failure: nothing changed.
 * Other statuses are refused before their bytes are kept.
 * @throws SourceError `not-configured` without a key, and what the status stands for.
 */
export async function fetchOpenDart(planned: PlannedDocument, tools: FetchTools): Promise<Fetched> {
  const key = tools.settings.openDartKey;
  if (key === null) throw new SourceError("not-configured", "OPENDART_API_KEY is not set");
  const fetched = await tools.http.get(
    { ...planned, url: `${planned.url}&crtfc_key=${encodeURIComponent(key)}` },
    { validators: tools.validators, signal: tools.signal },
  );
  if (fetched.kind === "not-modified") return fetched;
  const answer = Status.safeParse(jsonDocument(fetched.bytes).body);
  if (!answer.success) throw new SourceError("not-the-format", "the answer has no status");
  if (answer.data.status === NO_DATA) return { kind: "not-modified" };
  const problem = statusProblem(answer.data.status);
  if (problem !== null) throw problem;
  return fetched;
}
