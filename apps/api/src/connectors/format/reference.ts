import type { ReferenceMeasure, ReferenceRecord, Unit } from "@sector-tracker/shared";
import { Decimal } from "decimal.js";
import type { TableRow } from "./csv.ts";
import { plainDecimal } from "./decimal.ts";
import { RowProblem } from "./rows.ts";

/** Longest text that an attribute keeps, in characters. */
const TEXT_LIMIT = 500;

/** A numeric column: the measure it becomes, its unit, and what one of its numbers is in that unit. */
export interface MeasureColumn {
  readonly name: string;
  readonly unit: Unit;
  /** Names under which editions have carried it, the newest first. */
  readonly columns: readonly string[];
  /** Factor to base units; 1 unless said. */
  readonly times?: string;
}

/** A text column and the attribute it becomes. */
export interface AttributeColumn {
  readonly name: string;
  readonly columns: readonly string[];
}

/** Measures of a row: an empty cell is no measure, a cell that is no number a RowProblem. */
export function measuresOf(
  row: TableRow,
  wanted: readonly MeasureColumn[],
): Record<string, ReferenceMeasure> {
  const measures: Record<string, ReferenceMeasure> = {};
  for (const { name, unit, columns, times } of wanted) {
    const text = firstCell(row, columns);
    if (text === "") continue;
    const value = plainDecimal(text);
    if (value === null) throw new RowProblem("schema", `${name} is not a number: "${text.slice(0, 40)}"`);
    measures[name] = { value: times === undefined ? value : new Decimal(value).times(times).toFixed(), unit };
  }
  return measures;
}

/** Attributes of a row: those that it has, on one line and of a bounded length. */
export function attributesOf(row: TableRow, wanted: readonly AttributeColumn[]): Record<string, string> {
  return textsOf(wanted.map(({ name, columns }) => [name, firstCell(row, columns)]));
}

/** Named texts without the empty ones, on one line and of a bounded length. */
export function textsOf(pairs: readonly (readonly [string, string])[]): Record<string, string> {
  return Object.fromEntries(
    pairs.flatMap(([name, text]) => {
      const line = text.replaceAll(/\s+/g, " ").trim().slice(0, TEXT_LIMIT).trim();
      return line === "" ? [] : [[name, line]];
    }),
  );
}

/** The first of the columns that the row has something in. */
export function firstCell(row: TableRow, columns: readonly string[]): string {
  return columns.map((column) => row.cell(column)).find((text) => text !== "") ?? "";
}

/** An organisation's cell as the keys by which a directory may know one of them. */
export function organisationKeys(cell: string): ReferenceRecord["companies"] {
  return cell
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "")
    .map((name) => ({ name }));
}
