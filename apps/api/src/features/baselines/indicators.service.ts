import { Injectable } from "@nestjs/common";
import {
  AppError,
  type ComparisonView,
  IndicatorDefinition,
  type IndicatorHistory,
} from "@sector-tracker/shared";
import { AssessmentsService } from "../../derive/assessments.service.ts";
import { definitionOf, indicatorView } from "../../derive/indicator-definition.ts";
import type { TrackedBaseline } from "../../derive/report-library.service.ts";
import { indicatorFaults, seriesOf } from "../../store/directory/indicator-check.ts";
import { IndicatorEdits } from "../../store/directory/indicator-edits.ts";
import { KnownSeries } from "../../store/directory/known-series.ts";
import { BaselinesService } from "./baselines.service.ts";
import { comparisonView } from "./comparison.presenter.ts";

/** An edit as sent. */
export interface SentEdit {
  readonly definition: IndicatorDefinition;
  readonly note: string;
  readonly basedOn?: number | undefined;
}

/** How baselines are measured: to look at, to try out and to change. */
@Injectable()
export class IndicatorsService {
  constructor(
    private readonly baselines: BaselinesService,
    private readonly assessments: AssessmentsService,
    private readonly edits: IndicatorEdits,
    private readonly series: KnownSeries,
  ) {}

  /** Throws `not-found`, as all here do. */
  async history(report: string, key: string): Promise<IndicatorHistory> {
    const { id, indicator, ownIndicator } = await this.baselines.find(report, key);
    const versions = await this.edits.of(id);
    return {
      baseline: id,
      version: versions[0]?.version ?? 0,
      edited: indicator?.edited ?? false,
      definition: indicator === null ? null : definitionOf(indicator),
      own: ownIndicator,
      versions: versions.map(({ version, edited_at, note, entry }) => ({
        version,
        editedAt: edited_at,
        note,
        definition: entry === null ? null : IndicatorDefinition.parse(entry),
      })),
    };
  }

  /**
   * Saves an edit. Throws `unprocessable` with pointers where it names what is not there or units do not fit, and
   * `conflict` where another edit came between; then nothing is saved.
   */
  async edit(
    report: string,
    key: string,
    { definition, note, basedOn }: SentEdit,
  ): Promise<IndicatorHistory> {
    const baseline = await this.baselines.find(report, key);
    await this.refuseFaults(baseline, definition);
    await this.edits.append({
      report,
      baselineId: baseline.id,
      entry: definition,
      note,
      basedOn: basedOn ?? null,
    });
    return await this.history(report, key);
  }

  /** What the definition would give, with nothing saved. Throws as `edit` does. */
  async preview(
    report: string,
    key: string,
    definition: IndicatorDefinition,
    days: { readonly asOf: string; readonly today: string },
  ): Promise<ComparisonView> {
    const baseline = await this.baselines.find(report, key, days.asOf);
    await this.refuseFaults(baseline, definition);
    const tried: TrackedBaseline = { ...baseline, indicator: indicatorView(definition, true) };
    const { assessed, records } = await this.assessments.assessWithRecords([tried], days.asOf);
    const [one] = assessed;
    if (one === undefined) throw new AppError("internal", `${baseline.id} was not assessed.`);
    return comparisonView(one, records, days.today, { unit: baseline.entry.unit, factor: 1 });
  }

  /** Lets the report's own indicator count again; the edits stay in the history. Nothing happens where none counts. */
  async restore(report: string, key: string): Promise<void> {
    const { id, indicator } = await this.baselines.find(report, key);
    if (indicator?.edited !== true) return;
    await this.edits.append({ report, baselineId: id, entry: null, note: "", basedOn: null });
  }

  private async refuseFaults({ entry }: TrackedBaseline, definition: IndicatorDefinition): Promise<void> {
    if (definition.method === "not-measurable") return;
    // A statement of growth alone is held against the growth of levels of any unit.
    const unit = entry.points.length === 0 ? null : entry.unit;
    const named = indicatorFaults(
      { baseline: entry.key, ...definition },
      "/definition",
      await this.series.slugs(),
      unit,
    );
    const faults =
      named.length > 0 ? named : await this.series.faults(seriesOf(definition, "/definition", unit ?? ""));
    if (faults.length === 0) return;
    throw new AppError(
      "unprocessable",
      "The indicator names something that is not there, or its units do not fit.",
      faults.map(({ at, message }) => ({ pointer: at, message })),
    );
  }
}
