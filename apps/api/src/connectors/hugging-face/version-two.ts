import type { ReferenceRecord } from "@sector-tracker/shared";
import type { ParseContext } from "../connector.ts";
import type { TableRow } from "../format/csv.ts";
import { isDay } from "../format/dates.ts";
import { editionOf } from "../format/edition.ts";
import {
  type AttributeColumn,
  attributesOf,
  firstCell,
  type MeasureColumn,
  measuresOf,
  organisationKeys,
} from "../format/reference.ts";
import { need } from "../format/rows.ts";

/** Normalised scores, 0 to 100: 0 is guessing. The column of the average ends in an arrow. */
const scores: readonly MeasureColumn[] = [
  { name: "average", unit: "points", columns: ["Average ⬆️", "Average"] },
  { name: "ifeval", unit: "points", columns: ["IFEval"] },
  { name: "bbh", unit: "points", columns: ["BBH"] },
  { name: "math", unit: "points", columns: ["MATH Lvl 5"] },
  { name: "gpqa", unit: "points", columns: ["GPQA"] },
  { name: "musr", unit: "points", columns: ["MUSR"] },
  { name: "mmluPro", unit: "points", columns: ["MMLU-PRO"] },
];
const parameters: MeasureColumn = {
  name: "parameters",
  unit: "parameters",
  columns: ["#Params (B)"],
  times: "1000000000",
};
/** Likes and the cost of the evaluation change or say nothing of the model, and are left out. */
const attributes: readonly AttributeColumn[] = [
  { name: "precision", columns: ["Precision"] },
  { name: "architecture", columns: ["Architecture"] },
  { name: "licence", columns: ["Hub License"] },
  { name: "baseModel", columns: ["Base Model"] },
  { name: "flagged", columns: ["Flagged"] },
  { name: "merged", columns: ["Merged"] },
  { name: "mixtureOfExperts", columns: ["MoE"] },
  { name: "officialProvider", columns: ["Official Providers"] },
];

/** True for the header of the second version's contents. */
export function isVersionTwo(header: readonly string[]): boolean {
  return ["eval_name", "Model", "IFEval", "MMLU-PRO"].every((name) => header.includes(name));
}

/** One evaluation: a model in one precision. */
export function readVersionTwo(row: TableRow, context: ParseContext): ReferenceRecord {
  const evaluation = need(row.cell("eval_name") || null, "eval_name", row.raw);
  const model = row.cell("fullname") || textOfHtml(row.cell("Model"));
  const account = model.includes("/") ? (model.split("/")[0] ?? "") : "";
  const submitted = firstCell(row, ["Submission Date", "Upload To Hub Date"]);
  const size = row.cell("#Params (B)");
  // Zero and minus one stand for a size that is not known.
  const known = size === "" || Number(size) <= 0 ? {} : measuresOf(row, [parameters]);
  return {
    type: "reference",
    dataset: "llm-leaderboard-v2",
    itemKey: evaluation.slice(0, 200),
    name: need(model || null, "Model", row.raw).slice(0, 300),
    organisation: account || null,
    companies: organisationKeys(account),
    category: row.cell("Type").replace(/^[^\p{L}]+/u, "") || null,
    country: null,
    eventOn:
      submitted === "" ? null : need(isDay(submitted) ? submitted : null, "Submission Date", submitted),
    datePrecision: "day",
    measures: { ...measuresOf(row, scores), ...known },
    attributes: attributesOf(row, attributes),
    pointer: row.pointer,
    knownOn: editionOf(context),
    citationUrl: model.includes("/") ? `https://huggingface.co/${model}` : context.url,
    citationText: row.cell("Model sha") || null,
  };
}

/** Text of the first link of a cell in HTML. */
function textOfHtml(cell: string): string {
  const link = /<a\b[^>]*>([^<]*)<\/a>/i.exec(cell)?.[1];
  return (link ?? cell.replaceAll(/<[^>]*>/g, "")).trim();
}
