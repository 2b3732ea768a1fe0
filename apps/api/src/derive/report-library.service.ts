import { Injectable } from "@nestjs/common";
import {
  auditReport,
  type AuditView,
  BaselineFileEntry,
  type IndicatorDefinition,
  type IndicatorView,
  isCurrency,
  type RateTable,
} from "@sector-tracker/shared";
import { indicatorOf, ownDefinition } from "./indicator-definition.ts";
import { tableOf } from "./converter.ts";
import { RatesReader } from "../store/read/rates.repository.ts";
import { type BaselineRow, type ReportRow, ReportsReader } from "../store/read/reports.repository.ts";

/** A baseline with how it is measured and what the audit says of it. */
export interface TrackedBaseline {
  readonly id: string;
  readonly report: TrackedReport;
  readonly position: number;
  readonly entry: BaselineFileEntry;
  /** What counts: a person's edit, else what the report came with. */
  readonly indicator: IndicatorView | null;
  /** What the report came with. */
  readonly ownIndicator: IndicatorDefinition | null;
  readonly audit: AuditView;
}

/** A report with its baselines. */
export interface TrackedReport {
  readonly slug: string;
  readonly row: ReportRow;
  readonly bandPercent: number;
  readonly publishedOn: string;
  readonly baselines: readonly TrackedBaseline[];
  readonly audit: ReturnType<typeof auditReport>;
}

/**
 * The reports of the store with their audit. What a report says does not change while its content hash stays, and
 * its audit not while no rate is added, so each state is read and audited once.
 */
@Injectable()
export class ReportLibrary {
  private readonly kept = new Map<
    string,
    { readonly state: string; readonly report: Promise<TrackedReport> }
  >();

  constructor(
    private readonly reader: ReportsReader,
    private readonly rates: RatesReader,
  ) {}

  /** All reports that were published by the day, newest first. */
  async published(asOf: string): Promise<TrackedReport[]> {
    const [all, rates] = await Promise.all([this.reader.reports(), this.rates.state()]);
    return Promise.all(all.filter((row) => row.published_on <= asOf).map((row) => this.load(row, rates)));
  }

  /** One report, or undefined. */
  async find(slug: string): Promise<TrackedReport | undefined> {
    const [all, rates] = await Promise.all([this.reader.reports(), this.rates.state()]);
    const row = all.find((each) => each.slug === slug);
    return row === undefined ? undefined : this.load(row, rates);
  }

  private load(row: ReportRow, rates: string): Promise<TrackedReport> {
    const state = `${row.content_hash} ${row.loaded_at} ${row.edits} ${rates}`;
    const held = this.kept.get(row.slug);
    if (held?.state === state) return held.report;
    const report = this.read(row);
    this.kept.set(row.slug, { state, report });
    // A failed read must be tried again by the next request instead of being answered from here.
    report.catch(() => {
      if (this.kept.get(row.slug)?.report === report) this.kept.delete(row.slug);
    });
    return report;
  }

  private async read(row: ReportRow): Promise<TrackedReport> {
    const rows = await this.reader.baselines(row.slug);
    const entries = rows.map((each) => ({ row: each, entry: entryOf(each, row.slug) }));
    const audit = auditReport(
      entries.map(({ entry }) => entry),
      row.slug,
      await this.auditRates(entries.map(({ entry }) => entry)),
    );
    const baselines: TrackedBaseline[] = [];
    const report: TrackedReport = {
      slug: row.slug,
      row,
      bandPercent: Number(row.band_percent),
      publishedOn: row.published_on,
      baselines,
      audit,
    };
    for (const { row: baseline, entry } of entries) {
      baselines.push({
        id: baseline.id,
        report,
        position: baseline.position,
        entry,
        indicator: indicatorOf(baseline),
        ownIndicator: ownDefinition(baseline),
        audit: audit.byKey.get(entry.key) ?? { verdict: "not-checkable", findings: [] },
      });
    }
    return report;
  }

  /** The rates that checks of converted amounts need; the arithmetic is held against all that is known today. */
  async auditRates(entries: readonly BaselineFileEntry[]): Promise<RateTable> {
    const converts = entries.some((entry) => entry.relations.some(({ rule }) => rule === "conversion"));
    const currencies = converts ? new Set(entries.map((entry) => entry.unit).filter(isCurrency)) : [];
    return tableOf(await this.rates.of([...currencies], EVER));
  }
}

const EVER = "9999-12-31";

/** The stored row as the file's entry: the schema of the file checks it again. */
function entryOf(row: BaselineRow, report: string): BaselineFileEntry {
  const text = (en: string | null, ko: string | null) =>
    en === null || ko === null ? undefined : { en, ko };
  return BaselineFileEntry.parse({
    key: row.id.slice(report.length + 1),
    kind: row.kind,
    label: { en: row.label_en, ko: row.label_ko },
    definition: text(row.definition_en, row.definition_ko),
    segment: row.segment_slug,
    company: row.company_slug,
    counterparties: row.counterparties,
    publisher: row.publisher,
    locator: {
      part: row.part,
      ...(row.figure === null ? {} : { figure: row.figure }),
      ...(row.heading === null ? {} : { heading: row.heading }),
    },
    unit: row.unit,
    measure: row.measure,
    points: row.points.map((point) => ({ ...point, value: Number(point.value) })),
    growth:
      row.growth_rate === null
        ? null
        : {
            ratePercent: Number(row.growth_rate),
            basis: row.growth_basis,
            from: row.growth_from,
            to: row.growth_to,
            qualifier: row.growth_qualifier,
            printed: row.growth_printed,
          },
    relations: row.relations,
    note: text(row.note_en, row.note_ko),
  });
}

/** The house a number comes from; where the report names none, the report's own. */
export function publisherOf({ entry, report }: TrackedBaseline): string {
  return entry.publisher ?? report.row.publisher;
}
