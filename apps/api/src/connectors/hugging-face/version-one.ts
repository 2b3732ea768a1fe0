import type { ReferenceRecord } from "@sector-tracker/shared";
import type { ParseContext } from "../connector.ts";
import type { TableRow } from "../format/csv.ts";
import { editionOf } from "../format/edition.ts";
import { type MeasureColumn, measuresOf, organisationKeys } from "../format/reference.ts";
import { need } from "../format/rows.ts";

/** Scores from 0 to 100; snapshots write the number of examples with a space before it or without. */
const scores: readonly MeasureColumn[] = [
  { name: "average", unit: "points", columns: ["Average"] },
  { name: "arc", unit: "points", columns: ["ARC(25-shot)", "ARC (25-shot)"] },
  { name: "hellaswag", unit: "points", columns: ["HellaSwag(10-shot)", "HellaSwag (10-shot)"] },
  { name: "mmlu", unit: "points", columns: ["MMLU(5-shot)", "MMLU (5-shot)"] },
  { name: "truthfulqa", unit: "points", columns: ["TruthfulQA(0-shot)", "TruthfulQA (0-shot)"] },
];

/** True for the header of a snapshot of the first version. */
export function isVersionOne(header: readonly string[]): boolean {
  return (
    scores.every(({ columns }) => columns.some((name) => header.includes(name))) && header.includes("Model")
  );
}

/** One model of a snapshot. A model without an account is one of the leaderboard's own references. */
export function readVersionOne(row: TableRow, context: ParseContext): ReferenceRecord {
  const model = need(row.cell("Model") || null, "Model", row.raw);
  const account = model.includes("/") ? (model.split("/")[0] ?? "") : "";
  const knownOn = editionOf(context);
  const link = row.cell("URL");
  return {
    type: "reference",
    dataset: "llm-leaderboard-v1",
    itemKey: model.slice(0, 200),
    name: model.slice(0, 300),
    organisation: account || null,
    companies: organisationKeys(account),
    category: null,
    country: null,
    // A snapshot says of no model when it was added.
    eventOn: null,
    datePrecision: "day",
    measures: measuresOf(row, scores),
    attributes: {},
    pointer: row.pointer,
    knownOn,
    citationUrl: URL.canParse(link) ? link : context.url,
    citationText: null,
  };
}
