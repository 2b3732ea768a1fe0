import type { ReferenceRecord } from "@sector-tracker/shared";
import { RowProblem } from "../format/rows.ts";

const BETWEEN = "; ";

/** Measures as one cell: `memory=80 gigabytes; power=400 watts`. */
export function writeMeasures(measures: ReferenceRecord["measures"]): string {
  return joined(Object.entries(measures).map(([name, { value, unit }]) => [name, `${value} ${unit}`]));
}

/** Attributes as one cell: `confidence=Likely; frontier=True`. */
export function writeAttributes(attributes: ReferenceRecord["attributes"]): string {
  return joined(Object.entries(attributes));
}

/** Reads such a cell; the units are checked where every record is. Throws a RowProblem `schema`. */
export function parseMeasures(cell: string): Record<string, { value: string; unit: string }> {
  return Object.fromEntries(
    pairsOf(cell).map(([name, text]) => {
      const [value = "", unit = ""] = text.split(" ");
      return [name, { value, unit }];
    }),
  );
}

/** Reads such a cell. Throws a RowProblem `schema`. */
export function parseAttributes(cell: string): Record<string, string> {
  return Object.fromEntries(pairsOf(cell));
}

function joined(pairs: readonly (readonly [string, string])[]): string {
  const wrong = pairs.find(([, text]) => text.includes(BETWEEN));
  if (wrong !== undefined) throw new Error(`${wrong[0]} cannot be written: it holds "${BETWEEN}"`);
  return pairs.map(([name, text]) => `${name}=${text}`).join(BETWEEN);
}

function pairsOf(cell: string): [string, string][] {
  if (cell === "") return [];
  return cell.split(BETWEEN).map((pair) => {
    const at = pair.indexOf("=");
    if (at < 1) throw new RowProblem("schema", `the cell is no list of name=value: "${pair.slice(0, 40)}"`);
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
}
