import type { AssessmentView, Status } from "../contract/baselines.ts";
import type { HistoryEntry } from "../contract/history.ts";
import type { IsoDate } from "../primitives/period.ts";
import type { LocalizedText } from "../primitives/text.ts";

/** A baseline as it was assessed on a day. */
export interface DatedAssessment {
  readonly on: IsoDate;
  readonly assessment: AssessmentView;
}

/** Statuses of a promise whose observation left the band around its path. */
const OFF_PATH: ReadonlySet<Status> = new Set(["ahead", "behind", "missed"]);

/**
 * The days on which a baseline's assessment is worth reading again: the report's own, and every later one until `until`
 * on which something changed. Beyond `most` days only the last of each month is kept, beyond that the last of each
 * quarter, then of each year; the report's day always stays.
 */
export function historyDays(
  reportDate: IsoDate,
  changes: Iterable<IsoDate>,
  until: IsoDate,
  most: number,
): IsoDate[] {
  if (reportDate > until) return [];
  const days = [...new Set(changes)].filter((day) => day > reportDate && day <= until).sort();
  const grains: readonly ((day: IsoDate) => string)[] = [
    (day) => day,
    (day) => day.slice(0, 7),
    (day) => `${day.slice(0, 4)}Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`,
    (day) => day.slice(0, 4),
  ];
  const thinned = grains
    .map((grain) => [...new Map(days.map((day) => [grain(day), day])).values()])
    .find((kept) => kept.length < most);
  return [reportDate, ...(thinned ?? days.slice(-most))];
}

/** The entries of a history, each marked where its status turned; a day that changed nothing has none. */
export function historyEntries(assessed: readonly DatedAssessment[]): HistoryEntry[] {
  const told = assessed.filter(({ assessment }, index) => {
    const before = assessed[index - 1]?.assessment;
    return before === undefined || !reads(assessment, before);
  });
  return told.map(({ on, assessment }, index) => ({
    on,
    status: assessment.status,
    turned: assessment.status !== told[index - 1]?.assessment.status,
    period: assessment.period,
    expected: assessment.expected,
    actual: assessment.actual,
    deviation: assessment.deviation,
    deviationUnit: assessment.deviationUnit,
    monthsAhead: assessment.monthsAhead,
    requiredGrowthPercent: assessment.requiredGrowthPercent,
    observationKnownAt: assessment.observationKnownAt,
    reason: assessment.reason,
  }));
}

function reads(one: AssessmentView, other: AssessmentView): boolean {
  return (
    one.status === other.status &&
    one.period === other.period &&
    one.expected === other.expected &&
    one.actual === other.actual &&
    one.reason.en === other.reason.en
  );
}

/** The first entry that stood outside the band around its path; null where none did. */
export function firstOffPath(entries: readonly HistoryEntry[]): HistoryEntry | null {
  return entries.find(({ status }) => OFF_PATH.has(status)) ?? null;
}

/** When a baseline first left its path and why; or that it never did, or could not. */
export function historySentence(entries: readonly HistoryEntry[]): LocalizedText {
  const first = firstOffPath(entries);
  if (first !== null) {
    const { on, reason } = first;
    return first === entries[0]
      ? {
          en: `Off its path already on the report's day, ${on}, because of what was known by then. ${reason.en}`,
          ko: `보고서 발표일(${on})에 이미 경로를 벗어나 있었습니다. 그때까지 알려진 내용: ${reason.ko}`,
        }
      : {
          en: `First off its path on ${on}, because of what became known that day. ${reason.en}`,
          ko: `${on}에 처음 경로를 벗어났습니다. 그날 알려진 내용: ${reason.ko}`,
        };
  }
  const scored = entries.find(({ actual }) => actual !== null);
  if (scored === undefined) {
    const last = entries.at(-1);
    return last === undefined
      ? { en: "The report was not out yet.", ko: "보고서가 아직 발표되지 않았습니다." }
      : { en: `Never scored so far. ${last.reason.en}`, ko: `아직 평가된 적이 없습니다. ${last.reason.ko}` };
  }
  return {
    en: `Never off its path: within the band on every day since ${scored.on}.`,
    ko: `경로를 벗어난 적이 없습니다. ${scored.on} 이후 늘 허용 범위 안입니다.`,
  };
}
