import {
  ReferenceDataset,
  type ReferenceDatasetView,
  type ReferenceItemView,
  Unit,
} from "@sector-tracker/shared";
import type { Directory } from "../../derive/directory.service.ts";
import { provenanceOf } from "../../store/read/provenance.ts";
import type { DatasetRow, ReferenceRow } from "../../store/read/reference.repository.ts";

/** An item as the contract gives it. */
export function referenceItem(row: ReferenceRow, directory: Directory): ReferenceItemView {
  const company = row.company_slug === null ? undefined : directory.companies.get(row.company_slug);
  return {
    dataset: ReferenceDataset.parse(row.dataset),
    key: row.item_key,
    name: row.name,
    organisation: row.organisation,
    company:
      row.company_slug === null || company === undefined
        ? null
        : { slug: row.company_slug, name: { en: company.name_en, ko: company.name_ko } },
    category: row.category,
    country: row.country,
    date: row.event_on,
    datePrecision: row.date_precision,
    measures: Object.fromEntries(
      Object.entries(row.measures).map(([name, { value, unit }]) => [
        name,
        { value: Number(value), unit: Unit.parse(unit) },
      ]),
    ),
    attributes: row.attributes,
    vintages: row.vintages,
    knownAt: row.known_on,
    provenance: provenanceOf(row),
  };
}

/** A table as the contract gives it. */
export function referenceDataset(row: DatasetRow): ReferenceDatasetView {
  return {
    dataset: ReferenceDataset.parse(row.dataset),
    items: row.items,
    sources: row.sources,
    from: row.first,
    to: row.last,
    measures: row.measures.map((each) => ({ ...each, unit: Unit.parse(each.unit) })),
    categories: row.categories,
  };
}
