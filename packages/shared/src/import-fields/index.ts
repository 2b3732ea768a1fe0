/**
 * What a person's table can be read as, and the fields of each. Plain values without a validator, so that the web app
 * may load them; the schema of a mapping is in `imports/`.
 */

/** Families of records that a table can be read as, by the type of the records. */
export const IMPORT_FAMILIES = [
  "earnings",
  "price",
  "funding",
  "market-estimate",
  "fx",
  "corporate-action",
] as const;
export type ImportFamily = (typeof IMPORT_FAMILIES)[number];

/** How a field's cells are read. */
export type ImportFieldKind =
  | "company"
  | "text"
  | "number"
  | "money"
  | "day"
  | "period"
  | "currency"
  | "unit"
  | "month"
  | "choice"
  | "link"
  | "list";

/** A field of a family. */
export interface ImportField {
  readonly name: string;
  readonly kind: ImportFieldKind;
  /** True where no row can be read without it; the family's `needs` say what else must be there. */
  readonly required: boolean;
  /** The words of a `choice`. */
  readonly choices?: readonly string[];
}

const field = (name: string, kind: ImportFieldKind, required = false): ImportField => ({
  name,
  kind,
  required,
});
const choice = (name: string, choices: readonly string[], required = false): ImportField => ({
  name,
  kind: "choice",
  required,
  choices,
});

/** Fields that say where a row is from; every family has them. */
const cited = [field("knownOn", "day"), field("source", "link"), field("note", "text")];

/** Statement figures that may each be a column of their own, one row per company and period. */
export const WIDE_CONCEPTS = [
  "revenue",
  "grossProfit",
  "operatingIncome",
  "netIncome",
  "researchAndDevelopment",
  "capitalExpenditure",
  "operatingCashFlow",
  "cash",
  "totalAssets",
  "sharesOutstanding",
  "employees",
] as const;

/** Fields of each family, in the order in which a person is asked for them. */
export const IMPORT_FIELDS: Readonly<Record<ImportFamily, readonly ImportField[]>> = {
  earnings: [
    field("company", "company", true),
    field("period", "period"),
    field("periodEnd", "day"),
    field("yearEnd", "month"),
    field("concept", "text"),
    field("value", "money"),
    field("currency", "currency"),
    ...WIDE_CONCEPTS.map((concept) => field(concept, "money")),
    ...cited,
  ],
  price: [
    field("company", "company", true),
    field("date", "day", true),
    field("close", "money", true),
    field("open", "money"),
    field("high", "money"),
    field("low", "money"),
    field("volume", "number"),
    field("currency", "currency"),
    choice("basis", ["as-traded", "splits", "splits-dividends"], true),
    field("basisAsOf", "day"),
    ...cited,
  ],
  funding: [
    field("company", "company", true),
    field("announcedOn", "day", true),
    field("amount", "money"),
    field("currency", "currency"),
    field("stage", "text"),
    choice("status", ["closed", "announced", "talks"]),
    field("postMoney", "money"),
    field("country", "text"),
    field("segment", "text"),
    field("leadInvestors", "list"),
    field("investors", "list"),
    ...cited,
  ],
  "market-estimate": [
    field("quantity", "text", true),
    field("publisher", "text", true),
    field("period", "period", true),
    field("value", "money", true),
    field("unit", "unit"),
    choice("kind", ["actual", "estimate", "forecast"], true),
    field("definition", "text"),
    field("publishedOn", "day"),
    field("source", "link"),
    field("note", "text"),
  ],
  fx: [
    field("currency", "currency", true),
    field("date", "period", true),
    field("rate", "number", true),
    field("days", "number"),
    ...cited,
  ],
  "corporate-action": [
    field("company", "company", true),
    field("exDate", "day", true),
    choice("kind", ["split", "dividend"], true),
    field("ratio", "text"),
    field("amount", "money"),
    field("currency", "currency"),
    ...cited,
  ],
};

/** Fields of which one is enough, where neither is required by itself. */
export const IMPORT_NEEDS: Readonly<Record<ImportFamily, readonly (readonly string[])[]>> = {
  earnings: [
    ["period", "periodEnd"],
    ["value", ...WIDE_CONCEPTS],
  ],
  price: [],
  funding: [["amount", "stage", "postMoney"]],
  "market-estimate": [],
  fx: [],
  "corporate-action": [["ratio", "amount"]],
};

/** Scales in which a column may be printed. */
export const IMPORT_SCALES = [
  "1",
  "1000",
  "10000",
  "1000000",
  "100000000",
  "1000000000",
  "1000000000000",
] as const;
export type ImportScale = (typeof IMPORT_SCALES)[number];

export const IMPORT_KINDS = ["csv", "json", "ndjson", "xlsx"] as const;
export const IMPORT_ENCODINGS = ["utf-8", "utf-16le", "utf-16be", "euc-kr", "windows-1252"] as const;
export const IMPORT_DELIMITERS = [",", ";", "\t", "|"] as const;
export const IMPORT_DATE_ORDERS = ["ymd", "dmy", "mdy"] as const;
export const IMPORT_DECIMALS = [".", ","] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
export type ImportEncoding = (typeof IMPORT_ENCODINGS)[number];
export type ImportDelimiter = (typeof IMPORT_DELIMITERS)[number];
export type ImportDateOrder = (typeof IMPORT_DATE_ORDERS)[number];
export type ImportDecimal = (typeof IMPORT_DECIMALS)[number];
