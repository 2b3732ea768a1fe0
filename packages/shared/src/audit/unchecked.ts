import type { UncheckedCode } from "../contract/audit.ts";
import { yearFraction } from "../primitives/period.ts";
import type { LocalizedText } from "../primitives/text.ts";
import type { BaselineFileEntry } from "../report/baseline.ts";
import { annualGrowthPercent } from "../scoring/path.ts";

/** Why nothing of a statement could be checked, for a reader; it must be one of which no check was made. */
export function whyUnchecked(entry: BaselineFileEntry): {
  readonly code: UncheckedCode;
  readonly reason: LocalizedText;
} {
  const dated = entry.points.flatMap(({ period, value }) => (period === null ? [] : [{ period, value }]));
  if (entry.relations.length > 0) return { code: "relation-without-value", reason: reasons.relation };
  if (entry.points.length === 0 && entry.growth === null) return { code: "event", reason: reasons.event };
  if (entry.growth !== null) return { code: "rate-alone", reason: reasons.rate };
  const first = dated[0];
  const last = dated.at(-1);
  if (first === undefined || last === undefined || first === last)
    return { code: "single-number", reason: reasons.single };
  const growth =
    entry.unit === "percent"
      ? null
      : annualGrowthPercent(first.value, last.value, yearFraction(first.period, last.period));
  if (growth === null) return { code: "values-without-rate", reason: reasons.values };
  const rate = `${growth < 0 ? "−" : ""}${Math.abs(growth).toFixed(1)} %`;
  return {
    code: "values-without-rate",
    reason: {
      en: `Values without a stated rate: nothing to hold them against. They imply ${rate} a year from ${first.period} to ${last.period}.`,
      ko: `성장률 없이 값만 제시되어 맞춰 볼 것이 없습니다. 두 값은 ${first.period}~${last.period} 연 ${rate}를 뜻합니다.`,
    },
  };
}

const reasons = {
  event: {
    en: "A dated fact without a number of its own.",
    ko: "수치가 없는 사건에 대한 서술입니다.",
  },
  relation: {
    en: "What it should fit with states no value of the same period, or no exchange rate is known for it.",
    ko: "맞춰 볼 서술에 같은 시점의 값이 없거나 환율이 알려져 있지 않습니다.",
  },
  rate: {
    en: "A rate without both of the values that it joins: nothing to work it out from.",
    ko: "성장률이 잇는 두 값이 모두 제시되지 않아 계산해 볼 수 없습니다.",
  },
  values: {
    en: "Values without a stated rate: nothing to hold them against.",
    ko: "성장률 없이 값만 제시되어 맞춰 볼 것이 없습니다.",
  },
  single: {
    en: "One number, and no other statement of the report that it must fit.",
    ko: "수치가 하나이고, 보고서의 다른 서술과 맞아야 할 관계가 없습니다.",
  },
} as const;
