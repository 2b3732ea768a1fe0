import {
  type Amount,
  type CompanyRow,
  type LocalizedText,
  type MarketCapPoint,
  periodFromDates,
  toDecimal,
} from "@sector-tracker/shared";
import type { EarningsRow } from "../store/read/earnings.repository.ts";
import type { ProvenanceRow } from "../store/read/provenance.ts";
import type { Converter } from "./converter.ts";
import { earningsPeriod } from "./earnings-series.ts";
import { isNewMoney, type Round } from "./funding-round.ts";
import type { CapitalisationPoint } from "./market-cap-series.ts";
import type { ListingRecords } from "./market.service.ts";
import { adjustedSeries } from "./price-series.ts";

/** A stored value that a figure was made of. */
export interface FigureInput {
  readonly label: LocalizedText;
  readonly period: string;
  readonly value: number;
  readonly unit: string;
  readonly row: ProvenanceRow;
}

const labels = {
  revenue: { en: "Revenue", ko: "매출" },
  grossProfit: { en: "Gross profit", ko: "매출총이익" },
  operatingIncome: { en: "Operating income", ko: "영업이익" },
  netIncome: { en: "Net income", ko: "순이익" },
  researchAndDevelopment: { en: "Research and development", ko: "연구개발비" },
  close: { en: "Closing price", ko: "종가" },
  shares: { en: "Shares outstanding", ko: "발행주식수" },
  round: { en: "Round", ko: "투자" },
  valuation: { en: "Valuation after the round", ko: "투자 후 기업가치" },
} satisfies Record<string, LocalizedText>;

/** Concepts of the newest fiscal year that the screener needs. */
export const YEAR_CONCEPTS = [
  "revenue",
  "grossProfit",
  "operatingIncome",
  "netIncome",
  "researchAndDevelopment",
] as const;
type YearConcept = (typeof YEAR_CONCEPTS)[number];

/** A fact of a year as an input. */
function factInput(row: EarningsRow): FigureInput {
  const concept = YEAR_CONCEPTS.find((each) => each === row.concept);
  return {
    label: concept === undefined ? { en: row.concept, ko: row.concept } : labels[concept],
    period: earningsPeriod(row),
    value: Number(row.value),
    unit: row.unit,
    row,
  };
}

/** The newest fiscal year's revenue and what is said against it; `facts` are of one company, newest first. */
export function yearFigures(facts: readonly EarningsRow[], converter: Converter) {
  const revenues = facts.filter((row) => row.concept === "revenue");
  const latest = revenues[0];
  if (latest === undefined) return null;
  // Growth only against the fiscal year right before, in the same currency.
  const before = revenues.find(
    (row) => row.fiscal_year === latest.fiscal_year - 1 && row.unit === latest.unit,
  );
  const period = periodFromDates(latest.period_start, latest.period_end);
  const moment = { kind: "average", start: period.start, end: period.end } as const;
  const growth =
    before === undefined || toDecimal(before.value).lessThanOrEqualTo(0)
      ? null
      : toDecimal(latest.value).dividedBy(before.value).minus(1).times(100).toNumber();
  const of = (concept: YearConcept) =>
    facts.find(
      (row) => row.concept === concept && row.period_end === latest.period_end && row.unit === latest.unit,
    );
  const share = (concept: YearConcept) => {
    const part = of(concept);
    return part === undefined || toDecimal(latest.value).lessThanOrEqualTo(0)
      ? null
      : toDecimal(part.value).dividedBy(latest.value).times(100).toNumber();
  };
  const margins = {
    period: earningsPeriod(latest),
    gross: share("grossProfit"),
    operating: share("operatingIncome"),
    net: share("netIncome"),
    research: share("researchAndDevelopment"),
  };
  return {
    revenue: {
      amount: converter.amount(latest.value, latest.unit, moment),
      period: earningsPeriod(latest),
      periodEnd: latest.period_end,
      growthPercent: growth,
    } satisfies CompanyRow["latestRevenue"],
    margins,
    inCurrency: (currency: string) =>
      converter.inCurrency(latest.value, latest.unit, currency, moment)?.toNumber() ?? null,
    inputs: (concept: YearConcept | "growth"): FigureInput[] => {
      if (concept === "revenue") return [factInput(latest)];
      const other = concept === "growth" ? before : of(concept);
      return [...(other === undefined ? [] : [factInput(other)]), factInput(latest)];
    },
  };
}

/** The close and the count that a capitalisation is the product of. */
export function capitalisationInputs(point: CapitalisationPoint): FigureInput[] {
  return [
    {
      label: labels.close,
      period: point.date,
      value: point.close.toNumber(),
      unit: point.currency,
      row: point.bar,
    },
    {
      label: labels.shares,
      period: point.count.period_end,
      value: point.shares.toNumber(),
      unit: "shares",
      row: point.count,
    },
  ];
}

/** How long after the report the first close may lie: with month-end closes, a month. */
const MAX_DAYS_AFTER = 40;

/** From the first close on or after the report's day to the newest, on one basis. */
export function priceFigures(listing: ListingRecords | undefined, since: string | null, asOf: string) {
  if (listing === undefined) return null;
  const series = adjustedSeries(listing.bars, listing, { adjust: "splits", asOf });
  if (!series.ok) return null;
  const { bars, rows } = series;
  const from = bars.findIndex((bar) => since !== null && bar.date >= since);
  const [first, last] = [bars[from], bars.at(-1)];
  const [firstRow, lastRow] = [rows[from], rows.at(-1)];
  const late =
    first === undefined || since === null
      ? true
      : Date.parse(first.date) - Date.parse(since) > MAX_DAYS_AFTER * 86_400_000;
  const change =
    first === undefined || last === undefined || first.date >= last.date || late
      ? null
      : {
          value: last.close.dividedBy(first.close).minus(1).times(100).toNumber(),
          from: first.date,
          to: last.date,
        };
  const input = (bar: typeof first, row: typeof firstRow): FigureInput[] =>
    bar === undefined || row === undefined
      ? []
      : [{ label: labels.close, period: bar.date, value: bar.close.toNumber(), unit: row.currency, row }];
  return {
    change,
    closes: bars.map((bar) => ({ date: bar.date, value: bar.close.toNumber() })),
    inputs: change === null ? [] : [...input(first, firstRow), ...input(last, lastRow)],
  };
}

/** All disclosed new money, summed in one currency, and the newest disclosed valuation. */
export function fundingFigures(rounds: readonly Round[], converter: Converter, currency: string) {
  let total = toDecimal("0");
  let latest = "";
  const counted: FigureInput[] = [];
  for (const round of rounds) {
    const { amount, currency: unit } = round.best;
    const day = round.announcedOn;
    if (!isNewMoney(round) || amount === null || unit === null) continue;
    const value = converter.inCurrency(amount, unit, currency, { kind: "day", on: day });
    if (value === null) continue;
    total = total.plus(value);
    counted.push({ label: labels.round, period: day, value: Number(amount), unit, row: round.best });
    if (day > latest) latest = day;
  }
  return {
    total:
      counted.length === 0
        ? null
        : {
            amount: { value: total.toNumber(), unit: currency, converted: null },
            rounds: counted.length,
            latest,
          },
    totalInputs: counted,
    ...valuationOf(rounds, converter, currency),
  };
}

function valuationOf(rounds: readonly Round[], converter: Converter, currency: string) {
  const valued = rounds
    .filter((round) => round.best.status !== "talks" && round.postMoney !== null)
    .sort((a, b) => (a.announcedOn < b.announcedOn ? 1 : -1))[0];
  const unit = valued?.best.currency ?? null;
  if (valued === undefined || valued.postMoney === null || unit === null) {
    return { valuation: null, valuationIn: null, valuationInputs: [] };
  }
  const { postMoney, announcedOn: date } = valued;
  const amount: Amount = converter.amount(postMoney, unit, { kind: "day", on: date });
  // The record that says it: the best one may leave the valuation open.
  const said = valued.records.find((record) => record.post_money === postMoney) ?? valued.best;
  return {
    valuation: { amount, date },
    valuationIn:
      converter.inCurrency(postMoney, unit, currency, { kind: "day", on: date })?.toNumber() ?? null,
    valuationInputs: [{ label: labels.valuation, period: date, value: Number(postMoney), unit, row: said }],
  };
}

/** The shape that the contract gives a capitalisation in a row. */
export type RowCapitalisation = Pick<MarketCapPoint, "date" | "amount" | "approximate">;
