import type { MarketEstimateRecord } from "@sector-tracker/shared";
import type { ParseContext, Parsed } from "../connector.ts";
import { citationText, citationUrl } from "../format/citation.ts";
import { readTable } from "../format/csv.ts";
import { knownOnOf, looseDate } from "../format/dates.ts";
import { plainDecimal } from "../format/decimal.ts";
import { need, readRows } from "../format/rows.ts";

const COLUMNS = [
  "quantity",
  "publisher",
  "published_on",
  "period",
  "value",
  "unit",
  "kind",
  "definition",
  "source_url",
];

/** Reads the table of cited estimates: one value of one quantity, for one period, in one edition of one publisher. */
export function parsePublishedEstimates(bytes: Uint8Array, context: ParseContext): Parsed {
  return readRows(readTable(bytes, COLUMNS), (row) => {
    const printed = row.cell("published_on");
    const published = printed === "" ? null : need(looseDate(printed), "published_on", printed);
    const record: MarketEstimateRecord = {
      type: "market-estimate",
      quantity: row.cell("quantity"),
      publisher: row.cell("publisher"),
      definition: row.cell("definition"),
      kind: row.cell("kind") as MarketEstimateRecord["kind"],
      period: row.cell("period"),
      value: need(plainDecimal(row.cell("value")), "value", row.cell("value")),
      unit: row.cell("unit"),
      publishedOn: published?.precision === "day" ? published.from : null,
      pointer: row.pointer,
      knownOn: knownOnOf(published, context.retrievedOn),
      citationUrl: citationUrl(row.cell("source_url")),
      citationText: citationText(row.cell("locator"), printed, published),
    };
    return [record];
  });
}
