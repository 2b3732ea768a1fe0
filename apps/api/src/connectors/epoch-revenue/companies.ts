import type { ReferenceRecord } from "@sector-tracker/shared";
import type { TableRow } from "../format/csv.ts";
import { attributesOf } from "../format/reference.ts";
import { need } from "../format/rows.ts";
import { dayOf, type EditionPlace } from "./edition-place.ts";

/** True for the header of the table of companies. */
export function isCompanies(header: readonly string[]): boolean {
  return ["Name", "Company type", "Founding date"].every((name) => header.includes(name));
}

/** One company of the table. */
export function readCompany(row: TableRow, place: EditionPlace): ReferenceRecord {
  const name = need(row.cell("Name") || null, "Name", row.raw);
  const sources = row.cell("Founding source/notes");
  return {
    type: "reference",
    dataset: "company-identities",
    itemKey: name.slice(0, 200),
    name,
    organisation: name,
    companies: [{ name }],
    category: row.cell("Company type") || null,
    country: null,
    eventOn: dayOf(row, "Founding date"),
    datePrecision: "day",
    measures: {},
    attributes: attributesOf(row, [
      { name: "laboratory", columns: ["Organization (from Organizations)"] },
      { name: "domains", columns: ["Product Domain(s)"] },
    ]),
    pointer: row.pointer,
    knownOn: place.knownOn,
    citationUrl: URL.canParse(sources) ? sources : place.url,
    citationText: name,
  };
}
