import { type FundingRecord, SourceError } from "@sector-tracker/shared";
import type { Parsed } from "../connector.ts";
import { readLines, type TableRow, tableRow } from "../format/csv.ts";
import { isDay } from "../format/dates.ts";
import { plainDecimal } from "../format/decimal.ts";
import { need, readRows, RowProblem } from "../format/rows.ts";
import { legacyText } from "../format/text.ts";
import { countryOf } from "./countries.ts";
import { homonyms } from "./homonyms.ts";

const ROUNDS = ["company_permalink", "company_name", "funding_round_type", "funded_at", "raised_amount_usd"];
const ACQUISITIONS = [
  "company_permalink",
  "company_name",
  "acquirer_permalink",
  "acquirer_name",
  "acquired_at",
  "price_amount",
  "price_currency_code",
];

/** Kinds and stages by the export's own words. `series-c+` is any series from C on, so its letter is not known. */
const roundTypes: Readonly<Record<string, readonly [FundingRecord["kind"], string]>> = {
  seed: ["equity", "seed"],
  angel: ["equity", "seed"],
  venture: ["equity", "venture"],
  "series-a": ["equity", "series-a"],
  "series-b": ["equity", "series-b"],
  "series-c+": ["equity", "other"],
  "private-equity": ["equity", "growth"],
  private_equity: ["equity", "growth"],
  "post-ipo": ["equity", "other"],
  crowdfunding: ["equity", "other"],
  other: ["equity", "other"],
};

/**
 * Reads an export's table of rounds or of acquisitions, in any of their old encodings. Throws SourceError
 * `not-the-format` for another table, such as that of companies.
 */
export function parseCrunchbase(bytes: Uint8Array): Parsed {
  const lines = readLines(legacyText(bytes));
  const header = (lines[0] ?? []).map((name) => name.trim());
  const rows = lines.slice(1).map((cells, index) => tableRow(header, cells, index + 1));
  const holds = (columns: readonly string[]) => columns.every((name) => header.includes(name));
  const read = holds(ROUNDS) ? roundOf : holds(ACQUISITIONS) ? acquisitionOf : null;
  if (read === null) {
    throw new SourceError("not-the-format", "the table is neither one of rounds nor one of acquisitions");
  }
  const seen = new Map<string, number>();
  return readRows({ header, rows }, (row) => {
    const permalink = row.cell("company_permalink");
    if (homonyms.has(permalink)) {
      throw new RowProblem(
        "company-homonym",
        `${permalink} only shares its name with a company of the directory`,
      );
    }
    const record = read(row);
    // Two rounds of a day that look alike are two rounds.
    const times = (seen.get(record.sourceKey) ?? 0) + 1;
    seen.set(record.sourceKey, times);
    return [times === 1 ? record : { ...record, sourceKey: `${record.sourceKey}|${String(times)}` }];
  });
}

function roundOf(row: TableRow): FundingRecord {
  const type = row.cell("funding_round_type");
  const known = roundTypes[type];
  if (known === undefined)
    throw new RowProblem("schema", `funding_round_type is unknown: "${type.slice(0, 40)}"`);
  const [kind, stage] = known;
  const amount = amountOf(row, "raised_amount_usd");
  return {
    ...recordOf(row, "funded_at"),
    sourceKey: keyOf([row.cell("company_permalink"), type, row.cell("funded_at"), amount ?? ""]),
    kind,
    stage,
    stagePrinted: type,
    amount,
    currency: amount === null ? null : "USD",
    investors: [],
  };
}

function acquisitionOf(row: TableRow): FundingRecord {
  const amount = amountOf(row, "price_amount");
  const currency = row.cell("price_currency_code");
  const acquirer = nameOf(row, "acquirer_name", "acquirer_permalink");
  return {
    ...recordOf(row, "acquired_at"),
    sourceKey: keyOf([
      row.cell("company_permalink"),
      row.cell("acquirer_permalink"),
      row.cell("acquired_at"),
    ]),
    kind: "acquisition",
    stage: "acquisition",
    stagePrinted: "acquisition",
    amount,
    currency: amount === null ? null : need(currency || null, "price_currency_code", currency),
    investors: [acquirer],
  };
}

function recordOf(
  row: TableRow,
  dateColumn: string,
): Omit<
  FundingRecord,
  "sourceKey" | "kind" | "stage" | "stagePrinted" | "amount" | "currency" | "investors"
> {
  const printed = row.cell(dateColumn);
  const date = need(isDay(printed) ? printed : null, dateColumn, printed);
  return {
    type: "funding",
    company: { name: nameOf(row, "company_name", "company_permalink") },
    status: "closed",
    announcedOn: date,
    datePrecision: "day",
    postMoney: null,
    country: countryOf(row.cell("company_country_code")),
    segment: null,
    leadInvestors: [],
    pointer: row.pointer,
    knownOn: date,
    citationUrl: null,
    citationText: row.cell("company_permalink") || null,
  };
}

/** A name that a spreadsheet took for a formula is lost; the last part of the address still says it. */
function nameOf(row: TableRow, column: string, permalink: string): string {
  const name = row.cell(column);
  if (name !== "" && !/^#(?:NAME\?|REF!|VALUE!|N\/A)$/.test(name)) return name;
  const words = (row.cell(permalink).split("/").at(-1) ?? "").replaceAll("-", " ");
  return need(words || null, column, name);
}

/** Zero stands for an amount that is not known. */
function amountOf(row: TableRow, column: string): string | null {
  const text = row.cell(column);
  if (text === "") return null;
  const value = need(plainDecimal(text), column, text);
  return value === "0" ? null : value;
}

function keyOf(parts: readonly string[]): string {
  return parts.join("|").slice(0, 190);
}
