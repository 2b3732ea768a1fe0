import { SourceError } from "@sector-tracker/shared";

/** What a table that a person hands in may not exceed. Stated on the page and in the documentation. */
export interface TableLimits {
  /** Bytes of the table itself, and of all that a spreadsheet unpacks to. */
  readonly unpackedBytes: number;
  readonly rows: number;
  readonly columns: number;
  /** Characters of one cell: what a spreadsheet's own cell can hold. */
  readonly cellLength: number;
  /** Levels of a JSON document. */
  readonly depth: number;
}

export const defaultTableLimits: TableLimits = {
  unpackedBytes: 64 * 1024 * 1024,
  rows: 100_000,
  columns: 256,
  cellLength: 32_767,
  depth: 32,
};

/** A refusal that states the limit and what to do. */
export function beyond(what: string, limit: number, unit: string): SourceError {
  return new SourceError(
    "too-large",
    `the file is refused: ${what}, the limit is ${limit.toLocaleString("en-US")} ${unit}; send a smaller part of it`,
  );
}

/** Refuses a width or a cell beyond the limits. */
export function checkRow(cells: readonly string[], number: number, limits: TableLimits): void {
  if (cells.length > limits.columns) {
    throw beyond(
      `row ${number} has ${cells.length.toLocaleString("en-US")} columns`,
      limits.columns,
      "columns",
    );
  }
  if (cells.some((cell) => cell.length > limits.cellLength)) {
    throw beyond(`row ${number} has a cell that is too long`, limits.cellLength, "characters in a cell");
  }
}
