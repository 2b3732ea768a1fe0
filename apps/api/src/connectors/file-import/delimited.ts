import { SourceError, type ImportDelimiter } from "@sector-tracker/shared";
import { parse } from "csv-parse/sync";
import { beyond, checkRow, type TableLimits } from "../format/table-limits.ts";
import type { RawRow } from "./raw-table.ts";

const DELIMITERS: readonly ImportDelimiter[] = [",", "\t", ";", "|"];
/** Characters at the beginning in which the delimiter is looked for. */
const LOOK = 64 * 1024;
/** Rows of the beginning by which delimiters are compared. */
const LOOK_ROWS = 60;
/** Longest record that is read, in characters: a million columns are refused before they are split. */
const RECORD_LIMIT = 1024 * 1024;

/** Rows of a delimited text, formulas as the text they are. Throws SourceError `too-large` and `not-the-format`. */
export function delimitedRows(text: string, delimiter: ImportDelimiter, limits: TableLimits): RawRow[] {
  const rows: RawRow[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: RECORD_LIMIT,
      on_record: (cells: string[], context) => {
        const number = context.records;
        checkRow(cells, number, limits);
        if (rows.length >= limits.rows + 100) throw beyond("it has more rows", limits.rows, "rows");
        if (cells.some((cell) => cell.trim() !== "")) rows.push({ number, cells });
        // What is not returned is not kept a second time.
        return null;
      },
    });
  } catch (error) {
    if (error instanceof SourceError) throw error;
    const code = error instanceof Error && "code" in error ? error.code : "";
    if (code === "CSV_MAX_RECORD_SIZE") {
      throw beyond("one of its rows is too long", RECORD_LIMIT, "characters in a row");
    }
    throw new SourceError("not-the-format", `the table cannot be read: ${(error as Error).message}`);
  }
  return rows;
}

/** The delimiter that splits the first rows into the most columns with the fewest exceptions. */
export function delimiterOf(text: string): ImportDelimiter {
  const start = text.slice(0, LOOK);
  const lines = text.length > LOOK ? start.slice(0, start.lastIndexOf("\n") + 1) || start : start;
  let best: { delimiter: ImportDelimiter; score: number } = { delimiter: ",", score: 0 };
  for (const delimiter of DELIMITERS) {
    const score = scoreOf(lines, delimiter);
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

function scoreOf(text: string, delimiter: ImportDelimiter): number {
  const widths: number[] = [];
  try {
    const rows: string[][] = parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: LOOK,
      to: LOOK_ROWS,
    });
    widths.push(...rows.map((cells) => cells.length));
  } catch {
    return 0;
  }
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  const [usual, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  return usual <= 1 ? 0 : (times / widths.length) * 10 + Math.min(usual, 20) / 10;
}
