import { type EarningsRecord, type RejectedRow, SourceError } from "@sector-tracker/shared";
import { z } from "zod";
import type { ParseContext, Parsed } from "../connector.ts";
import { utf8Text } from "../format/csv.ts";
import { isDay } from "../format/dates.ts";
import { plainDecimal } from "../format/decimal.ts";
import { type ConceptTags, conceptTags, statementForms } from "./concepts.ts";
import { derivePeriods } from "./derive.ts";
import { spanOf } from "../format/periods.ts";
import { type FiscalCalendar, fiscalCalendar } from "./fiscal.ts";
import { isSubmissions, readSubmissions } from "./submissions.ts";
import { isTickers, readTickers } from "./tickers.ts";
import { type FiledFact, type Period, vintagesOf } from "./vintages.ts";

const Fact = z.object({
  start: z.string().optional(),
  end: z.string(),
  val: z.union([z.number(), z.string()]),
  accn: z.string(),
  form: z.string(),
  filed: z.string(),
});
const CompanyFacts = z.object({
  cik: z.union([z.number().int(), z.string().regex(/^\d{1,10}$/)]),
  entityName: z.string(),
  facts: z.record(
    z.string(),
    z.record(z.string(), z.object({ units: z.record(z.string(), z.array(z.unknown())) })),
  ),
});
type CompanyFacts = z.infer<typeof CompanyFacts>;

/**
 * Reads one of EDGAR's documents: a company's facts, its list of filings, or the list of all tickers.
 * Throws SourceError `empty-document` and `not-the-format`.
 */
export function parseSecEdgar(bytes: Uint8Array, context: ParseContext): Parsed {
  let json: unknown;
  try {
    json = JSON.parse(utf8Text(bytes));
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw new SourceError("not-the-format", "the document is not JSON");
  }
  if (isSubmissions(json)) return readSubmissions(json, context.key);
  return isTickers(json) ? readTickers(json, context) : readCompanyFacts(json);
}

/**
 * Reads a company-facts document of the SEC: every period of each concept with the vintages that changed its value,
 * quarters that are only filed as part of longer periods derived and marked so.
 */
function readCompanyFacts(json: unknown): Parsed {
  const document = companyFacts(json);
  const cik = String(document.cik).padStart(10, "0");
  const rejections: RejectedRow[] = [];
  const read = conceptTags.map((tags) => ({ tags, byUnit: collect(document, tags, rejections) }));
  const annualEnds = read.flatMap(({ tags, byUnit }) =>
    tags.concept === "revenue" || tags.concept === "netIncome"
      ? [...byUnit.values()]
          .flat()
          .filter((fact) => isAnnual(fact))
          .map((fact) => fact.end)
      : [],
  );
  const calendar = fiscalCalendar(annualEnds);
  const records = read.flatMap(({ tags, byUnit }) =>
    [...byUnit].flatMap(([unit, facts]) => recordsOf(cik, tags, unit, facts, calendar)),
  );
  const name = document.entityName.trim();
  return { records, rejections, profiles: name === "" ? [] : [{ key: { cik, name }, name }] };
}

function companyFacts(json: unknown): CompanyFacts {
  const result = CompanyFacts.safeParse(json);
  if (result.success) return result.data;
  const where = result.error.issues[0]?.path.join("/") ?? "";
  throw new SourceError("not-the-format", `the document is not a company-facts file (at /${where})`);
}

/** Facts of all tags of a concept, by unit. Facts of forms that are no statements are not facts of ours. */
function collect(
  document: CompanyFacts,
  tags: ConceptTags,
  rejections: RejectedRow[],
): Map<string, FiledFact[]> {
  const byUnit = new Map<string, FiledFact[]>();
  tags.tags.forEach((tag, priority) => {
    const units = document.facts[tags.taxonomy]?.[tag]?.units ?? {};
    for (const [unit, facts] of Object.entries(units)) {
      if (tags.unit === "money" ? !/^[A-Z]{3}$/.test(unit) : unit !== "shares") continue;
      facts.forEach((raw, index) => {
        const pointer = `/facts/${tags.taxonomy}/${tag}/units/${unit}/${String(index)}`;
        const fact = readFact(raw, tags, tag, priority, pointer);
        if (fact === null) {
          rejections.push({
            rule: "schema",
            message: "the fact lacks a period, a value or a filing date that can be read",
            pointer,
            raw: JSON.stringify(raw).slice(0, 2000),
          });
        } else if (
          statementForms.has(fact.form) &&
          (tags.kind === "instant" || spanOf(fact.start, fact.end))
        ) {
          byUnit.set(unit, [...(byUnit.get(unit) ?? []), fact]);
        }
      });
    }
  });
  return byUnit;
}

function readFact(
  raw: unknown,
  tags: ConceptTags,
  tag: string,
  priority: number,
  pointer: string,
): FiledFact | null {
  const result = Fact.safeParse(raw);
  if (!result.success) return null;
  const { start, end, val, accn, form, filed } = result.data;
  const value = plainDecimal(String(val));
  const from = tags.kind === "instant" ? end : start;
  if (value === null || from === undefined || ![from, end, filed].every(isDay) || from > end) return null;
  return { start: from, end, value, accession: accn, form, filed, tag, priority, pointer };
}

function isAnnual(fact: FiledFact): boolean {
  return spanOf(fact.start, fact.end) === "year" && /^(?:10-K|20-F|40-F)/.test(fact.form);
}

function recordsOf(
  cik: string,
  tags: ConceptTags,
  unit: string,
  facts: readonly FiledFact[],
  calendar: FiscalCalendar,
): EarningsRecord[] {
  const reported = vintagesOf(facts);
  const periods = tags.kind === "flow" ? [...reported, ...derivePeriods(reported)] : reported;
  return periods.flatMap((period) => {
    const span = tags.kind === "instant" ? "instant" : spanOf(period.start, period.end);
    if (span === null) return [];
    const place = calendar.place(period.end);
    return period.vintages.map((vintage): EarningsRecord => ({
      type: "earnings",
      company: { cik },
      concept: tags.concept,
      unit: unit,
      periodStart: period.start,
      periodEnd: period.end,
      span,
      fiscalYear: place.year,
      fiscalQuarter: quarterOf(span, place.quarter),
      value: vintage.value,
      derived: period.derived,
      pointer: vintage.pointer,
      knownOn: vintage.knownOn,
      citationUrl: filingUrl(cik, vintage.accession),
      citationText: vintage.words,
    }));
  });
}

function quarterOf(span: EarningsRecord["span"], quarter: number): number | null {
  if (span === "quarter") return quarter;
  return span === "half" || span === "nine-months" ? quarter : null;
}

/** Index page of the filing that a fact was reported in. */
function filingUrl(cik: string, accession: string): string {
  return `https://www.sec.gov/Archives/edgar/data/${String(Number(cik))}/${accession.replaceAll("-", "")}/`;
}

export type { Period };
