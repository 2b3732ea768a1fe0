import { Injectable } from "@nestjs/common";
import { AppError, type BaselineView, type ComparisonView, isCurrency } from "@sector-tracker/shared";
import { type AssessedBaseline, AssessmentsService } from "../../derive/assessments.service.ts";
import { segmentOf } from "../../derive/baseline-segment.ts";
import { baselineView } from "../../derive/baseline-view.ts";
import { CurrencyService } from "../../derive/currency.service.ts";
import { type Directory, DirectoryService } from "../../derive/directory.service.ts";
import { publisherOf, ReportLibrary, type TrackedBaseline } from "../../derive/report-library.service.ts";
import { StandingsService } from "../../derive/standings.service.ts";
import { comparisonView, type ShownUnit } from "./comparison.presenter.ts";

/** Which baselines are asked for; undefined does not narrow. */
export interface BaselineFilter {
  readonly report?: string | undefined;
  readonly segment?: string | undefined;
  readonly company?: string | undefined;
  readonly kind?: string | undefined;
  readonly status?: string | undefined;
  readonly verdict?: string | undefined;
  readonly publisher?: string | undefined;
  readonly q?: string | undefined;
}

/** A baseline with its place among those of all reports. */
export interface ListedBaseline {
  readonly view: BaselineView;
  readonly place: number;
}

/** A day after every report. */
const EVER = "9999-12-31";

/** Baselines, and each held against what happened. */
@Injectable()
export class BaselinesService {
  constructor(
    private readonly library: ReportLibrary,
    private readonly assessments: AssessmentsService,
    private readonly standings: StandingsService,
    private readonly directories: DirectoryService,
    private readonly currencies: CurrencyService,
  ) {}

  async list(filter: BaselineFilter, asOf: string): Promise<ListedBaseline[]> {
    const [reports, directory] = await Promise.all([this.library.published(asOf), this.directories.read()]);
    const all = reports.flatMap((report) => report.baselines);
    const place = new Map(all.map((baseline, index) => [baseline.id, index]));
    const wanted = all.filter((baseline) => fits(baseline, filter, directory));
    return (await this.standings.of(wanted, asOf))
      .filter(({ assessment }) => filter.status === undefined || assessment.status === filter.status)
      .map((standing) => ({ view: baselineView(standing), place: place.get(standing.baseline.id) ?? 0 }));
  }

  /** Throws `not-found`, also for a day on which the report was not out yet. */
  async get(report: string, key: string, asOf: string): Promise<BaselineView> {
    const baseline = await this.find(report, key, asOf);
    const [standing] = await this.standings.of([baseline], asOf);
    if (standing === undefined) throw new AppError("internal", `${baseline.id} was not assessed.`);
    return baselineView(standing);
  }

  /**
   * The path with its band, and the observations. In another currency all values are multiplied by the one rate of
   * the report's day. Throws `not-found`, and `unprocessable` where there is no such rate.
   */
  async compare(
    report: string,
    key: string,
    ask: { readonly asOf: string; readonly today: string; readonly currency: string | null },
  ): Promise<ComparisonView> {
    const baseline = await this.find(report, key, ask.asOf);
    const { assessed, records } = await this.assessments.assessWithRecords([baseline], ask.asOf);
    const [one] = assessed;
    if (one === undefined) throw new AppError("internal", `${baseline.id} was not assessed.`);
    return comparisonView(one, records, ask.today, await this.shownUnit(one, ask.currency, ask.asOf));
  }

  private async shownUnit(
    { baseline }: AssessedBaseline,
    currency: string | null,
    asOf: string,
  ): Promise<ShownUnit> {
    const { unit } = baseline.entry;
    if (currency === null || currency === unit || !isCurrency(unit)) return { unit, factor: 1 };
    const converter = await this.currencies.converter(asOf, currency, [unit]);
    const rate = converter.convert("1", unit, currency, { kind: "day", on: baseline.report.publishedOn });
    if (!rate.ok) {
      throw new AppError("unprocessable", rate.message.en, [
        { parameter: "currency", message: rate.message.en },
      ]);
    }
    return { unit: currency, factor: rate.rate.toNumber() };
  }

  /** Throws `not-found`, also for a day on which the report was not out yet. */
  async find(report: string, key: string, asOf = EVER): Promise<TrackedBaseline> {
    const found = (await this.library.find(report))?.baselines.find(({ entry }) => entry.key === key);
    if (found === undefined) throw new AppError("not-found", `There is no baseline ${report}/${key}.`);
    const { publishedOn } = found.report;
    if (publishedOn > asOf) {
      const message = `${report} was published on ${publishedOn}: on ${asOf} nothing of it was known.`;
      throw new AppError("not-found", message, [{ parameter: "asOf", message }]);
    }
    return found;
  }
}

function fits(baseline: TrackedBaseline, filter: BaselineFilter, directory: Directory): boolean {
  const { entry } = baseline;
  const { company, segment, q } = filter;
  if (filter.report !== undefined && baseline.report.slug !== filter.report) return false;
  if (filter.kind !== undefined && entry.kind !== filter.kind) return false;
  if (filter.verdict !== undefined && baseline.audit.verdict !== filter.verdict) return false;
  if (filter.publisher !== undefined && publisherOf(baseline) !== filter.publisher) return false;
  if (company !== undefined && entry.company !== company && !entry.counterparties.includes(company))
    return false;
  if (segment !== undefined) {
    const own = segmentOf(baseline, directory);
    if (own === null || !directory.isWithin(own, segment)) return false;
  }
  if (q === undefined) return true;
  const part = q.trim().toLowerCase();
  return [entry.label.en, entry.label.ko, entry.key].some((text) => text.toLowerCase().includes(part));
}
