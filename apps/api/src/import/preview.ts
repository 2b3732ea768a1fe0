import type {
  ImportFault,
  ImportFound,
  ImportMapping,
  ImportMend,
  ImportPreview,
  ImportedRow,
  IngestRecord,
} from "@sector-tracker/shared";
import { missingFields, SourceError } from "@sector-tracker/shared";
import type { Parsed } from "../connectors/connector.ts";
import { fileImportManifest } from "../connectors/file-import/manifest.ts";
import { parseTable } from "../connectors/file-import/parse.ts";
import { currenciesIn, propose, type Proposal } from "../connectors/file-import/propose.ts";
import { type ImportTable, readImportTable } from "../connectors/file-import/table.ts";
import { resolveRecord } from "../ingest/resolve.ts";
import { RunProgress } from "../ingest/run-progress.ts";
import { Clock } from "../platform/clock/clock.ts";
import type { Config } from "../platform/config/config.ts";
import { RehearsalPool } from "../platform/database/rehearsal-pool.ts";
import { type CompanyDirectory, CompanyDirectoryReader } from "../store/facts/company-directory.ts";
import { type HeldLine, RunLedger } from "../store/facts/run-ledger.ts";
import { documentsOver } from "./documents-over.ts";
import { ENCODING_REASONS } from "./encoding-reasons.ts";
import { openTable } from "./open-table.ts";

/** Rows that a look shows as they would be stored, and those that would be held back. */
const SHOWN_ROWS = 50;
const SHOWN_FAULTS = 1000;

/** A file to look at, and how. */
export interface PreviewAsk {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly mapping: ImportMapping | undefined;
  readonly family: ImportMapping["family"] | undefined;
  readonly format: ImportMapping["format"] | undefined;
  readonly mends: readonly ImportMend[];
}

/** A look without what the store adds to it. */
export type Looked = Omit<ImportPreview, "upload" | "fitting">;

/**
 * Takes a file the whole road of an import in one transaction that is then undone: what is shown is what the import
 * would do, down to the counts. Throws SourceError where the file is no table or goes beyond a limit.
 */
export async function previewImport(config: Config, ask: PreviewAsk): Promise<Looked> {
  const opened = openTable(ask.name, ask.bytes, config.tableLimits);
  const format = ask.mapping?.format ?? ask.format ?? {};
  const table = readImportTable(opened.bytes, format, config.tableLimits);
  const proposal = ask.mapping === undefined ? propose(table, ask.family) : null;
  const mapping = ask.mapping ?? { ...(proposal as Proposal).mapping, format };
  const missing = missingFields(mapping.family, mapping.fields);
  const looked: Looked = {
    found: foundOf(opened.name, table),
    mapping,
    proposed: proposal !== null,
    familyReason: proposal?.familyReason ?? null,
    reasons: [...(proposal?.reasons ?? [])],
    missing: missing.map((names) => [...names]),
    problem: null,
    counts: null,
    rows: [],
    faults: [],
  };
  if (missing.length > 0) return looked;
  try {
    return { ...looked, ...(await rehearseTable(config, table, mapping, ask.mends, opened.bytes)) };
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    return { ...looked, problem: { code: error.code, message: error.message } };
  }
}

async function rehearseTable(
  config: Config,
  table: ImportTable,
  mapping: ImportMapping,
  mends: readonly ImportMend[],
  bytes: Uint8Array,
): Promise<Pick<Looked, "counts" | "rows" | "faults" | "problem">> {
  const pool = new RehearsalPool(config);
  const clock = new Clock();
  const ledger = new RunLedger(pool);
  const ingest = documentsOver(pool, clock);
  try {
    await pool.begin();
    const directory = await new CompanyDirectoryReader(pool).read();
    const runId = await ledger.open(fileImportManifest.id);
    let parsed: Parsed = { records: [], rejections: [] };
    const result = await ingest.ingest({
      runId,
      sourceId: fileImportManifest.id,
      directory,
      progress: new RunProgress(),
      // A look is not stopped on its way: its thread is ended where it takes too long.
      signal: new AbortController().signal,
      document: {
        key: `look/${runId}`,
        url: null,
        mediaType: "application/octet-stream",
        hints: {},
        parserVersion: fileImportManifest.parserVersion,
        parse: (_bytes, context) => (parsed = parseTable(table, mapping, mends, context.retrievedOn)),
        get: () =>
          Promise.resolve({ bytes, mediaType: "application/octet-stream", etag: null, lastModified: null }),
      },
    });
    if (result.kind !== "read") {
      const code = result.kind === "failed" ? result.code : "suspicious";
      return { counts: null, rows: [], faults: [], problem: { code, message: result.message } };
    }
    const held = await ledger.heldRows(runId, SHOWN_FAULTS);
    return {
      counts: result.counts,
      rows: shownRows(parsed.records, new Set(held.map(({ pointer }) => pointer)), directory),
      faults: held.map((row) => faultOf(row, table, mapping, mends)),
      problem: null,
    };
  } finally {
    await pool.rollback();
    await pool.onModuleDestroy();
  }
}

function foundOf(name: string, table: ImportTable): ImportFound {
  const { kind, encoding, encodingReason, delimiter, sheets, sheet, headerRow, dateOrder, decimal } = table;
  return {
    name,
    kind,
    encoding,
    encodingReason: encodingReason === null ? null : ENCODING_REASONS[encodingReason],
    delimiter,
    sheets: [...sheets],
    sheet,
    headerRow,
    rows: table.rows.length,
    columns: table.columns.map(({ name: column, kind: cells, filled, examples }) => ({
      name: column,
      kind: cells,
      filled,
      examples: [...examples],
    })),
    dateOrder,
    dateDoubt: table.dates.ambiguous ? table.dates.example : null,
    decimal,
    decimalDoubt: table.decimals.ambiguous ? table.decimals.example : null,
    currencies: currenciesIn(table),
  };
}

function shownRows(
  records: readonly IngestRecord[],
  held: ReadonlySet<string>,
  directory: CompanyDirectory,
): ImportedRow[] {
  return records
    .filter(({ pointer }) => !held.has(pointer))
    .slice(0, SHOWN_ROWS)
    .map((record) => ({
      row: rowOf(record.pointer) ?? 0,
      pointer: record.pointer,
      record: fieldsOf(record, directory),
    }));
}

function fieldsOf(record: IngestRecord, directory: CompanyDirectory): ImportedRow["record"] {
  const resolved = resolveRecord(record, directory);
  const company =
    "company" in record ? { company: directory.companyOf(record.company) ?? record.company.name ?? "" } : {};
  const listing =
    !("rule" in resolved) && "listing_id" in resolved.cells && "company" in record
      ? { listing: directory.listingOf(record.company)?.symbol ?? null }
      : {};
  // What identifies the record inside the store is of no use to the person who looks at it.
  const inner = new Set(["type", "pointer", "company", "sourceKey"]);
  const plain = Object.fromEntries(Object.entries(record).filter(([name]) => !inner.has(name)));
  return { ...company, ...listing, ...(plain as ImportedRow["record"]) };
}

function faultOf(
  held: HeldLine,
  table: ImportTable,
  mapping: ImportMapping,
  mends: readonly ImportMend[],
): ImportFault {
  const number = rowOf(held.pointer);
  const raw = table.rows.find((row) => row.number === number);
  const columns = [
    ...new Set(
      Object.values(mapping.fields).flatMap((binding) => ("column" in binding ? [binding.column] : [])),
    ),
  ];
  const cells = columns.map((column) => {
    const place = table.columns.find(({ name }) => name === column)?.index ?? -1;
    const mend = mends.find((one) => one.row === number && one.column === column);
    return { column, value: mend?.value ?? raw?.cells[place] ?? "" };
  });
  return {
    row: number,
    pointer: held.pointer,
    rule: held.rule,
    message: held.message,
    column: blamed(held, mapping, columns),
    cells,
  };
}

/** The column that a rule is about: the one that the message begins with, else the one of the rule's field. */
function blamed(
  { rule, message }: HeldLine,
  { fields }: ImportMapping,
  columns: readonly string[],
): string | null {
  const named = [...columns].sort((a, b) => b.length - a.length).find((column) => message.startsWith(column));
  if (named !== undefined) return named;
  const candidates: Readonly<Record<string, readonly string[]>> = {
    "company-unknown": ["company"],
    "currency-missing": ["currency", "unit", "amount", "value", "close"],
    "currency-mismatch": ["currency", "unit", "amount", "value", "close"],
    "amount-not-positive": ["amount", "postMoney"],
    "price-not-positive": ["close"],
    "high-below-low": ["high"],
    "volume-negative": ["volume"],
    "rate-not-positive": ["rate"],
    "future-date": ["announcedOn", "date", "periodEnd", "period", "publishedOn", "exDate"],
    "known-before-event": ["knownOn"],
    "duplicate-disagrees": ["amount", "value", "close", "rate"],
  };
  for (const field of candidates[rule] ?? []) {
    const binding = fields[field];
    if (binding !== undefined && "column" in binding) return binding.column;
  }
  return null;
}

function rowOf(pointer: string): number | null {
  const match = /^row (\d+)/.exec(pointer);
  return match === null ? null : Number(match[1]);
}
