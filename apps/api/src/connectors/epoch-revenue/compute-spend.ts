import type { ReferenceRecord } from "@sector-tracker/shared";
import type { TableRow } from "../format/csv.ts";
import { attributesOf, type MeasureColumn, measuresOf } from "../format/reference.ts";
import { need } from "../format/rows.ts";
import { dayOf, type EditionPlace, knownFrom } from "./edition-place.ts";

const spending: readonly MeasureColumn[] = [
  { name: "spend", unit: "USD", columns: ["Amount"] },
  { name: "inferenceSpend", unit: "USD", columns: ["Inference compute spend"] },
  { name: "researchSpend", unit: "USD", columns: ["R&D compute spend"] },
  { name: "totalSpend", unit: "USD", columns: ["Total compute spend"] },
];

/** True for the header of the table of spending on computing. */
export function isComputeSpend(header: readonly string[]): boolean {
  return ["Id", "Company", "Amount", "Period type", "Date"].every((name) => header.includes(name));
}

/** One report of spending. A date ahead of its report is a plan; notes quote articles and are not read. */
export function readComputeSpend(row: TableRow, place: EditionPlace): ReferenceRecord {
  const id = need(row.cell("Id") || null, "Id", row.raw);
  const company = need(row.cell("Company") || null, "Company", row.raw);
  const knownOn = knownFrom(row, place);
  const ends = dayOf(row, "Date");
  return {
    type: "reference",
    dataset: "compute-spending",
    itemKey: `${company}|${id}`.slice(0, 200),
    name: id.slice(0, 300),
    organisation: company,
    companies: [{ name: company }],
    category: row.cell("Category") || null,
    country: null,
    // A plan has no day of its own yet; its end stands among the attributes.
    eventOn: ends !== null && ends <= knownOn ? ends : null,
    datePrecision: "day",
    measures: measuresOf(row, spending),
    attributes: {
      ...attributesOf(row, [
        { name: "periodType", columns: ["Period type"] },
        { name: "confidence", columns: ["Confidence"] },
        { name: "sourceType", columns: ["Source Type", "Source type"] },
      ]),
      ...(ends === null ? {} : { periodEnd: ends }),
      ...(ends !== null && ends > knownOn ? { projected: "true" } : {}),
    },
    pointer: row.pointer,
    knownOn,
    citationUrl: place.url,
    citationText: id.slice(0, 200),
  };
}
