import type { RejectedRow } from "@sector-tracker/shared";
import { type FactRow, factTables } from "../store/facts/fact-tables.ts";
import { rejection } from "./gates.ts";

/** Rows of a document without their repetitions. */
export interface Distinct {
  readonly rows: readonly FactRow[];
  readonly rejections: readonly RejectedRow[];
  /** Rows that only repeated another. */
  readonly repeated: number;
}

/**
 * Rows that name the same fact on the same known-at day: equal ones count once; where they disagree all are held
 * back, since the document does not say which one is right, unless a person chose one of them.
 */
export function distinctRows(
  rows: readonly FactRow[],
  chosen: (row: FactRow) => boolean = () => false,
): Distinct {
  const groups = new Map<string, FactRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  const kept: FactRow[] = [];
  const rejections: RejectedRow[] = [];
  let repeated = 0;
  for (const group of groups.values()) {
    const [first, ...others] = group;
    if (first === undefined) continue;
    if (others.every((other) => valueOf(other) === valueOf(first))) {
      kept.push(first);
      repeated += others.length;
    } else {
      const [choice, ...rivals] = group.filter(chosen);
      if (choice !== undefined && rivals.every((rival) => valueOf(rival) === valueOf(choice))) {
        kept.push(choice);
        // Settled: the others are no facts of their own.
        repeated += group.length - 1;
        continue;
      }
      const places = group.map((row) => row.record.pointer).join("; ");
      rejections.push(
        ...group.map((row) =>
          rejection(
            row.record,
            "duplicate-disagrees",
            `the document gives this fact more than once, differently: ${places}`,
          ),
        ),
      );
    }
  }
  return { rows: kept, rejections, repeated };
}

function keyOf(row: FactRow): string {
  const table = factTables[row.type];
  return [
    row.type,
    ...[...table.identity, ...table.order].map((column) => String(row.cells[column] ?? "")),
  ].join("\u0001");
}

function valueOf(row: FactRow): string {
  return factTables[row.type].values.map((column) => String(row.cells[column] ?? "")).join("\u0001");
}
