import { type ImportMapping, type ImportMend, missingFields, SourceError } from "@sector-tracker/shared";
import type { ParseContext, Parsed } from "../connector.ts";
import { rejected, RowProblem } from "../format/rows.ts";
import { MappedRow } from "./cells.ts";
import { defaultTableLimits } from "../format/table-limits.ts";
import { recordsOf } from "./records.ts";
import { type ImportTable, readImportTable } from "./table.ts";

/** A table of a person, read through the mapping that came with it. Throws SourceError where it does not fit. */
export function parseFileImport(bytes: Uint8Array, context: ParseContext): Parsed {
  const spec = context.hints.imported;
  if (spec === undefined) {
    throw new SourceError(
      "not-configured",
      "a file needs a mapping: import it from the page, or choose a saved one",
    );
  }
  const limits = context.hints.tableLimits ?? defaultTableLimits;
  const table = readImportTable(bytes, spec.mapping.format, limits);
  return parseTable(table, spec.mapping, spec.mends, context.retrievedOn);
}

/** Every row as records or as a rejection. Throws `not-the-format` where the table lacks what the mapping names. */
export function parseTable(
  table: ImportTable,
  mapping: ImportMapping,
  mends: readonly ImportMend[],
  retrievedOn: string,
): Parsed {
  const { family, fields } = mapping;
  const places = checkedPlaces(table, mapping);
  const byRow = new Map<number, ImportMend[]>();
  for (const mend of mends) byRow.set(mend.row, [...(byRow.get(mend.row) ?? []), mend]);
  const context = { retrievedOn, keys: new Map<string, number>() };
  const records: Parsed["records"][number][] = [];
  const rejections: Parsed["rejections"][number][] = [];
  for (const raw of table.rows) {
    const row = new MappedRow(table, raw, fields, places, byRow.get(raw.number) ?? []);
    try {
      records.push(...recordsOf(family, row, context));
    } catch (error) {
      if (!(error instanceof RowProblem)) throw error;
      rejections.push(rejected(error, row.pointer, row.raw));
    }
  }
  return { records, rejections };
}

/** Places of the columns by name. */
function checkedPlaces(table: ImportTable, { family, fields }: ImportMapping): ReadonlyMap<string, number> {
  const places = new Map(table.columns.map(({ name, index }) => [name, index]));
  const absent = Object.values(fields).flatMap((binding) =>
    "column" in binding && !places.has(binding.column) ? [binding.column] : [],
  );
  if (absent.length > 0) {
    throw new SourceError(
      "not-the-format",
      `the table has no column ${absent.map((name) => `"${name}"`).join(", ")}; it has ${[...places.keys()].slice(0, 20).join(", ")}`,
    );
  }
  const missing = missingFields(family, fields);
  if (missing.length > 0) {
    throw new SourceError(
      "not-configured",
      `the mapping lacks ${missing.map((names) => names.slice(0, 3).join(" or ")).join(", ")}`,
    );
  }
  return places;
}
