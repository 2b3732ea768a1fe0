import type { ReferenceRecord } from "@sector-tracker/shared";
import type { ParseContext, Parsed } from "../connector.ts";
import { oneCountry } from "../format/countries.ts";
import { readTable, type TableRow } from "../format/csv.ts";
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
import { need, readRows } from "../format/rows.ts";

const COLUMNS = ["Model", "Organization", "Publication date", "Parameters", "Training compute (FLOP)"];
const COUNTRY = ["Country (of organization)", "Country (from Organization)"];

/** Citations and batch sizes are left out: the first change daily and say nothing of the model, the second have no unit. */
const measures: readonly MeasureColumn[] = [
  { name: "parameters", unit: "parameters", columns: ["Parameters"] },
  { name: "trainingCompute", unit: "flop", columns: ["Training compute (FLOP)"] },
  {
    name: "trainingDatapoints",
    unit: "count",
    columns: ["Training dataset size (total)", "Training dataset size (datapoints)"],
  },
  { name: "trainingHours", unit: "hours", columns: ["Training time (hours)"] },
  { name: "hardwareQuantity", unit: "count", columns: ["Hardware quantity"] },
  { name: "hardwareUtilization", unit: "percent", columns: ["Hardware utilization"], times: "100" },
  // US dollars of 2023, as the column says: the currency has no year of its own.
  { name: "trainingCost", unit: "USD", columns: ["Training compute cost (2023 USD)"] },
  { name: "finetuneCompute", unit: "flop", columns: ["Finetune compute (FLOP)"] },
  { name: "trainingPower", unit: "watts", columns: ["Training power draw (W)"] },
];

const attributes: readonly AttributeColumn[] = [
  { name: "organisationKind", columns: ["Organization categorization"] },
  { name: "confidence", columns: ["Confidence"] },
  { name: "accessibility", columns: ["Model accessibility"] },
  { name: "baseModel", columns: ["Base model"] },
  { name: "frontier", columns: ["Frontier model"] },
  { name: "trainingHardware", columns: ["Training hardware"] },
  { name: "trainingDataset", columns: ["Training dataset"] },
  { name: "computeEstimation", columns: ["Training compute estimation method"] },
  { name: "notability", columns: ["Notability criteria"] },
];

/** Reads the table of notable models. Authors are persons and not read; notes and abstracts are prose of others. */
export function parseEpochModels(bytes: Uint8Array, context: ParseContext): Parsed {
  const knownOn = editionOf(context);
  return readRows(readTable(bytes, COLUMNS), (row) => [recordOf(row, knownOn, context)]);
}

function recordOf(row: TableRow, knownOn: string, context: ParseContext): ReferenceRecord {
  const name = need(row.cell("Model") || null, "Model", row.raw);
  const printed = row.cell("Publication date");
  const published =
    printed === "" ? null : need(isDay(printed) ? printed : null, "Publication date", printed);
  const organisation = row.cell("Organization");
  const link = row.cell("Link").split(/\s/)[0] ?? "";
  return {
    type: "reference",
    dataset: "ai-models",
    itemKey: name.slice(0, 200),
    name,
    organisation: organisation || null,
    companies: organisationKeys(organisation),
    category: row.cell("Domain") || null,
    country: oneCountry(firstCell(row, COUNTRY)),
    eventOn: published,
    datePrecision: "day",
    measures: measuresOf(row, measures),
    attributes: attributesOf(row, attributes),
    pointer: row.pointer,
    knownOn,
    citationUrl: URL.canParse(link) ? link : context.url,
    citationText: row.cell("Reference").slice(0, 200) || null,
  };
}
