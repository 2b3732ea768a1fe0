import type { ImportFormat, ImportKind } from "@sector-tracker/shared";
import type { Decoded } from "./encoding.ts";

/** A row of a file with the number by which a spreadsheet or an editor counts it. */
export interface RawRow {
  readonly number: number;
  readonly cells: readonly string[];
}

/** A file as rows of text, before anything is known of its columns. */
export interface RawTable {
  readonly kind: ImportKind;
  readonly rows: readonly RawRow[];
  /** Names of the columns where the format itself gives them (JSON). */
  readonly names: readonly string[] | null;
  readonly text: Pick<Decoded, "encoding" | "reason"> | null;
  readonly delimiter: ImportFormat["delimiter"] | null;
  /** Sheets of a spreadsheet in their order, and the one that was read. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
}
