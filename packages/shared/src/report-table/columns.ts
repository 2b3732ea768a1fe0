/** How a cell's text becomes a value. A list's items are parted by `|`. */
export type CellKind = "text" | "number" | "boolean" | "list" | "json";

/** One field of a record: its path in the document, and what an empty cell stands for. */
export interface Field {
  readonly path: string;
  readonly kind: CellKind;
  readonly empty: "absent" | "null";
}

/** What a row of the table can be. */
export const RECORDS = [
  "report",
  "segment",
  "company",
  "listing",
  "baseline",
  "point",
  "relation",
  "indicator",
  "lost-figure",
] as const;
export type RecordName = (typeof RECORDS)[number];

const field = (path: string, kind: CellKind = "text", empty: Field["empty"] = "absent"): Field => ({
  path,
  kind,
  empty,
});
const words = (path: string): Field[] => [field(`${path}.en`), field(`${path}.ko`)];
const orNull = (path: string, kind: CellKind = "text") => field(path, kind, "null");

/** The fields of each record, under the names that the schemas of the report's document give them. */
export const FIELDS: Readonly<Record<RecordName, readonly Field[]>> = {
  report: [
    field("slug"),
    ...words("title"),
    field("publisher"),
    field("publishedOn"),
    field("language"),
    ...words("sector"),
    field("bandPercent", "number"),
  ],
  segment: [
    field("slug"),
    orNull("parent"),
    field("layer"),
    field("position", "number"),
    ...words("name"),
    ...words("description"),
  ],
  company: [
    field("slug"),
    orNull("parent"),
    ...words("name"),
    field("kind"),
    orNull("country"),
    orNull("cik"),
    orNull("dartCode"),
    orNull("fiscalYearEnd"),
    field("aliases", "list"),
    field("segments", "list"),
    field("inReport", "boolean"),
  ],
  listing: [field("symbol"), field("exchange"), field("currency"), field("primary", "boolean")],
  baseline: [
    field("key"),
    field("kind"),
    ...words("label"),
    ...words("definition"),
    orNull("segment"),
    orNull("company"),
    field("counterparties", "list"),
    orNull("publisher"),
    field("locator.part"),
    field("locator.figure", "number"),
    field("locator.heading"),
    field("unit"),
    field("measure"),
    field("growth.ratePercent", "number"),
    field("growth.basis"),
    orNull("growth.from"),
    orNull("growth.to"),
    field("growth.qualifier"),
    field("growth.printed"),
    ...words("note"),
  ],
  point: [orNull("period"), field("value", "number"), field("qualifier"), field("printed")],
  relation: [field("rule"), field("with", "list"), ...words("note")],
  indicator: [
    field("baseline"),
    field("method"),
    field("measure", "json"),
    field("compare"),
    ...words("rationale"),
    ...words("coverage"),
    field("crossChecks", "json"),
  ],
  "lost-figure": [
    field("figure", "number"),
    field("part"),
    ...words("subject"),
    orNull("publisher"),
    orNull("unit"),
    field("baselines", "list"),
    ...words("note"),
  ],
};

/** Records that belong to the row of another record above them, with the list of it that they stand in. */
export const PARTS: Partial<Record<RecordName, { readonly of: RecordName; readonly list: string }>> = {
  listing: { of: "company", list: "listings" },
  point: { of: "baseline", list: "points" },
  relation: { of: "baseline", list: "relations" },
};

/** Where the records stand in the document; the report itself is one object. */
export const LISTS: Partial<Record<RecordName, string>> = {
  segment: "segments",
  company: "companies",
  baseline: "baselines",
  indicator: "indicators",
};

/** Fields that no column has, as JSON: nothing of a document is lost in a table. */
export const MORE = "more";

/** The table's header. */
export const COLUMNS: readonly string[] = [
  "record",
  ...new Set(RECORDS.flatMap((record) => FIELDS[record].map(({ path }) => path))),
  MORE,
];
