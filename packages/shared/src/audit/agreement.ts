import { figure } from "../primitives/figure.ts";
import type { BaselineFileEntry, BaselinePoint } from "../report/baseline.ts";
import { allowedRange, intervalOf, verdictWord } from "./check.ts";
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
    allowed: null,
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
 * meet. Where the relation's own note says what is at odds (a claim in words, another unit, the same number of two
 * different things), the note is the finding; where the two cannot be compared by number and there is no note, nothing
 * is checked. One relation may name several baselines; the
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
  if (atOdds === undefined && relation.note !== undefined) {
    const { growth } = entry;
    const same = compared[0];
    return {
      rule: "conflict",
      passed: false,
      stated: same?.mine.value ?? growth?.ratePercent ?? null,
      implied: same?.theirs.value ?? null,
      allowed: null,
      // What is stated here is the rate, not the amount: its unit goes with it.
      unit:
        growth === null || same !== undefined
          ? entry.unit
          : growth.basis === "multiple"
            ? "multiple"
            : "percent",
      message: relation.note,
      related,
    };
  }
  if (shown === undefined) return null;
  const passed = atOdds === undefined;
  const { mine, theirs, other } = shown;
  const [own, their] = [figure(mine.value, entry.unit), figure(theirs.value, other.unit)];
  return {
    rule: "conflict",
    passed,
    stated: mine.value,
    implied: theirs.value,
    allowed: allowedRange(qualified(intervalOf(theirs), theirs.qualifier)),
    unit: entry.unit,
    message: {
      en: `Stated here as ${own.en} (${mine.printed}) and elsewhere as ${their.en} (${theirs.printed}): ${passed ? "the printed digits agree" : "two values for one quantity"}.`,
      ko: `여기서는 ${own.ko}(${mine.printed}), 다른 곳에서는 ${their.ko}(${theirs.printed}): ${passed ? "인쇄 자릿수 범위에서 일치" : "한 수치에 두 값"}.`,
    },
    related,
  };
};
