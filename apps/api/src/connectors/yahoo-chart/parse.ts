import {
  type CorporateActionRecord,
  type PriceRecord,
  type RejectedRow,
  SourceError,
} from "@sector-tracker/shared";
import { Decimal } from "decimal.js";
import { z } from "zod";
import type { ParseContext, Parsed } from "../connector.ts";
import { roundDecimal } from "../format/decimal.ts";
import { jsonDocument } from "../format/json.ts";
import { marketCodes, PRICE_PLACES } from "../format/price-table.ts";

const Numbers = z.array(z.number().nullable());
const Event = z.object({ date: z.number().int() });
const Result = z.object({
  meta: z.object({
    currency: z.string(),
    symbol: z.string(),
    exchangeName: z.string().optional(),
    gmtoffset: z.number().int(),
    dataGranularity: z.string().optional(),
  }),
  timestamp: z.array(z.number().int()).optional(),
  events: z
    .object({
      splits: z
        .record(z.string(), Event.extend({ numerator: z.number(), denominator: z.number() }))
        .optional(),
      dividends: z.record(z.string(), Event.extend({ amount: z.number() })).optional(),
    })
    .optional(),
  indicators: z.object({
    quote: z.array(
      z.object({
        open: Numbers.optional(),
        high: Numbers.optional(),
        low: Numbers.optional(),
        close: Numbers.optional(),
        volume: Numbers.optional(),
      }),
    ),
  }),
});
const Chart = z.object({ chart: z.object({ result: z.array(Result).nullable(), error: z.unknown() }) });
/** Minor units in which some exchanges quote: prices in pence are pounds divided by a hundred. */
const minorUnits: Readonly<Record<string, { currency: string; per: number }>> = {
  GBp: { currency: "GBP", per: 100 },
  GBX: { currency: "GBP", per: 100 },
  ZAc: { currency: "ZAR", per: 100 },
  ILA: { currency: "ILS", per: 100 },
};

type Result = z.infer<typeof Result>;

/**
 * Reads a chart answer: daily bars, adjusted for splits up to the day of the answer, with splits and dividends as
 * corporate actions. Intraday answers are refused. Throws SourceError `not-the-format`.
 */
export function parseYahooChart(bytes: Uint8Array, context: ParseContext): Parsed {
  const { result, answeredOn } = readChart(bytes, context);
  const { meta } = result;
  if ((meta.dataGranularity ?? "1d") !== "1d") {
    throw new SourceError(
      "not-the-format",
      `the chart has ${meta.dataGranularity ?? ""} bars, not daily ones`,
    );
  }
  const minor = minorUnits[meta.currency];
  const terms = {
    company: { symbol: meta.symbol, ...exchangeOf(meta.exchangeName) },
    currency: minor?.currency ?? meta.currency,
    money: (value: number): string =>
      roundDecimal(new Decimal(value).div(minor?.per ?? 1).toFixed(), PRICE_PLACES),
    day: (seconds: number): string => new Date((seconds + meta.gmtoffset) * 1000).toISOString().slice(0, 10),
  };
  const bars = barsOf(result, terms, answeredOn);
  return { records: [...bars.records, ...actionsOf(result, terms)], rejections: bars.rejections };
}

interface Terms {
  readonly company: { readonly symbol: string; readonly exchange?: string };
  readonly currency: string;
  readonly money: (value: number) => string;
  readonly day: (seconds: number) => string;
}

function exchangeOf(name: string | undefined): { exchange?: string } {
  const code = name === undefined ? undefined : marketCodes[name];
  return code === undefined ? {} : { exchange: code };
}

function readChart(bytes: Uint8Array, context: ParseContext): { result: Result; answeredOn: string } {
  const document = jsonDocument(bytes);
  const chart = Chart.safeParse(document.body);
  if (!chart.success) throw new SourceError("not-the-format", "the document is not a chart answer");
  const result = chart.data.chart.result?.[0];
  if (result === undefined) throw new SourceError("not-the-format", "the chart answer holds no result");
  return { result, answeredOn: document.answeredOn ?? context.retrievedOn };
}

function barsOf(
  result: Result,
  terms: Terms,
  answeredOn: string,
): { records: PriceRecord[]; rejections: RejectedRow[] } {
  const records: PriceRecord[] = [];
  const rejections: RejectedRow[] = [];
  const quote = result.indicators.quote[0] ?? {};
  (result.timestamp ?? []).forEach((seconds, index) => {
    const at = (column: (number | null)[] | undefined): number | null => column?.[index] ?? null;
    const price = (column: (number | null)[] | undefined): string | null => {
      const value = at(column);
      return value === null ? null : terms.money(value);
    };
    const close = price(quote.close);
    if (close === null) return;
    const date = terms.day(seconds);
    const volume = at(quote.volume);
    records.push({
      type: "price",
      company: terms.company,
      date,
      basis: "splits",
      basisAsOf: answeredOn < date ? date : answeredOn,
      open: price(quote.open),
      high: price(quote.high),
      low: price(quote.low),
      close,
      volume: volume === null ? null : new Decimal(volume).toFixed(),
      currency: terms.currency,
      pointer: `/chart/result/0/timestamp/${String(index)}`,
      knownOn: date,
      citationUrl: null,
      citationText: null,
    });
  });
  return { records, rejections };
}

function actionsOf(result: Result, terms: Terms): CorporateActionRecord[] {
  const splits = Object.entries(result.events?.splits ?? {}).map(([key, event]): CorporateActionRecord => ({
    ...action(terms, event.date, `/chart/result/0/events/splits/${key}`),
    kind: "split",
    numerator: new Decimal(event.numerator).toFixed(),
    denominator: new Decimal(event.denominator).toFixed(),
    amount: null,
    currency: null,
  }));
  const dividends = Object.entries(result.events?.dividends ?? {}).map(
    ([key, event]): CorporateActionRecord => ({
      ...action(terms, event.date, `/chart/result/0/events/dividends/${key}`),
      kind: "dividend",
      numerator: null,
      denominator: null,
      amount: terms.money(event.amount),
      currency: terms.currency,
    }),
  );
  return [...splits, ...dividends];
}

function action(
  terms: Terms,
  seconds: number,
  pointer: string,
): Pick<
  CorporateActionRecord,
  "type" | "company" | "exDate" | "pointer" | "knownOn" | "citationUrl" | "citationText"
> {
  const exDate = terms.day(seconds);
  return {
    type: "corporate-action",
    company: terms.company,
    exDate,
    pointer,
    knownOn: exDate,
    citationUrl: null,
    citationText: null,
  };
}
