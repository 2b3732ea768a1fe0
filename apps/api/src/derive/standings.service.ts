import { createHash } from "node:crypto";
import { Injectable } from "@nestjs/common";
import { type AssessmentView, buildPath, latestVintages, type Path } from "@sector-tracker/shared";
import {
  AssessmentsRepository,
  type InputState,
  type KeptAssessment,
  type TrackPoint,
} from "../store/assessments.repository.ts";
import { inputKeys, isUnchanged, stateOf } from "./assessment-inputs.ts";
import { type AssessedBaseline, AssessmentsService } from "./assessments.service.ts";
import type { IndicatorRecords } from "./observations.ts";
import type { TrackedBaseline } from "./report-library.service.ts";

/** How a baseline stands on a day, with what its row on a scoreboard draws. */
export interface Standing {
  readonly baseline: TrackedBaseline;
  readonly assessment: AssessmentView;
  readonly path: Path | null;
  /** Observations in force on the path's axis, in few points. */
  readonly track: readonly TrackPoint[];
}

/** Values of one small track at most: more cannot be seen. */
export const TRACK_POINTS = 24;

/** Days whose assessments stay in memory: today's, and those that a reader goes back and forth between. */
const HELD_DAYS = 3;

/** Baselines that are assessed at once: their records are all in memory together. */
const BATCH = 500;

/**
 * How baselines stand. An assessment that was worked out before, in this process or by the keeper, is taken where its
 * definition and every one of its inputs are as they were; the others are worked out from the records.
 */
@Injectable()
export class StandingsService {
  private readonly held = new Map<string, Map<string, KeptAssessment>>();

  constructor(
    private readonly assessments: AssessmentsService,
    private readonly store: AssessmentsRepository,
  ) {}

  /** In the order given. */
  async of(baselines: readonly TrackedBaseline[], asOf: string): Promise<Standing[]> {
    const state = await this.store.inputs();
    const kept = await this.keptOf(baselines, asOf, state);
    return baselines.map((baseline) => standingOf(baseline, kept.get(baseline.id)));
  }

  /** Brings what is stored of a day up to date, and says how many baselines had to be worked out for it. */
  async keep(baselines: readonly TrackedBaseline[], asOf: string): Promise<number> {
    const state = await this.store.inputs();
    const reports = [...new Set(baselines.map(({ report }) => report.slug))];
    const stored = await this.store.of(reports, asOf);
    const stale = baselines.filter((baseline) => !counts(stored.get(baseline.id), baseline, state));
    for (let start = 0; start < stale.length; start += BATCH) {
      const fresh = await this.workOut(stale.slice(start, start + BATCH), asOf, state);
      for (const report of reports) {
        const own = fresh.filter(({ baselineId }) => baselineId.startsWith(`${report}/`));
        await this.store.put(report, asOf, own);
      }
    }
    return stale.length;
  }

  private async keptOf(
    baselines: readonly TrackedBaseline[],
    asOf: string,
    state: InputState,
  ): Promise<ReadonlyMap<string, KeptAssessment>> {
    const held = this.heldOn(asOf);
    const missing = (from: ReadonlyMap<string, KeptAssessment>) =>
      baselines.filter((baseline) => !counts(from.get(baseline.id), baseline, state));
    const unknown = missing(held);
    if (unknown.length > 0) {
      const reports = [...new Set(unknown.map(({ report }) => report.slug))];
      const stored = await this.store.of(reports, asOf);
      for (const { id } of unknown) {
        const found = stored.get(id);
        if (found !== undefined) held.set(id, found);
      }
    }
    const stale = missing(held);
    for (let start = 0; start < stale.length; start += BATCH) {
      for (const fresh of await this.workOut(stale.slice(start, start + BATCH), asOf, state)) {
        held.set(fresh.baselineId, fresh);
      }
    }
    // A copy: another request may put newer ones in place meanwhile.
    return new Map(baselines.flatMap(({ id }) => [[id, held.get(id)] as const]).filter(isThere));
  }

  private heldOn(asOf: string): Map<string, KeptAssessment> {
    const held = this.held.get(asOf) ?? new Map<string, KeptAssessment>();
    // The day asked for last goes to the end; the one not asked for the longest goes.
    this.held.delete(asOf);
    this.held.set(asOf, held);
    const [oldest] = this.held.keys();
    if (this.held.size > HELD_DAYS && oldest !== undefined) this.held.delete(oldest);
    return held;
  }

  /** `state` was read before the records: what changes meanwhile makes the result stale, never wrong. */
  private async workOut(
    baselines: readonly TrackedBaseline[],
    asOf: string,
    state: InputState,
  ): Promise<KeptAssessment[]> {
    const { assessed, records } = await this.assessments.assessWithRecords(baselines, asOf);
    return assessed.map((each) => ({
      baselineId: each.baseline.id,
      definition: definitionHash(each.baseline),
      inputs: inputsOf(each.baseline, records, state),
      view: each.assessment,
      track: trackOf(each, asOf),
    }));
  }
}

function isThere<K, V>(pair: readonly [K, V | undefined]): pair is readonly [K, V] {
  return pair[1] !== undefined;
}

function standingOf(baseline: TrackedBaseline, kept: KeptAssessment | undefined): Standing {
  if (kept === undefined) throw new Error(`${baseline.id} was not assessed`);
  const built = buildPath(baseline.entry, baseline.report.publishedOn);
  return { baseline, assessment: kept.view, path: built.ok ? built.path : null, track: kept.track };
}

function counts(kept: KeptAssessment | undefined, baseline: TrackedBaseline, state: InputState): boolean {
  return (
    kept !== undefined && kept.definition === definitionHash(baseline) && isUnchanged(kept.inputs, state)
  );
}

/** An input that never stands as it did: of a measure whose inputs are not known nothing is taken for unchanged. */
const UNKNOWN_INPUT = { "unknown input": "" };

function inputsOf(
  { indicator, entry }: TrackedBaseline,
  records: IndicatorRecords,
  state: InputState,
): Record<string, string> {
  if (indicator?.measure == null) return {};
  const keys = inputKeys(indicator.measure, entry.unit, records);
  return keys === null ? UNKNOWN_INPUT : stateOf(keys, state);
}

const hashes = new WeakMap<TrackedBaseline, string>();

/** Of all that an assessment depends on besides records. */
function definitionHash(baseline: TrackedBaseline): string {
  const known = hashes.get(baseline);
  if (known !== undefined) return known;
  const { entry, indicator, report } = baseline;
  const text = JSON.stringify([entry, indicator, report.bandPercent, report.publishedOn]);
  const hash = createHash("sha256").update(text).digest("hex");
  hashes.set(baseline, hash);
  return hash;
}

function trackOf({ observations, baseline, scale }: AssessedBaseline, asOf: string): TrackPoint[] {
  const own = latestVintages(observations, asOf).filter((each) => each.unit === baseline.entry.unit);
  return thinned(own).map((each) => ({ at: each.at, value: each.value * scale }));
}

/** At most as many as a track draws, evenly chosen, first and last kept. */
export function thinned<T>(items: readonly T[]): T[] {
  if (items.length <= TRACK_POINTS) return [...items];
  const step = (items.length - 1) / (TRACK_POINTS - 1);
  return Array.from({ length: TRACK_POINTS }, (_, index) => items[Math.round(index * step)]).flatMap(
    (item) => item ?? [],
  );
}
