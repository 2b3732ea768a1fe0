import type { IngestRecord } from "@sector-tracker/shared";

/** Types of records that are facts of a table. */
export type FactType = IngestRecord["type"];

/** How a table of facts is merged: what identifies a fact, what orders its vintages, and what counts as its value. */
export interface FactTable {
  readonly table: string;
  /** Columns that are staged, besides run, document and origin. */
  readonly columns: readonly string[];
  /** Columns that say which fact it is; the document is not among them. */
  readonly identity: readonly string[];
  /** Columns by which vintages follow each other; `known_on` is the last. */
  readonly order: readonly string[];
  /** Columns whose change makes a new vintage. */
  readonly values: readonly string[];
  /** Numeric column that must not change sign or scale between vintages; null where that says nothing. */
  readonly guarded: string | null;
}

/** Columns that every fact has. */
export const originColumns = [
  "known_on",
  "source_id",
  "run_id",
  "document_id",
  "pointer",
  "citation_url",
  "citation_text",
] as const;

export const factTables: Readonly<Record<FactType, FactTable>> = {
  earnings: {
    table: "earnings_fact",
    columns: [
      "company_slug",
      "concept",
      "unit",
      "period_start",
      "period_end",
      "span",
      "fiscal_year",
      "fiscal_quarter",
      "value",
      "derived",
    ],
    identity: ["company_slug", "concept", "unit", "period_start", "period_end", "source_id"],
    order: ["known_on"],
    values: ["value"],
    guarded: "value",
  },
  price: {
    table: "price_bar",
    columns: [
      "listing_id",
      "date",
      "basis",
      "basis_as_of",
      "open",
      "high",
      "low",
      "close",
      "volume",
      "currency",
    ],
    // A later adjustment day that leaves the values as they are says nothing new.
    identity: ["listing_id", "date", "basis", "source_id"],
    order: ["basis_as_of", "known_on"],
    values: ["open", "high", "low", "close", "volume", "currency"],
    guarded: null,
  },
  "corporate-action": {
    table: "corporate_action",
    columns: ["listing_id", "ex_date", "kind", "numerator", "denominator", "amount", "currency"],
    identity: ["listing_id", "ex_date", "kind", "source_id"],
    order: ["known_on"],
    values: ["numerator", "denominator", "amount", "currency"],
    guarded: null,
  },
  fx: {
    table: "fx_rate",
    columns: ["currency", "kind", "period_start", "period_end", "rate", "days"],
    identity: ["currency", "kind", "period_start", "source_id"],
    order: ["known_on"],
    values: ["rate"],
    guarded: "rate",
  },
  funding: {
    table: "funding_record",
    columns: [
      "round_id",
      "company_slug",
      "source_key",
      "kind",
      "stage",
      "stage_printed",
      "status",
      "announced_on",
      "date_precision",
      "amount",
      "currency",
      "post_money",
      "country",
      "segment_slug",
      "lead_investors",
      "investors",
      "matched_by",
    ],
    identity: ["source_key", "source_id"],
    order: ["known_on"],
    values: [
      "kind",
      "stage",
      "status",
      "announced_on",
      "date_precision",
      "amount",
      "currency",
      "post_money",
      "lead_investors",
      "investors",
    ],
    guarded: null,
  },
  "market-estimate": {
    table: "market_estimate",
    columns: ["quantity", "publisher", "definition", "kind", "period", "value", "unit", "published_on"],
    identity: ["quantity", "publisher", "definition", "kind", "period", "unit", "source_id"],
    order: ["known_on"],
    values: ["value"],
    guarded: null,
  },
  reference: {
    table: "reference_item",
    columns: [
      "dataset",
      "item_key",
      "name",
      "organisation",
      "company_slug",
      "category",
      "country",
      "event_on",
      "date_precision",
      "measures",
      "attributes",
    ],
    identity: ["dataset", "item_key", "source_id"],
    order: ["known_on"],
    values: [
      "name",
      "organisation",
      "category",
      "country",
      "event_on",
      "date_precision",
      "measures",
      "attributes",
    ],
    guarded: null,
  },
};

/** A value as it goes into a column. */
export type Cell = string | number | boolean | readonly string[] | null;

/** A record whose company and listing are resolved, as cells by column name. */
export interface FactRow {
  readonly type: FactType;
  readonly cells: Readonly<Record<string, Cell>>;
  /** The record as its source gave it, for a rejection. */
  readonly record: IngestRecord;
}
