import { figure } from "../primitives/figure.ts";
import { parsePeriod } from "../primitives/period.ts";
import type { BaselineFileEntry, BaselinePoint } from "../report/baseline.ts";
import { buildPath, expectedAt } from "../scoring/path.ts";
import { intervalOf, verdictWord } from "./check.ts";
import type { RelationRule } from "./check.ts";
import { overlap, qualified } from "./printed.ts";

/** Two points of the same time: of equal periods, or where one of them has none. */
function shared(
  a: BaselineFileEntry,
  b: BaselineFileEntry,
): readonly { readonly mine: BaselinePoint; readonly theirs: BaselinePoint }[] {
  return a.points.flatMap((mine) =>
    b.points
      .filter((theirs) => mine.period === theirs.period || mine.period === null || theirs.period === null)
      .map((theirs) => ({ mine, theirs })),
  );
}

/** Rule `sign`. `with[0]` states the same quantity: at every shared period both must be on the same side of zero. */
export const checkSign: RelationRule = ({ entry, others: [other] }) => {
  const pairs = shared(entry, other).filter(({ mine, theirs }) => mine.value !== 0 && theirs.value !== 0);
  const pair = pairs.find(({ mine, theirs }) => mine.value * theirs.value < 0) ?? pairs[0];
  if (pair === undefined || entry.unit !== other.unit) return null;
  const { mine, theirs } = pair;
  const passed = mine.value * theirs.value > 0;
  const [own, their] = [figure(mine.value, entry.unit), figure(theirs.value, other.unit)];
  const when = mine.period ?? theirs.period ?? "";
  const word = verdictWord(passed);
  return {
    rule: "sign",
    passed,
    stated: mine.value,
    implied: theirs.value,
    unit: entry.unit,
    message: {
      en: `${when}: ${own.en} here (${mine.printed}), ${their.en} elsewhere in the report (${theirs.printed}): ${passed ? "same sign" : "opposite signs"}, ${word.en}.`,
      ko: `${when}: 여기서는 ${own.ko}(${mine.printed}), 보고서의 다른 곳에서는 ${their.ko}(${theirs.printed}): 부호가 ${passed ? "같음" : "반대"}, ${word.ko}.`,
    },
    related: [other.key],
  };
};

/**
 * Rule `conflict`. Each of `with` states the same quantity again: at every shared period the printed digits of both must
 * meet. Where the two cannot be compared by number (another unit, a claim in words), the relation's own note says
 * what is at odds and is the finding; without a note nothing is checked. One relation may name several baselines; the
 * first that is at odds is reported.
 */
export const checkConflict: RelationRule = ({ entry, others, relation }) => {
  const compared = others.flatMap((other) =>
    entry.unit === other.unit ? shared(entry, other).map((pair) => ({ other, ...pair })) : [],
  );
  const atOdds = compared.find(
    ({ mine, theirs }) =>
      !overlap(qualified(intervalOf(mine), mine.qualifier), qualified(intervalOf(theirs), theirs.qualifier)),
  );
  const shown = atOdds ?? compared[0];
  const related = others.map((other) => other.key);
  if (shown === undefined) {
    if (relation.note === undefined) return null;
    const { growth } = entry;
    return {
      rule: "conflict",
      passed: false,
      stated: growth?.ratePercent ?? null,
      implied: null,
      // What is stated here is the rate, not the amount: its unit goes with it.
      unit: growth === null ? entry.unit : growth.basis === "multiple" ? "multiple" : "percent",
      message: relation.note,
      related,
    };
  }
  const passed = atOdds === undefined;
  const { mine, theirs, other } = shown;
  const [own, their] = [figure(mine.value, entry.unit), figure(theirs.value, other.unit)];
  return {
    rule: "conflict",
    passed,
    stated: mine.value,
    implied: theirs.value,
    unit: entry.unit,
    message: {
      en: `Stated here as ${own.en} (${mine.printed}) and elsewhere as ${their.en} (${theirs.printed}): ${passed ? "the printed digits agree" : "two values for one quantity"}.`,
      ko: `여기서는 ${own.ko}(${mine.printed}), 다른 곳에서는 ${their.ko}(${theirs.printed}): ${passed ? "인쇄 자릿수 범위에서 일치" : "한 수치에 두 값"}.`,
    },
    related,
  };
};

/**
 * Rule `containment`. The baseline is a part of `with[0]`: at each of its dated values it must not exceed the whole's
 * value of that period, stated or on its path; an undated value is held against the whole's last.
 */
export const checkContainment: RelationRule = ({ entry, others: [whole] }) => {
  if (entry.unit !== whole.unit) return null;
  const pairs = entry.points.flatMap((part) => {
    const value = wholeAt(whole, part.period);
    return value === null ? [] : [{ part, ...value }];
  });
  const broken = pairs.find(({ part, high }) => intervalOf(part).low > high);
  const shown = broken ?? pairs.at(-1);
  if (shown === undefined) return null;
  const passed = broken === undefined;
  const [own, all] = [figure(shown.part.value, entry.unit), figure(shown.value, whole.unit)];
  const when = shown.part.period;
  const word = verdictWord(passed);
  return {
    rule: "containment",
    passed,
    stated: shown.part.value,
    implied: shown.value,
    unit: entry.unit,
    message: {
      en: `${when === null ? "" : `${when}: `}the part, ${own.en}, is ${passed ? "not above" : "above"} the whole, ${all.en}${shown.onPath ? " on its path" : ""}: ${word.en}.`,
      ko: `${when === null ? "" : `${when}: `}부분 ${own.ko}, 전체 ${all.ko}${shown.onPath ? "(경로 값)" : ""}: 전체를 ${passed ? "넘지 않음" : "초과"}: ${word.ko}.`,
    },
    related: [whole.key],
  };
};

interface WholeValue {
  readonly value: number;
  /** Upper end that the printed digits and the qualifier allow. */
  readonly high: number;
  readonly onPath: boolean;
}

function wholeAt(whole: BaselineFileEntry, period: string | null): WholeValue | null {
  const last = whole.points.at(-1);
  const undated = whole.points.length === 1 && last?.period === null;
  const stated = period === null || undated ? last : whole.points.find((point) => point.period === period);
  if (stated !== undefined) {
    const { high } = qualified(intervalOf(stated), stated.qualifier === "over" ? "over" : "exact");
    return { value: stated.value, high, onPath: false };
  }
  if (period === null) return null;
  const place = parsePeriod(period);
  // The report's date only matters for back-casting from a rate without a start: then the part's own period serves.
  const built = buildPath(whole, place.start);
  const value = built.ok ? expectedAt(built.path, place.position) : null;
  return value === null ? null : { value, high: value, onPath: true };
}
