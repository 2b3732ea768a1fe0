import { type EarningsRecord, type RejectedRow, SourceError } from "@sector-tracker/shared";
import { Decimal } from "decimal.js";
import { z } from "zod";
import type { ParseContext, Parsed } from "../connector.ts";
import { isDay } from "../format/dates.ts";
import { jsonDocument } from "../format/json.ts";
import { listingOfYahoo } from "../format/listing-suffix.ts";
import { fiscalPlace, startOfMonths, yearEndMonthOf } from "../format/periods.ts";
import { rejected, RowProblem } from "../format/rows.ts";
import { conceptsOfYahoo } from "./concepts.ts";

const Series = z
  .object({ meta: z.object({ symbol: z.array(z.string()).min(1), type: z.array(z.string()).min(1) }) })
  .catchall(z.unknown());
const TimeSeries = z.object({ timeseries: z.object({ result: z.array(Series).nullable() }) });
const Point = z.object({
  asOfDate: z.string().refine(isDay),
  periodType: z.enum(["3M", "12M"]),
  currencyCode: z.string(),
  reportedValue: z.object({ raw: z.number() }),
});

/**
 * Reads a fundamentals answer: years and quarters of the concepts that are ours; trailing twelve months and other
 * series are left out. The fiscal year comes from the ends of the years in the same document; with quarters only it
 * is the calendar year, and the quarter stays open. Throws SourceError `not-the-format`.
 */
export function parseYahooFundamentals(bytes: Uint8Array, context: ParseContext): Parsed {
  const document = jsonDocument(bytes);
  const answer = TimeSeries.safeParse(document.body);
  if (!answer.success) throw new SourceError("not-the-format", "the document is not a fundamentals answer");
  const knownOn = document.answeredOn ?? context.retrievedOn;
  const rejections: RejectedRow[] = [];
  const facts = (answer.data.timeseries.result ?? []).flatMap((series, index) =>
    factsOf(series, index, rejections),
  );
  const yearEnd = yearEndMonthOf(facts.filter(({ span }) => span === "year").map(({ end }) => end));
  const records = facts.map((fact): EarningsRecord => {
    const place = yearEnd === null ? null : fiscalPlace(fact.end, yearEnd);
    return {
      type: "earnings",
      company:
        context.hints.symbol === undefined ? listingOfYahoo(fact.symbol) : { symbol: context.hints.symbol },
      concept: fact.concept,
      unit: fact.unit,
      periodStart: fact.start,
      periodEnd: fact.end,
      span: fact.span,
      fiscalYear: place?.year ?? Number(fact.end.slice(0, 4)),
      fiscalQuarter: fact.span === "quarter" ? (place?.quarter ?? null) : null,
      value: fact.value,
      derived: false,
      pointer: fact.pointer,
      knownOn: knownOn < fact.end ? context.retrievedOn : knownOn,
      citationUrl: null,
      citationText: "[no filing date given: known from the day of the answer on]",
    };
  });
  return { records, rejections };
}

interface Fact extends Pick<EarningsRecord, "concept" | "unit" | "span" | "value" | "pointer"> {
  readonly symbol: string;
  readonly start: string;
  readonly end: string;
}

function factsOf(series: z.infer<typeof Series>, index: number, rejections: RejectedRow[]): Fact[] {
  const type = series.meta.type[0] ?? "";
  const [, length, name = ""] = /^(annual|quarterly)(\w+)$/.exec(type) ?? [];
  const known = conceptsOfYahoo[name];
  const points = series[type];
  if (length === undefined || known === undefined || !Array.isArray(points)) return [];
  const months = length === "annual" ? 12 : 3;
  return points.flatMap((raw: unknown, at): Fact[] => {
    // A period without a figure stands as null.
    if (raw === null) return [];
    const pointer = `/timeseries/result/${String(index)}/${type}/${String(at)}`;
    const point = Point.safeParse(raw);
    if (!point.success || point.data.periodType !== `${String(months)}M`) {
      const problem = new RowProblem("schema", "the figure lacks a day, a length, a currency or a value");
      rejections.push(rejected(problem, pointer, JSON.stringify(raw)));
      return [];
    }
    const { asOfDate: end, currencyCode, reportedValue } = point.data;
    const value = new Decimal(reportedValue.raw);
    const instant = known.kind === "instant";
    return [
      {
        symbol: series.meta.symbol[0] ?? "",
        concept: known.concept,
        unit: known.concept === "sharesOutstanding" ? "shares" : currencyCode,
        start: instant ? end : startOfMonths(end, months),
        end,
        span: instant ? "instant" : months === 12 ? "year" : "quarter",
        // What was spent is given as an outflow, below zero.
        value: (known.concept === "capitalExpenditure" ? value.abs() : value).toFixed(),
        pointer,
      },
    ];
  });
}
