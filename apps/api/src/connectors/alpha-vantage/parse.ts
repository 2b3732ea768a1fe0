import {
  type CorporateActionRecord,
  type IngestRecord,
  type PriceRecord,
  type RejectedRow,
  SourceError,
} from "@sector-tracker/shared";
import { Decimal } from "decimal.js";
import { z } from "zod";
import type { ParseContext, Parsed } from "../connector.ts";
import { isDay } from "../format/dates.ts";
import { plainDecimal } from "../format/decimal.ts";
import { jsonDocument } from "../format/json.ts";
import { priceCell } from "../format/price-table.ts";
import { need, rejected, RowProblem } from "../format/rows.ts";
import { refusalOf } from "./refusal.ts";
import { parseStatements, Statements } from "./statements.ts";

const Cells = z.record(z.string(), z.string());
type Cells = z.infer<typeof Cells>;
const Daily = z.object({
  "Meta Data": Cells,
  "Time Series (Daily)": z.record(z.string(), Cells),
});
const Quote = z.object({ "Global Quote": Cells });

/** Whose prices they are. */
interface Listing {
  readonly company: { readonly symbol: string; readonly exchange?: string };
  readonly currency: string;
}

/**
 * Reads daily bars as traded, with splits and dividends where the answer is the adjusted series, a quote of the last
 * day, or income statements. Throws SourceError `rate-limited` for a note in place of data, `not-the-format` for
 * other series, which are not of days.
 */
export function parseAlphaVantage(bytes: Uint8Array, context: ParseContext): Parsed {
  const { body } = jsonDocument(bytes);
  const refusal = refusalOf(body);
  if (refusal !== null) throw refusal;
  const daily = Daily.safeParse(body);
  if (daily.success) return parseDaily(daily.data, context);
  const quote = Quote.safeParse(body);
  if (quote.success) return parseQuote(quote.data["Global Quote"], context);
  const statements = Statements.safeParse(body);
  if (statements.success) return parseStatements(statements.data, context);
  throw new SourceError(
    "not-the-format",
    "the answer holds no daily bars, no quote and no income statements; other series are not read",
  );
}

function parseDaily(document: z.infer<typeof Daily>, context: ParseContext): Parsed {
  const listing = listingOf(cellOf(document["Meta Data"], "Symbol"), context);
  const records: IngestRecord[] = [];
  const rejections: RejectedRow[] = [];
  for (const [date, cells] of Object.entries(document["Time Series (Daily)"])) {
    const pointer = `/Time Series (Daily)/${date}`;
    try {
      const bar = barOf(listing, date, cells, { close: "close", pointer });
      records.push(bar, ...actionsOf(bar, cells));
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      rejections.push(rejected(error, pointer, JSON.stringify(cells)));
    }
  }
  return { records, rejections };
}

function parseQuote(cells: Cells, context: ParseContext): Parsed {
  if (Object.keys(cells).length === 0) {
    throw new SourceError("empty-document", "the quote is empty: the symbol is not known");
  }
  const listing = listingOf(cellOf(cells, "symbol"), context);
  const pointer = "/Global Quote";
  try {
    const date = cellOf(cells, "latest trading day");
    return { records: [barOf(listing, date, cells, { close: "price", pointer })], rejections: [] };
  } catch (error) {
    if (!(error instanceof RowProblem)) throw error;
    return { records: [], rejections: [rejected(error, pointer, JSON.stringify(cells))] };
  }
}

/** The symbol with a currency: an American symbol has no suffix, any other needs to be told its currency. */
function listingOf(symbol: string, { hints }: ParseContext): Listing {
  const currency = hints.currency ?? (symbol.includes(".") ? null : "USD");
  if (currency === null || (hints.symbol ?? symbol) === "") {
    throw new SourceError(
      "not-the-format",
      "the answer names no currency, and its symbol is not an American one",
    );
  }
  return {
    company: {
      symbol: hints.symbol ?? symbol,
      ...(hints.exchange === undefined ? {} : { exchange: hints.exchange }),
    },
    currency,
  };
}

/** The cell under that name, whatever its number: `4. close`, `05. price`. Empty where there is none. */
function cellOf(cells: Cells, name: string): string {
  const key = Object.keys(cells).find((label) => label.replace(/^\d+\.\s*/, "") === name);
  return key === undefined ? "" : (cells[key] ?? "").trim();
}

function barOf(
  listing: Listing,
  date: string,
  cells: Cells,
  { close, pointer }: { close: string; pointer: string },
): PriceRecord {
  if (!isDay(date)) throw new RowProblem("schema", `"${date.slice(0, 40)}" is not a day`);
  const volume = cellOf(cells, "volume");
  return {
    type: "price",
    company: listing.company,
    date,
    basis: "as-traded",
    basisAsOf: date,
    open: priceCell(cellOf(cells, "open"), "open"),
    high: priceCell(cellOf(cells, "high"), "high"),
    low: priceCell(cellOf(cells, "low"), "low"),
    close: need(priceCell(cellOf(cells, close), close), close, cellOf(cells, close)),
    volume: volume === "" ? null : need(plainDecimal(volume), "volume", volume),
    currency: listing.currency,
    pointer,
    knownOn: date,
    citationUrl: null,
    citationText: null,
  };
}

/** A split coefficient other than one and a dividend above zero, in the columns of the adjusted series. */
function actionsOf(bar: PriceRecord, cells: Cells): CorporateActionRecord[] {
  const number = (name: string, none: string): string => {
    const printed = cellOf(cells, name);
    return printed === "" ? none : need(plainDecimal(printed), name, printed);
  };
  const split = number("split coefficient", "1");
  const dividend = number("dividend amount", "0");
  const action = {
    type: "corporate-action" as const,
    company: bar.company,
    exDate: bar.date,
    knownOn: bar.date,
    citationUrl: null,
    citationText: null,
  };
  const records: CorporateActionRecord[] = [];
  if (!new Decimal(split).eq(1)) {
    records.push({
      ...action,
      kind: "split",
      numerator: split,
      denominator: "1",
      amount: null,
      currency: null,
      pointer: `${bar.pointer}/split`,
    });
  }
  if (!new Decimal(dividend).isZero()) {
    records.push({
      ...action,
      kind: "dividend",
      numerator: null,
      denominator: null,
      amount: dividend,
      currency: bar.currency,
      pointer: `${bar.pointer}/dividend`,
    });
  }
  return records;
}
