/** The same figures as the drawing, exact; also what the CSV holds and what the keyboard reads. */
export interface ChartTable {
  columns: readonly string[];
  rows: readonly (readonly (string | number | null)[])[];
  /** How a cell is shown; the CSV keeps the bare value. */
  show?: (value: string | number | null, column: number) => string;
  /** How a figure is said when it is read by keyboard, to three figures; as it is shown where not given. */
  brief?: (value: number, column: number) => string;
}

/** A cell as it is read out. */
export function spokenText(table: ChartTable, value: string | number | null, column: number): string {
  if (table.brief !== undefined && typeof value === "number" && column > 0) return table.brief(value, column);
  return cellText(table, value, column);
}

/** A cell as it is shown. */
export function cellText(table: ChartTable, value: string | number | null, column: number): string {
  if (table.show !== undefined) return table.show(value, column);
  return value === null ? "–" : String(value);
}

/** Figures in the table: cells that hold a value, without the first column. */
export function pointCount(table: ChartTable): number {
  return table.rows.length * Math.max(table.columns.length - 1, 1);
}
