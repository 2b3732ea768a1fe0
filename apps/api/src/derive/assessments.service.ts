import { Injectable } from "@nestjs/common";
import {
  assess,
  type AssessmentInputView,
  type AssessmentResult,
  type AssessmentView,
  buildPath,
  type LocalizedText,
  notMeasurable,
  type Path,
} from "@sector-tracker/shared";
import { IndicatorRecordsService } from "./indicator-records.service.ts";
import { observeMeasure } from "./basket.ts";
import type { IndicatorRecords, MeasuredObservation } from "./observations.ts";
import type { TrackedBaseline } from "./report-library.service.ts";

/** A baseline held against what was known on a day. */
export interface AssessedBaseline {
  readonly baseline: TrackedBaseline;
  readonly assessment: AssessmentView;
  readonly path: Path | null;
  readonly pathReason: LocalizedText | null;
  /** All vintages known, in the baseline's unit where they could be converted. */
  readonly observations: readonly MeasuredObservation[];
  readonly growthBase: AssessmentResult<MeasuredObservation>["growthBase"];
  /** Factor that puts observations on the path's axis where growth is compared; else 1. */
  readonly scale: number;
}

/** Why a baseline without an indicator has no status. */
const noIndicator: LocalizedText = {
  en: "No indicator is defined for this statement: nothing at hand measures it.",
  ko: "이 서술을 측정할 지표가 정의되어 있지 않습니다.",
};

/** Assesses baselines: reads what their indicators ask for in few queries, then the pure core decides. */
@Injectable()
export class AssessmentsService {
  constructor(private readonly records: IndicatorRecordsService) {}

  /** In the order given. */
  async assess(baselines: readonly TrackedBaseline[], asOf: string): Promise<AssessedBaseline[]> {
    return (await this.assessWithRecords(baselines, asOf)).assessed;
  }

  /** Also gives the records read, for what stands beside the observations. */
  async assessWithRecords(
    baselines: readonly TrackedBaseline[],
    asOf: string,
  ): Promise<{ assessed: AssessedBaseline[]; records: IndicatorRecords }> {
    const wanted = baselines.flatMap(({ indicator, entry }) =>
      indicator?.measure == null
        ? []
        : [indicator.measure, ...indicator.crossChecks.map(({ measure }) => measure)].map((measure) => ({
            measure,
            unit: entry.unit,
          })),
    );
    const records = await this.records.read(wanted, asOf);
    return { assessed: baselines.map((baseline) => assessOne(baseline, records)), records };
  }
}

function assessOne(baseline: TrackedBaseline, records: IndicatorRecords): AssessedBaseline {
  const { entry, indicator, report } = baseline;
  const { asOf } = records;
  const built = buildPath(entry, report.publishedOn);
  if (indicator?.measure == null) {
    return {
      baseline,
      assessment: notMeasurable(entry, asOf, indicator?.rationale ?? noIndicator),
      path: built.ok ? built.path : null,
      pathReason: built.ok ? null : built.reason,
      observations: [],
      growthBase: null,
      scale: 1,
    };
  }
  const { unit, measure } = entry;
  const stated = built.ok ? built.path.nodes.map((node) => node.period) : [];
  const undated = entry.points.every((point) => point.period === null);
  const observations = observeMeasure(indicator.measure, { unit, measure, stated, undated }, records);
  const result = assess({
    baseline: entry,
    observations,
    asOf,
    bandPercent: report.bandPercent,
    reportDate: report.publishedOn,
    compare: indicator.compare ?? "level",
  });
  const { path, pathReason, growthBase, scale } = result;
  const assessment = { ...result.assessment, derivedFrom: inputsOf(result) };
  return { baseline, assessment, path, pathReason, observations, growthBase, scale };
}

/** The values behind a score: the observation taken and the one that growth counts from, or the members of each. */
function inputsOf({ observation, base }: AssessmentResult<MeasuredObservation>): AssessmentInputView[] {
  return [
    ...(observation === null ? [] : inputViews("actual", observation)),
    ...(base === null ? [] : inputViews("growth-base", base)),
  ];
}

function inputViews(role: AssessmentInputView["role"], whole: MeasuredObservation): AssessmentInputView[] {
  const view = (each: MeasuredObservation, input: string | null, label: LocalizedText | null) => ({
    role,
    input,
    label,
    period: each.period,
    value: each.value,
    unit: each.unit,
    kind: each.kind,
    knownAt: each.knownAt,
    provenance: each.provenance,
  });
  if (whole.members === undefined) return [view(whole, null, null)];
  return whole.members.flatMap(({ input, observation }) =>
    observation === null ? [] : [view(observation, input.name, input.label)],
  );
}
