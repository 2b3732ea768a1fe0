import type { IngestRecord } from "@sector-tracker/shared";

/** Types of records that a snapshot table may hold; one table holds records of one type or of several. */
export type RecordType = IngestRecord["type"];

/** Columns that every row has: where it comes from. */
export const originColumns = ["document", "pointer", "known_on", "url", "citation"] as const;

/** Column of a record's field; the company stands in one column, its strongest key with its name in front. */
export const fieldColumns: Readonly<
  Record<RecordType, readonly (readonly [field: string, column: string])[]>
> = {
  earnings: [
    ["concept", "concept"],
    ["unit", "unit"],
    ["periodStart", "period_start"],
    ["periodEnd", "period_end"],
    ["span", "span"],
    ["fiscalYear", "fiscal_year"],
    ["fiscalQuarter", "fiscal_quarter"],
    ["value", "value"],
    ["derived", "derived"],
  ],
  price: [
    ["date", "date"],
    ["basis", "basis"],
    ["basisAsOf", "basis_as_of"],
    ["close", "close"],
    ["currency", "currency"],
  ],
  "corporate-action": [
    ["exDate", "date"],
    ["kind", "kind"],
    ["numerator", "numerator"],
    ["denominator", "denominator"],
    ["amount", "amount"],
    ["currency", "currency"],
  ],
  fx: [
    ["currency", "currency"],
    ["kind", "kind"],
    ["periodStart", "period_start"],
    ["periodEnd", "period_end"],
    ["rate", "rate"],
    ["days", "days"],
  ],
  funding: [
    ["sourceKey", "source_key"],
    ["kind", "kind"],
    ["stage", "stage"],
    ["stagePrinted", "stage_printed"],
    ["status", "status"],
    ["announcedOn", "announced_on"],
    ["datePrecision", "date_precision"],
    ["amount", "amount"],
    ["currency", "currency"],
    ["postMoney", "post_money"],
    ["country", "country"],
    ["segment", "segment"],
    ["leadInvestors", "lead_investors"],
    ["investors", "investors"],
  ],
  "market-estimate": [
    ["quantity", "quantity"],
    ["publisher", "publisher"],
    ["definition", "definition"],
    ["kind", "kind"],
    ["period", "period"],
    ["value", "value"],
    ["unit", "unit"],
    ["publishedOn", "published_on"],
  ],
  reference: [
    ["dataset", "dataset"],
    ["itemKey", "item_key"],
    ["name", "name"],
    ["organisation", "organisation"],
    ["category", "category"],
    ["country", "country"],
    ["eventOn", "event_on"],
    ["datePrecision", "date_precision"],
    ["measures", "measures"],
    ["attributes", "attributes"],
  ],
};

/** Types whose records name a company. */
export const companyTypes: ReadonlySet<RecordType> = new Set([
  "earnings",
  "price",
  "corporate-action",
  "funding",
]);
/** Fields that are numbers, true or false, or lists; all others are text. */
export const numberFields: ReadonlySet<string> = new Set(["fiscalYear", "fiscalQuarter", "days"]);
export const booleanFields: ReadonlySet<string> = new Set(["derived"]);
export const listFields: ReadonlySet<string> = new Set(["leadInvestors", "investors"]);
/** Fields where an empty cell is an empty text, not nothing. */
export const blankIsText: ReadonlySet<string> = new Set(["definition"]);
