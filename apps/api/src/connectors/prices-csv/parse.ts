import {
  type CorporateActionRecord,
  type IngestRecord,
  type PriceRecord,
  SourceError,
} from "@sector-tracker/shared";
import { Decimal } from "decimal.js";
import type { ParseContext, Parsed } from "../connector.ts";
import { readLines, type Table, type TableRow, tableRow, utf8Text } from "../format/csv.ts";
import { isDay } from "../format/dates.ts";
import { plainDecimal, roundDecimal } from "../format/decimal.ts";
import { currencyOfMarket, listingOfYahoo } from "../format/listing-suffix.ts";
import { PRICE_PLACES, priceCell } from "../format/price-table.ts";
import { need, readRows, RowProblem } from "../format/rows.ts";
import { shownBasis } from "./basis.ts";

const DEFAULT_HEADER = ["date", "open", "high", "low", "close", "volume"];

/** What the rows of a table have in common. */
interface Terms {
  readonly basis: PriceRecord["basis"];
  readonly basisAsOf: string;
  readonly context: ParseContext;
  readonly fallbackSymbol: string | null;
  /** Yahoo's layout: its London prices are in pence. */
  readonly isYahoo: boolean;
}

/**
 * Reads daily bars: a header with Date (or Datetime) and Close in any order and case, or no header and the usual six
 * columns; columns Dividends and Stock Splits become corporate actions. The symbol is the hint's, else a Name column,
 * else the last part of the file's name; a suffix such as `.T` names its market and currency. The basis is the
 * hint's, else the one that the table shows of itself.
 */
export function parsePricesCsv(bytes: Uint8Array, context: ParseContext): Parsed {
  const table = priceTable(bytes);
  const fallbackSymbol = context.hints.symbol ?? symbolOfName(context.key);
  const closes = table.rows
    .map((row) => ({ date: dayOf(row), close: row.cell("close") }))
    .filter(({ date, close }) => isDay(date) && Number(close) > 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
  const symbol = context.hints.symbol ?? (table.rows[0]?.cell("name") || fallbackSymbol);
  const splits = symbol === null ? [] : (context.splitsOf?.(companyOf(symbol, context)) ?? []);
  const terms: Terms = {
    basis: context.hints.basis ?? shownBasis(fileName(context.key), table.header, closes, splits),
    basisAsOf: context.hints.basisAsOf ?? closes.at(-1)?.date ?? context.retrievedOn,
    context,
    fallbackSymbol,
    isYahoo: table.header.includes("adj close"),
  };
  return readRows(table, (row) => recordsOf(row, terms));
}

function recordsOf(row: TableRow, terms: Terms): IngestRecord[] {
  const { basis, context } = terms;
  const date = dayOf(row);
  if (!isDay(date)) throw new RowProblem("schema", `Date is not a day: "${row.cell("date").slice(0, 40)}"`);
  const symbol = need(
    context.hints.symbol ?? (row.cell("name") || terms.fallbackSymbol),
    "symbol",
    context.key,
  );
  const company = companyOf(symbol, context);
  const currency = context.hints.currency ?? currencyOfMarket(company.exchange);
  const pence = terms.isYahoo && company.exchange === "XLON" && context.hints.currency === undefined;
  const money = (text: string, column: string): string | null => {
    const value = priceCell(text, column);
    return value === null || !pence
      ? value
      : roundDecimal(new Decimal(value).div(100).toFixed(), PRICE_PLACES);
  };
  const origin = { pointer: row.pointer, knownOn: date, citationUrl: null, citationText: null };
  const actions = actionsOf(row, { company, exDate: date, currency, money, origin });
  const close = money(row.cell("close"), "Close");
  // A day without a close is a day without trading, not a price.
  if (close === null) return actions;
  return [
    {
      type: "price",
      company,
      date,
      basis,
      basisAsOf: basis === "as-traded" ? date : terms.basisAsOf,
      open: money(row.cell("open"), "Open"),
      high: money(row.cell("high"), "High"),
      low: money(row.cell("low"), "Low"),
      close,
      volume: row.cell("volume") === "" ? null : plainDecimal(row.cell("volume")),
      currency,
      ...origin,
    },
    ...actions,
  ];
}

interface ActionTerms {
  readonly company: CorporateActionRecord["company"];
  readonly exDate: string;
  readonly currency: string;
  readonly money: (text: string, column: string) => string | null;
  readonly origin: Pick<CorporateActionRecord, "pointer" | "knownOn" | "citationUrl" | "citationText">;
}

/** The dividend and the split that the row's own columns state; zero says that there is none. */
function actionsOf(row: TableRow, terms: ActionTerms): CorporateActionRecord[] {
  const { company, exDate, currency, money, origin } = terms;
  const dividend = money(row.cell("dividends"), "Dividends");
  const split = priceCell(row.cell("stock splits"), "Stock Splits");
  const base = { type: "corporate-action" as const, company, exDate, ...origin };
  const none = { numerator: null, denominator: null, amount: null, currency: null };
  return [
    ...(dividend === null || Number(dividend) === 0
      ? []
      : [{ ...base, ...none, kind: "dividend" as const, amount: dividend, currency }]),
    ...(split === null || Number(split) === 0
      ? []
      : [{ ...base, ...none, kind: "split" as const, numerator: split, denominator: "1" }]),
  ];
}

/** The listing that a symbol names, its market by the hint or by a suffix. */
function companyOf(symbol: string, context: ParseContext): { symbol: string; exchange?: string } {
  const { exchange } = context.hints;
  return exchange === undefined ? listingOfYahoo(symbol) : { symbol, exchange };
}

function dayOf(row: TableRow): string {
  return (row.cell("date") || row.cell("datetime")).slice(0, 10);
}

function priceTable(bytes: Uint8Array): Table {
  const lines = readLines(utf8Text(bytes));
  const first = (lines[0] ?? []).map((name) => name.trim().toLowerCase());
  if ((first.includes("date") || first.includes("datetime")) && first.includes("close")) {
    return { header: first, rows: lines.slice(1).map((cells, index) => tableRow(first, cells, index + 1)) };
  }
  if (isDay((lines[0]?.[0] ?? "").slice(0, 10)) && (lines[0]?.length ?? 0) >= 5) {
    return {
      header: DEFAULT_HEADER,
      rows: lines.map((cells, index) => tableRow(DEFAULT_HEADER, cells, index + 1)),
    };
  }
  throw new SourceError("not-the-format", "the table has no columns Date and Close");
}

function fileName(key: string): string {
  return (key.split("/").at(-1) ?? "").replace(/(?:\.csv)?(?:\.gz)?$/i, "");
}

/** `…-META.csv` names META. */
function symbolOfName(key: string): string | null {
  const last = fileName(key).split("-").at(-1) ?? "";
  return /^[A-Z0-9.]{1,12}$/.test(last) ? last : null;
}
