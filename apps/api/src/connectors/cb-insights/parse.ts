import type { ReferenceMeasure, ReferenceRecord } from "@sector-tracker/shared";
import { Decimal } from "decimal.js";
import type { ParseContext, Parsed } from "../connector.ts";
import { oneCountry } from "../format/countries.ts";
import { readTable, type TableRow } from "../format/csv.ts";
import { americanDate, isDay } from "../format/dates.ts";
import { editionOf } from "../format/edition.ts";
import { investorFirms } from "../format/investors.ts";
import { firstCell, textsOf } from "../format/reference.ts";
import { need, readRows } from "../format/rows.ts";

const COLUMNS = ["Company", "Date Joined", "Industry", "Country"];
const VALUATION = ["Valuation", "Valuation ($B)"];
const scales: Readonly<Record<string, string>> = { K: "1e3", M: "1e6", B: "1e9", T: "1e12" };

/**
 * Reads the list of unicorns. A name that two companies share is told apart by country and city. Amounts that are
 * not known are left open. Throws SourceError `not-the-format`.
 */
export function parseCbInsights(bytes: Uint8Array, context: ParseContext): Parsed {
  const knownOn = editionOf(context);
  const table = readTable(bytes, COLUMNS);
  const billions = !table.header.includes("Valuation") && table.header.includes("Valuation ($B)");
  const times = new Map<string, number>();
  for (const row of table.rows) {
    const name = row.cell("Company");
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return readRows(table, (row) => {
    const name = need(row.cell("Company") || null, "Company", row.raw);
    const twice = (times.get(name) ?? 0) > 1;
    const key = twice ? `${name}|${row.cell("Country")}|${row.cell("City")}` : name;
    return [recordOf(row, name, { key, twice, billions }, knownOn, context)];
  });
}

function recordOf(
  row: TableRow,
  name: string,
  place: { readonly key: string; readonly twice: boolean; readonly billions: boolean },
  knownOn: string,
  context: ParseContext,
): ReferenceRecord {
  const printed = row.cell("Date Joined");
  const joined = isDay(printed) ? printed : americanDate(printed);
  return {
    type: "reference",
    dataset: "private-valuations",
    itemKey: place.key.slice(0, 200),
    name,
    organisation: name,
    // A shared name says nothing of who is meant.
    companies: place.twice ? [] : [{ name }],
    category: row.cell("Industry").replace(/^artificial intelligence$/i, "Artificial intelligence") || null,
    country: oneCountry(row.cell("Country")),
    eventOn: need(joined, "Date Joined", printed),
    datePrecision: "day",
    measures: {
      ...money("valuation", firstCell(row, VALUATION), place.billions),
      ...money("raisedTotal", firstCell(row, ["Funding", "Total Raised"]), false),
    },
    attributes: textsOf([
      ["city", row.cell("City")],
      ["yearFounded", firstCell(row, ["Year Founded", "Founded Year"])],
      ["selectInvestors", investorFirms(row.cell("Select Investors").replaceAll(",", ";")).join("; ")],
    ]),
    pointer: row.pointer,
    knownOn,
    citationUrl: context.url,
    citationText: [name, firstCell(row, VALUATION)].filter((part) => part !== "").join(", "),
  };
}

/** `$180B`, `$572M`, `180` in a column of billions; nothing where it is not known or nought. */
function money(name: string, text: string, billions: boolean): Record<string, ReferenceMeasure> {
  if (text === "" || /^(?:unknown|none|n\/a|-)$/i.test(text)) return {};
  const amount = /^\$?\s*(\d+(?:,\d{3})*(?:\.\d+)?)\s*([KMBT])?$/i.exec(text);
  const [, digits = "", letter] = need(amount, name, text);
  const scale = letter === undefined ? (billions ? "1e9" : "1") : (scales[letter.toUpperCase()] ?? "1");
  const value = new Decimal(digits.replaceAll(",", "")).times(scale);
  return value.isZero() ? {} : { [name]: { value: value.toFixed(), unit: "USD" } };
}
