import type { ChartTable } from "./table.ts";

/** What a chart's figures are, wherever they go without their page. */
export interface ChartFacts {
  title: string;
  /** Unit and currency in words. */
  unit: string;
  /** `YYYY-MM-DD`: nothing that became known later is in the chart. */
  asOf: string;
  /** Names of the sources, as one text. */
  source: string;
}

function csvCell(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  // A cell that a spreadsheet would run as a formula is made plain text.
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The table as CSV (RFC 4180) with every digit, safe in a spreadsheet. */
export function csvText(table: Pick<ChartTable, "columns" | "rows">): string {
  return [table.columns, ...table.rows].map((row) => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

/**
 * The very rows of the chart's table, each with unit, as-of day and source: RFC 4180 knows no comments, and a row that
 * is copied elsewhere keeps what it means.
 */
export function chartCsv(
  table: Pick<ChartTable, "columns" | "rows">,
  facts: ChartFacts,
  headings: readonly [unit: string, asOf: string, source: string],
): string {
  return csvText({
    columns: [...table.columns, ...headings],
    rows: table.rows.map((row) => [...row, facts.unit, facts.asOf, facts.source]),
  });
}

/** `funding-year` of 25 November 2026 is saved as `funding-year_2026-11-25.csv`. */
export function fileNameOf(name: string, asOf: string, extension: string): string {
  return `${name.replaceAll(/[^\p{L}\p{N}._-]+/gu, "-")}_${asOf}.${extension}`;
}
