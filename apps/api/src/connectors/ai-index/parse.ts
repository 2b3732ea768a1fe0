import { type MarketEstimateRecord, SourceError } from "@sector-tracker/shared";
import type { ParseContext, Parsed } from "../connector.ts";
import { readLines, type Table, tableRow, utf8Text } from "../format/csv.ts";
import { plainDecimal } from "../format/decimal.ts";
import { need, readRows, RowProblem } from "../format/rows.ts";

/** A value column of a chart's table, by its exact header. */
interface Chart {
  readonly column: string;
  readonly quantity: string;
  readonly publisher: string;
  readonly definition: string;
  readonly unit: MarketEstimateRecord["unit"];
  readonly projected?: boolean;
}

const CSET = "CSET (via Our World in Data)";
const AI_INDEX = "Stanford AI Index (via Our World in Data)";
const PRIVATE = "private investment in AI companies, constant 2021 US$";
const NEW_COMPANIES = "AI companies that raised their first money above 1.5 million US$ in the year";

const charts: readonly Chart[] = [
  { column: "All", quantity: "ai-private-investment", publisher: CSET, definition: PRIVATE, unit: "USD" },
  {
    column: "All (projected) (Projected)",
    quantity: "ai-private-investment",
    publisher: CSET,
    definition: `${PRIVATE}, projected for the whole year`,
    unit: "USD",
    projected: true,
  },
  ...["Newly founded AI companies", "Number of newly founded AI companies", "newly_funded_ai_companies"].map(
    (column): Chart => ({
      column,
      quantity: "newly-funded-ai-companies",
      publisher: AI_INDEX,
      definition: NEW_COMPANIES,
      unit: "count",
    }),
  ),
  {
    column: "Total investment",
    quantity: "ai-corporate-investment",
    publisher: AI_INDEX,
    definition: "corporate investment in AI by activity, nominal US$",
    unit: "USD",
  },
  {
    column: "total_corporate_investment_by_activity",
    quantity: "ai-corporate-investment",
    publisher: AI_INDEX,
    definition: "corporate investment in AI by activity, nominal US$",
    unit: "USD",
  },
  {
    column: "total_corporate_investment_by_activity_inflation_adjusted",
    quantity: "ai-corporate-investment",
    publisher: AI_INDEX,
    definition: "corporate investment in AI by activity, constant 2021 US$",
    unit: "USD",
  },
  ...(["", "_inflation_adjusted"] as const).flatMap((suffix): Chart[] => [
    {
      column: `total_corporate_investment${suffix}`,
      quantity: "ai-corporate-investment",
      publisher: AI_INDEX,
      definition: `corporate investment in AI, ${suffix === "" ? "nominal" : "constant 2021"} US$`,
      unit: "USD",
    },
    {
      column: `total_private_investment_by_country${suffix}`,
      quantity: "ai-private-investment-by-country",
      publisher: AI_INDEX,
      definition: `private investment in AI by country, ${suffix === "" ? "nominal" : "constant 2021"} US$`,
      unit: "USD",
    },
    {
      column: `total_private_investment_by_focus_area${suffix}`,
      quantity: "ai-private-investment-by-focus",
      publisher: AI_INDEX,
      definition: `private investment in AI by focus area, ${suffix === "" ? "nominal" : "constant 2021"} US$`,
      unit: "USD",
    },
  ]),
];
/** More columns than one chart's table has. */
const CHART_COLUMNS = 10;
/** Columns of an extract that was saved without its header. */
const BARE_HEADER = ["Entity", "Code", "Year", "All"];

/**
 * Reads a chart's table (entity, year, one or more value columns), whatever of the known columns it has. The world's
 * row keeps the quantity's name; any other entity, which overlaps with it, gets its own.
 */
export function parseAiIndex(bytes: Uint8Array, context: ParseContext): Parsed {
  const table = chartTable(bytes);
  const present = charts.filter((chart) => table.header.includes(chart.column));
  if (present.length === 0)
    throw new SourceError("not-the-format", "the table has none of the known value columns");
  return readRows(table, (row) => {
    const entity = row.cell("Entity") || row.cell("Country");
    const year = row.cell("Year") || row.cell("year");
    // A table of many charts has rows of those that are not read here.
    if (table.header.length > CHART_COLUMNS && present.every(({ column }) => row.cell(column) === ""))
      return [];
    if (!/^\d{4}$/.test(year) || entity === "")
      throw new RowProblem("schema", "the row names no entity and year");
    return present.flatMap((chart) => {
      const text = row.cell(chart.column);
      // The chart repeats the measured value in the projected column where the line joins.
      if (text === "" || (chart.projected === true && row.cell("All") !== "")) return [];
      const knownOn = context.hints.editionOn ?? context.retrievedOn;
      const record: MarketEstimateRecord = {
        type: "market-estimate",
        quantity: entity === "World" ? chart.quantity : `${chart.quantity}-${slug(entity)}`,
        publisher: chart.publisher,
        definition: `${chart.definition}; ${entity}`,
        kind: chart.projected === true ? "forecast" : "actual",
        period: year,
        value: need(plainDecimal(text), chart.column, text),
        unit: chart.unit,
        publishedOn: null,
        pointer: `${row.pointer}, ${chart.column}`,
        knownOn,
        citationUrl: context.url,
        citationText: `${entity}, ${year}, column "${chart.column}"`,
      };
      return [record];
    });
  });
}

function chartTable(bytes: Uint8Array): Table {
  const lines = readLines(utf8Text(bytes));
  const header = (lines[0] ?? []).map((name) => name.trim());
  const bare = !header.includes("Year") && header.length === 4 && /^\d{4}$/.test(header[2] ?? "");
  const names = bare ? BARE_HEADER : header;
  const rows = (bare ? lines : lines.slice(1)).map((cells, index) => tableRow(names, cells, index + 1));
  return { header: names, rows };
}

function slug(entity: string): string {
  return entity
    .normalize("NFKD")
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
}
