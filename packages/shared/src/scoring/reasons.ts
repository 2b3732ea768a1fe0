import { figure, signedPercent, signedPoints } from "../primitives/figure.ts";
import type { LocalizedText } from "../primitives/text.ts";
import type { Status } from "../contract/baselines.ts";
import type { Qualifier } from "../report/baseline.ts";
import type { AssessmentCode } from "./types.ts";

/** Sentences for readers: each holds the numbers that make the status checkable. */

const statusWords: Readonly<Record<Status, LocalizedText>> = {
  ahead: { en: "ahead", ko: "경로보다 앞섬" },
  "on-track": { en: "on track", ko: "경로 수준" },
  behind: { en: "behind", ko: "경로보다 뒤처짐" },
  hit: { en: "hit", ko: "달성" },
  missed: { en: "missed", ko: "미달성" },
  pending: { en: "pending", ko: "대기" },
  "not-measurable": { en: "not measurable", ko: "측정 불가" },
};

const qualifierWords: Readonly<Record<Qualifier, LocalizedText>> = {
  exact: { en: "", ko: "" },
  about: { en: "about ", ko: "약 " },
  over: { en: "over ", ko: "초과 조건 " },
  under: { en: "under ", ko: "미만 조건 " },
  "up-to": { en: "up to ", ko: "최대 " },
};

export interface ScoredNumbers {
  readonly period: string;
  readonly estimate: boolean;
  readonly actual: number;
  readonly expected: number;
  readonly unit: string;
  readonly deviation: number | null;
  readonly deviationUnit: "percent" | "points";
  readonly bandPercent: number;
  readonly status: Status;
  /** Of the stated value that decides, where one was reached. */
  readonly qualifier: Qualifier;
}

/** "2025: 20.1bn USD against 18.8bn USD expected (+6.9 %), band ±10 %: on track." */
export function scoredSentence(numbers: ScoredNumbers): LocalizedText {
  const actual = figure(numbers.actual, numbers.unit);
  const expected = figure(numbers.expected, numbers.unit);
  const gap = gapText(numbers);
  const qualifier = qualifierWords[numbers.qualifier];
  const status = statusWords[numbers.status];
  const band = numbers.bandPercent;
  return {
    en: `${numbers.period}: ${numbers.estimate ? "estimated " : ""}${actual.en} against ${qualifier.en}${expected.en} expected${gap.en}, band ±${band} %: ${status.en}.`,
    ko: `${numbers.period}: ${numbers.estimate ? "추정 " : "실제 "}${actual.ko}, 기대 ${qualifier.ko}${expected.ko}${gap.ko}, 허용 범위 ±${band} %: ${status.ko}.`,
  };
}

function gapText({ deviation, deviationUnit }: ScoredNumbers): LocalizedText {
  if (deviation === null) return { en: "", ko: "" };
  if (deviationUnit === "percent") {
    const text = ` (${signedPercent(deviation)})`;
    return { en: text, ko: text };
  }
  const points = signedPoints(deviation);
  return { en: ` (${points.en})`, ko: ` (${points.ko})` };
}

/** Joins two sentences; the second may be null. */
export function join(first: LocalizedText, second: LocalizedText | null): LocalizedText {
  return second === null ? first : { en: `${first.en} ${second.en}`, ko: `${first.ko} ${second.ko}` };
}

/** Says that the horizon is over and only an earlier period is observed. */
export function horizonOver(horizon: string): LocalizedText {
  return {
    en: `The horizon ${horizon} is over, but its own figure is not known yet.`,
    ko: `목표 시점(${horizon})이 지났으나 해당 시점의 수치는 아직 알려지지 않았습니다.`,
  };
}

/** Says that growth since a base period is compared. */
export function growthCompared(base: string): LocalizedText {
  return {
    en: `Scopes differ, so growth since ${base} is compared: observed values are scaled to the path there.`,
    ko: `집계 범위가 달라 ${base} 이후의 성장을 비교합니다. 관측값을 그 시점의 경로 값에 맞추어 환산했습니다.`,
  };
}

/** Says where only the end of the path is stated. */
export function onlyHorizon(
  period: string,
  actual: number,
  target: number,
  horizon: string,
  unit: string,
): LocalizedText {
  const now = figure(actual, unit);
  const goal = figure(target, unit);
  return {
    en: `The report states the end only: ${goal.en} for ${horizon}. ${period} stands at ${now.en}; without a path nothing says where it should stand.`,
    ko: `보고서가 목표값만 제시합니다: ${horizon} ${goal.ko}. ${period} 현재 ${now.ko}이며, 경로가 없어 중간 시점의 기대값은 없습니다.`,
  };
}

/** Says which period waits for its observation. */
export function waiting(period: string): LocalizedText {
  return {
    en: `No observation of ${period} is known yet.`,
    ko: `${period}에 해당하는 관측값이 아직 없습니다.`,
  };
}

const plainSentences = {
  "no-observation": {
    en: "No observation was known on this day.",
    ko: "이 날짜까지 알려진 관측값이 없습니다.",
  },
  "no-observation-in-range": {
    en: "No known observation lies between the path's first and last period.",
    ko: "경로의 시작과 끝 사이에 해당하는 관측값이 없습니다.",
  },
  "other-unit": {
    en: "The known observations are in another unit than the report's figure.",
    ko: "알려진 관측값의 단위가 보고서의 단위와 다릅니다.",
  },
  "not-convertible": {
    en: "Not convertible: no exchange rate was known that takes the observations into the report's currency.",
    ko: "환산 불가: 관측값을 보고서의 통화로 바꿀 환율이 알려져 있지 않습니다.",
  },
  "other-span": {
    en: "The known observations cover periods of another length than the report's figure.",
    ko: "알려진 관측값의 집계 기간이 보고서의 기간과 다릅니다.",
  },
  "base-not-observed": {
    en: "Growth is to be compared, but no observation marks where it starts.",
    ko: "성장을 비교해야 하지만 기준 시점의 관측값이 없습니다.",
  },
  "only-base-observed": {
    en: "Growth is to be compared; so far only its starting period is observed.",
    ko: "성장을 비교해야 하지만 아직 기준 시점만 관측되었습니다.",
  },
  "base-not-positive": {
    en: "The value from which growth would count is zero, negative or too small to scale by.",
    ko: "성장의 기준이 되는 값이 0 이하이거나 환산하기에 너무 작습니다.",
  },
} as const satisfies Partial<Record<AssessmentCode, LocalizedText>>;

/** Sentence of a code that needs no numbers. */
export function plainSentence(code: keyof typeof plainSentences): LocalizedText {
  return plainSentences[code];
}
export type PlainCode = keyof typeof plainSentences;

export interface RateNumbers extends Omit<ScoredNumbers, "estimate" | "qualifier"> {
  readonly from: string;
  /** True for a rate per year, false for the change over the whole time. */
  readonly annual: boolean;
}

/** "2022 to 2025: +30.1 % a year against +36.6 % stated (−6.5 points), band ±10 % of the value it leads to: behind." */
export function rateSentence(numbers: RateNumbers): LocalizedText {
  const { from, period, annual, unit } = numbers;
  const rate = (value: number) =>
    unit === "multiple" ? figure(value, unit) : { en: signedPercent(value), ko: signedPercent(value) };
  const actual = rate(numbers.actual);
  const expected = rate(numbers.expected);
  const gap = gapText({ ...numbers, estimate: false, qualifier: "exact" });
  const status = statusWords[numbers.status];
  const band = numbers.bandPercent;
  return {
    en: `${from} to ${period}: ${actual.en}${annual ? " a year" : ""} against ${expected.en} stated${gap.en}, band ±${band} % of the value it leads to: ${status.en}.`,
    ko: `${from}~${period}: ${annual ? "연평균 " : ""}${actual.ko}, 보고서 ${expected.ko}${gap.ko}, 허용 범위는 도달값의 ±${band} %: ${status.ko}.`,
  };
}
