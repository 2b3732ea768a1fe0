import {
  type Concept,
  CONCEPTS,
  type EarningsRecord,
  type FxRecord,
  type ImportFamily,
  type IngestRecord,
  type MarketEstimateRecord,
  type PriceRecord,
  type CorporateActionRecord,
  PLAIN_UNITS,
  WIDE_CONCEPTS,
} from "@sector-tracker/shared";
import { RowProblem } from "../format/rows.ts";
import { spanOf, startOfMonths } from "../format/periods.ts";
import type { MappedRow } from "./cells.ts";
import { currencyCode } from "./cells.ts";
import { conceptOf } from "./concepts.ts";
import { fundingOf, type RoundKeys } from "./funding.ts";
import { daysOf, periodText } from "./periods.ts";

/** What a table's rows share. */
export interface RowContext {
  readonly retrievedOn: string;
  readonly keys: RoundKeys;
}

/** Records of one row; a wide row of statement figures gives several. */
export function recordsOf(family: ImportFamily, row: MappedRow, context: RowContext): IngestRecord[] {
  switch (family) {
    case "earnings":
      return earningsOf(row, context);
    case "price":
      return [priceOf(row, context)];
    case "funding":
      return [fundingOf(row, context.retrievedOn, context.keys)];
    case "market-estimate":
      return [estimateOf(row, context)];
    case "fx":
      return [rateOf(row, context)];
    case "corporate-action":
      return [actionOf(row, context)];
  }
}

const INSTANTS: ReadonlySet<string> = new Set(["cash", "totalAssets", "sharesOutstanding", "employees"]);

function earningsOf(row: MappedRow, { retrievedOn }: RowContext): EarningsRecord[] {
  const place = fiscalPlace(row);
  const company = row.company();
  const origin = row.origin(retrievedOn, null);
  const one = (concept: Concept, field: string): EarningsRecord[] => {
    const money = row.money(field);
    if (money === null) return [];
    const unit =
      concept === "sharesOutstanding" ? "shares" : concept === "employees" ? "count" : row.currencyOf(money);
    const instant = INSTANTS.has(concept);
    return [
      {
        type: "earnings",
        company,
        concept,
        unit,
        periodStart: instant ? place.end : place.start,
        periodEnd: place.end,
        span: instant ? "instant" : place.span,
        fiscalYear: place.year,
        fiscalQuarter: place.quarter,
        value: money.value,
        derived: false,
        ...origin,
      },
    ];
  };
  const wide = WIDE_CONCEPTS.flatMap((concept) => one(concept, concept));
  const words = row.text("concept");
  const concept = words === "" ? null : conceptOf(words);
  if (words !== "" && concept === null) {
    throw row.unread("concept", words, `one of ${CONCEPTS.join(", ")} or revenue:<segment>`);
  }
  const records = [...wide, ...(concept === null ? [] : one(concept, "value"))];
  if (records.length === 0) throw new RowProblem("schema", "the row holds no figure");
  return records;
}

interface FiscalPlace {
  readonly start: string;
  readonly end: string;
  readonly span: "quarter" | "half" | "nine-months" | "year";
  readonly year: number;
  readonly quarter: number | null;
}

/** First and last day of the row's period. A stated last day counts before the one that the year would give. */
function fiscalPlace(row: MappedRow): FiscalPlace {
  const period = row.period("period");
  const stated = row.day("periodEnd");
  const yearEnd = monthOf(row);
  if (period === null || period.kind === "day" || period.kind === "month") {
    const end = stated ?? row.day("period");
    if (end === null) throw new RowProblem("schema", "the row names no period");
    // A day alone is the end of a year where the years end in its month, else of a quarter.
    const month = Number(end.to.slice(5, 7));
    const year = Number(end.to.slice(0, 4)) + (month > yearEnd ? 1 : 0);
    if (month === yearEnd) {
      return { start: startOfMonths(end.to, 12), end: end.to, span: "year", year, quarter: null };
    }
    const quarter = ((month - yearEnd + 12) % 12) / 3;
    if (!Number.isInteger(quarter)) {
      throw new RowProblem("schema", `${end.to} ends no quarter of a year that ends in month ${yearEnd}`);
    }
    return { start: startOfMonths(end.to, 3), end: end.to, span: "quarter", year, quarter };
  }
  const months = period.kind === "year" ? 12 : period.kind === "half" ? 6 : 3;
  const days = daysOf(period, yearEnd);
  const end = stated?.to ?? days?.end ?? "";
  const start = stated === null ? (days?.start ?? "") : startOfMonths(stated.to, months);
  const span = spanOf(start, end);
  if (span === null) throw new RowProblem("schema", `${start} to ${end} is no quarter, half or year`);
  return { start, end, span, year: period.year, quarter: period.kind === "quarter" ? period.part : null };
}

/** Month in which the fiscal year ends, 12 where nothing says otherwise. */
function monthOf(row: MappedRow): number {
  const text = row.text("yearEnd");
  if (text === "") return 12;
  const month = Number(/^(\d{1,2})(?:월|-\d{2})?$/.exec(text)?.[1] ?? Number.NaN);
  if (!(month >= 1 && month <= 12)) throw row.unread("yearEnd", text, "a month from 1 to 12");
  return month;
}

function priceOf(row: MappedRow, { retrievedOn }: RowContext): PriceRecord {
  const date = exactDay(row, "date");
  const close = row.money("close");
  if (close === null) throw new RowProblem("schema", "the row has no closing price");
  const basis = row.choice("basis", [
    ["splits-dividends", /dividend|배당|fully|total|수정주가/i],
    ["as-traded", /trade|unadj|raw|none|원주가/i],
    ["splits", /split|adj|분할/i],
  ]);
  return {
    type: "price",
    company: row.company(),
    date,
    basis,
    basisAsOf: basis === "as-traded" ? date : (row.day("basisAsOf")?.to ?? retrievedOn),
    open: row.number("open"),
    high: row.number("high"),
    low: row.number("low"),
    close: close.value,
    volume: row.number("volume"),
    currency: row.currencyOf(close),
    ...row.origin(retrievedOn, { from: date, to: date, precision: "day" }),
  };
}

function estimateOf(row: MappedRow, { retrievedOn }: RowContext): MarketEstimateRecord {
  const period = row.period("period");
  if (period === null) throw new RowProblem("schema", "the row names no period");
  const money = row.money("value");
  if (money === null) throw new RowProblem("schema", "the row has no value");
  const published = row.day("publishedOn");
  return {
    type: "market-estimate",
    quantity: slugOf(row.needed("quantity")),
    publisher: row.needed("publisher"),
    definition: row.text("definition"),
    kind: row.choice("kind", [
      ["forecast", /forecast|projection|전망|예측/i],
      ["estimate", /estimat|추정/i],
      ["actual", /actual|reported|실적|확정/i],
    ]),
    period: periodText(period),
    value: money.value,
    unit: unitOf(row, money),
    publishedOn: published?.precision === "day" ? published.from : null,
    ...row.origin(retrievedOn, published, "publishedOn"),
  };
}

/** Unit of an estimate: per cent or a currency that the cell names, else the unit of its column. */
function unitOf(row: MappedRow, money: { currency: string | null; percent: boolean }): string {
  const text = row.text("unit");
  if (money.percent && (text === "" || /^(?:percent|%|퍼센트)$/i.test(text))) return "percent";
  const plain = PLAIN_UNITS.find((unit) => unit === text.toLowerCase());
  if (plain !== undefined) return plain;
  if (/^(?:%|퍼센트)$/.test(text)) return "percent";
  const currency = text === "" ? null : currencyCode(text);
  if (text !== "" && currency === null) {
    throw row.unread("unit", text, `a currency or one of ${PLAIN_UNITS.join(", ")}`);
  }
  return row.currencyOf({ value: "", ...money }, "unit");
}

function rateOf(row: MappedRow, { retrievedOn }: RowContext): FxRecord {
  const period = row.period("date");
  if (period === null) throw new RowProblem("schema", "the row has no date");
  const days = daysOf(period, 12);
  const kind = period.kind === "year" ? "year-average" : period.kind === "month" ? "month-average" : "day";
  if (days === null || (kind === "day" && period.kind !== "day")) {
    throw row.unread("date", row.text("date"), "a day, a month or a year");
  }
  const rate = row.number("rate");
  if (rate === null) throw new RowProblem("schema", "the row has no rate");
  const counted = row.number("days");
  if (kind !== "day" && counted === null) {
    throw new RowProblem("schema", "an average needs the number of days that it is made of");
  }
  return {
    type: "fx",
    currency: row.currency("currency") ?? row.needed("currency"),
    kind,
    periodStart: days.start,
    periodEnd: days.end,
    rate,
    days: kind === "day" ? 1 : Number(counted),
    ...row.origin(retrievedOn, { from: days.start, to: days.end, precision: "day" }),
  };
}

function actionOf(row: MappedRow, { retrievedOn }: RowContext): CorporateActionRecord {
  const exDate = exactDay(row, "exDate");
  const kind = row.choice("kind", [
    ["split", /split|분할/i],
    ["dividend", /dividend|배당/i],
  ]);
  const base = {
    type: "corporate-action" as const,
    company: row.company(),
    exDate,
    kind,
    ...row.origin(retrievedOn, { from: exDate, to: exDate, precision: "day" }),
  };
  if (kind === "split") {
    const text = row.needed("ratio");
    const terms = /^(\d+(?:\.\d+)?)\s*(?::|-?for-?|대|\/)\s*(\d+(?:\.\d+)?)$/i.exec(
      text.replaceAll(/\s+/g, " "),
    );
    const [numerator, denominator] = [terms?.[1] ?? /^\d+(?:\.\d+)?$/.exec(text)?.[0], terms?.[2] ?? "1"];
    if (numerator === undefined) throw row.unread("ratio", text, "new shares for old ones, such as 4:1");
    return { ...base, numerator, denominator, amount: null, currency: null };
  }
  const amount = row.money("amount");
  if (amount === null) throw new RowProblem("schema", "the row has no dividend");
  return {
    ...base,
    numerator: null,
    denominator: null,
    amount: amount.value,
    currency: row.currencyOf(amount),
  };
}

function exactDay(row: MappedRow, field: string): string {
  const date = row.day(field);
  if (date === null) throw new RowProblem("schema", `${field} is empty`);
  if (date.precision !== "day") throw row.unread(field, row.text(field), "a day");
  return date.from;
}

/** A quantity's name in lower case with hyphens; words beyond ASCII letters cannot name one. */
function slugOf(text: string): string {
  const slug = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  if (slug === "") {
    throw new RowProblem(
      "schema",
      `the quantity needs a name in Latin letters such as llm-market: "${text}"`,
    );
  }
  return slug;
}
