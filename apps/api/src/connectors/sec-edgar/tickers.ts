import { type ReferenceRecord, SourceError } from "@sector-tracker/shared";
import { z } from "zod";
import type { ParseContext, Parsed } from "../connector.ts";
import { editionOf } from "../format/edition.ts";
import { textsOf } from "../format/reference.ts";

const Tickers = z.record(
  z.string(),
  z.object({ cik_str: z.number().int().positive(), ticker: z.string().min(1), title: z.string().min(1) }),
);

/** True for the list of all tickers. */
export function isTickers(json: unknown): boolean {
  if (typeof json !== "object" || json === null) return false;
  const [first] = Object.values(json) as unknown[];
  return typeof first === "object" && first !== null && "cik_str" in first;
}

/** Reads the list of tickers: one identity for every CIK, with all the tickers that it trades under. */
export function readTickers(json: unknown, context: ParseContext): Parsed {
  const result = Tickers.safeParse(json);
  if (!result.success) {
    const where = result.error.issues[0]?.path.join("/") ?? "";
    throw new SourceError("not-the-format", `the document is not the list of tickers (at /${where})`);
  }
  const knownOn = editionOf(context);
  const companies = new Map<string, { place: string; name: string; tickers: string[] }>();
  for (const [place, { cik_str: number, ticker, title }] of Object.entries(result.data)) {
    const cik = String(number).padStart(10, "0");
    const known = companies.get(cik);
    if (known === undefined) companies.set(cik, { place, name: title, tickers: [ticker] });
    else known.tickers.push(ticker);
  }
  const records = [...companies].map(([cik, { place, name, tickers }]): ReferenceRecord => ({
    type: "reference",
    dataset: "company-identities",
    itemKey: `ticker|${cik}`,
    name,
    organisation: name,
    companies: [{ cik }],
    category: null,
    country: null,
    eventOn: null,
    datePrecision: "day",
    measures: {},
    attributes: textsOf([
      ["cik", cik],
      ["tickers", tickers.join(", ")],
    ]),
    pointer: `/${place}`,
    knownOn,
    citationUrl: context.url,
    citationText: tickers[0] ?? null,
  }));
  return { records, rejections: [] };
}
