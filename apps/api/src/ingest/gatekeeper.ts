import { Injectable } from "@nestjs/common";
import type { CompanyKey, CompanyProfile, IngestRecord, RejectedRow } from "@sector-tracker/shared";
import type { Parsed } from "../connectors/connector.ts";
import type { CompanyDirectory } from "../store/facts/company-directory.ts";
import type { FactRow } from "../store/facts/fact-tables.ts";
import type { HeldRow } from "../store/facts/rejections.ts";
import { RowDecisionReader, type RowDecisions } from "../store/facts/row-decisions.ts";
import { SeriesReader } from "../store/facts/series-reader.ts";
import { distinctRows } from "./duplicates.ts";
import { fingerprintOf, fingerprintOfRow } from "./fingerprint.ts";
import { checkGates, checkSchema, rejection } from "./gates.ts";
import { identityKeyOf } from "./identity-key.ts";
import { resolveRecord } from "./resolve.ts";
import { checkSeries, type Series, seriesOf, type SeriesSplit } from "./series-gates.ts";
import { unhurried } from "./unhurried.ts";

/** What stands between a parsed document and the store. */
export interface GateRequest {
  readonly parsed: Parsed;
  readonly decisions: RowDecisions;
  readonly directory: CompanyDirectory;
  readonly today: string;
  /** Aborted when somebody stops the run. */
  readonly signal: AbortSignal;
}

/** Rows that go on to the store, and those that are held. */
export interface Gated {
  readonly rows: readonly FactRow[];
  readonly held: readonly HeldRow[];
  /** Rows that only repeat another. */
  readonly repeated: number;
}

/** Applies every gate to a document's records, and what people decided about rows that it held before. */
@Injectable()
export class Gatekeeper {
  private readonly decisions: RowDecisionReader;
  private readonly series: SeriesReader;
  constructor(decisions: RowDecisionReader, series: SeriesReader) {
    this.decisions = decisions;
    this.series = series;
  }

  /** The decisions that stand for the rows of a document. */
  decisionsFor(sourceId: string, documentKey: string): Promise<RowDecisions> {
    return this.decisions.of(sourceId, documentKey);
  }

  async pass({ parsed, decisions, directory, today, signal }: GateRequest): Promise<Gated> {
    const refused: RejectedRow[] = [...parsed.rejections];
    const rows: FactRow[] = [];
    for await (const some of unhurried(parsed.records, signal)) {
      for (const record of some) {
        const row = checkSchema(record) ?? checkGates(record, today) ?? resolveRecord(record, directory);
        if ("rule" in row) refused.push(row);
        else rows.push(row);
      }
    }
    const jumps = await this.jumps(rows, directory);
    const level = rows.filter((row) => {
      const jump = jumps.get(row.record);
      if (jump === undefined || decisions.accepts(jump.rule, fingerprintOfRow(jump))) return true;
      refused.push(jump);
      return false;
    });
    const distinct = distinctRows(level, (row) => accepted(decisions, row.record, "duplicate-disagrees"));
    const held = [...refused, ...distinct.rejections].map((row) => heldRow(row, decisions, parsed.profiles));
    return { rows: distinct.rows, held, repeated: distinct.repeated };
  }

  /** Rows that jump against their neighbours, in the document or in the store. */
  private async jumps(
    rows: readonly FactRow[],
    directory: CompanyDirectory,
  ): Promise<Map<IngestRecord, RejectedRow>> {
    const found = new Map<IngestRecord, RejectedRow>();
    for (const series of seriesOf(rows.map(({ record }) => record))) {
      const first = series.records[0];
      const splits =
        first?.type === "price"
          ? once([...splitsOf(rows, first.company), ...directory.splitsOf(first.company)])
          : [];
      const known = { splits, stored: await this.stored(series, directory) };
      for (const [record, row] of checkSeries(series, known)) found.set(record, row);
    }
    return found;
  }

  private async stored({ records }: Series, directory: CompanyDirectory) {
    const [first, last] = [records[0], records.at(-1)];
    if (first?.type === "fx" && last?.type === "fx")
      return this.series.rates(first.currency, first.periodStart, last.periodStart);
    if (first?.type !== "price" || last?.type !== "price") return [];
    const listing = directory.listingOf(first.company);
    return listing === null ? [] : this.series.closes(listing.id, first.basis, first.date, last.date);
  }
}

/** A rejected row with what a person decided about it. */
export function heldRow(
  row: RejectedRow,
  decisions: RowDecisions,
  profiles: readonly CompanyProfile[] = [],
): HeldRow {
  const fingerprint = fingerprintOfRow(row);
  const decision = decisions.of(row.rule, fingerprint);
  return {
    rule: row.rule,
    message: row.message,
    pointer: row.pointer,
    raw: row.raw,
    fingerprint,
    recordType: row.recordType ?? null,
    status: decision?.verdict === "rejected" ? "rejected" : "held",
    note: decision?.verdict === "rejected" ? decision.note : null,
    unresolved: row.unresolved === undefined ? null : unresolvedOf(row.unresolved, profiles),
  };
}

/** A row that the merge refuses, as it is held. */
export function refusedRow(row: FactRow, rule: string, message: string, decisions: RowDecisions): HeldRow {
  return heldRow(rejection(row.record, rule, message), decisions);
}

/** Whether a person lets the record pass the rule. */
export function accepted(decisions: RowDecisions, record: IngestRecord, rule: string): boolean {
  return decisions.concern(rule) && decisions.accepts(rule, fingerprintOf(record));
}

function unresolvedOf(
  named: NonNullable<RejectedRow["unresolved"]>,
  profiles: readonly CompanyProfile[],
): NonNullable<HeldRow["unresolved"]> {
  const key = identityKeyOf(named);
  const profile = profiles.find((one) => identityKeyOf(one.key) === key) ?? null;
  return { key, named: { ...profile?.key, ...named }, profile };
}

/** Splits of a listing that the document itself states. */
function splitsOf(rows: readonly FactRow[], company: CompanyKey): SeriesSplit[] {
  const named = JSON.stringify(company);
  return rows.flatMap(({ record }) =>
    record.type === "corporate-action" &&
    record.kind === "split" &&
    JSON.stringify(record.company) === named &&
    record.numerator !== null &&
    record.denominator !== null
      ? [{ exDate: record.exDate, numerator: record.numerator, denominator: record.denominator }]
      : [],
  );
}

/** Each day's split once, whoever states it. */
function once(splits: readonly SeriesSplit[]): SeriesSplit[] {
  return [...new Map(splits.map((split) => [split.exDate, split])).values()];
}
