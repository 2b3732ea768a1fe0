import { figure } from "../primitives/figure.ts";
import { parsePeriod } from "../primitives/period.ts";
import type { BaselineFileEntry } from "../report/baseline.ts";
import { buildPath, expectedAt, samplePath } from "../scoring/path.ts";
import { allowedRange, intervalOf, verdictWord } from "./check.ts";
import type { Check, Related, RelationRule } from "./check.ts";
import { qualified } from "./printed.ts";

/**
 * Rule `containment`. The baseline is a part of `with[0]`: it must not exceed the whole at any of its dated values, nor
 * at any year in which both are stated or on their paths; an undated value is held against the whole's last. With two or
 * more others, all in per cent, they are shares of one whole beside it: together they must not pass 100 %.
 */
export const checkContainment: RelationRule = (related) => {
  const { entry, others } = related;
  const shares = [entry, ...others];
  if (others.length > 1) return shares.every(({ unit }) => unit === "percent") ? checkShares(related) : null;
  const [whole] = others;
  if (entry.unit !== whole.unit) return null;
  const places = placesOf(entry, whole).flatMap((part) => {
    const value = wholeAt(whole, part.period);
    return value === null ? [] : [{ part, ...value }];
  });
  const broken = places.find(({ part, high }) => part.low > high);
  // The tightest place says most.
  const tight = (each: (typeof places)[number]) => each.part.value / each.value;
  const shown = broken ?? [...places].sort((a, b) => tight(b) - tight(a))[0];
  if (shown === undefined) return null;
  const { part, value, high, onPath } = shown;
  const passed = broken === undefined;
  const [own, all] = [figure(part.value, entry.unit), figure(value, whole.unit)];
  const word = verdictWord(passed);
  const when = part.period === null ? "" : `${part.period}: `;
  const path = (yes: boolean) => (yes ? { en: " on its path", ko: "(경로 값)" } : { en: "", ko: "" });
  const count =
    places.length > 1 && passed
      ? {
          en: ` The tightest of ${places.length} places compared.`,
          ko: ` 비교한 ${places.length}곳 중 가장 근접한 곳.`,
        }
      : { en: "", ko: "" };
  return {
    rule: "containment",
    passed,
    stated: part.value,
    implied: value,
    allowed: allowedRange({ low: -Infinity, high }),
    unit: entry.unit,
    message: {
      en: `${when}the part, ${own.en}${path(part.onPath).en}, is ${passed ? "not above" : "above"} the whole, ${all.en}${path(onPath).en}: ${word.en}.${count.en}`,
      ko: `${when}부분 ${own.ko}${path(part.onPath).ko}, 전체 ${all.ko}${path(onPath).ko}: 전체를 ${passed ? "넘지 않음" : "초과"}: ${word.ko}.${count.ko}`,
    },
    related: [whole.key],
  };
};

/** A share above the whole it is a share of; null where it keeps within it, since that alone checks nothing. */
export function checkShareBound(entry: BaselineFileEntry): Check | null {
  if (entry.kind !== "share" || entry.unit !== "percent") return null;
  const over = entry.points.find((point) => intervalOf(point).low > 100);
  if (over === undefined || entry.relations.some(({ rule }) => rule === "margin")) return null;
  return {
    rule: "containment",
    passed: false,
    stated: over.value,
    implied: 100,
    allowed: { low: 0, high: 100 },
    unit: "percent",
    message: {
      en: `A share of ${over.value} % is more than the whole: inconsistent.`,
      ko: `비중 ${over.value} %는 전체를 넘습니다: 불일치.`,
    },
    related: [],
  };
}

/** Shares of one whole, at the first period that all of them state and that is broken, else the fullest. */
function checkShares({ entry, others }: Related): Check | null {
  const sums = entry.points.flatMap((own) => {
    const theirs = others.map((other) => other.points.find((point) => point.period === own.period));
    const all = [own, ...theirs.flatMap((point) => point ?? [])];
    if (all.length <= others.length) return [];
    const total = (pick: (point: (typeof all)[number]) => number) =>
      all.reduce((sum, point) => sum + pick(point), 0);
    return [{ own, all, sum: total(({ value }) => value), low: total((point) => intervalOf(point).low) }];
  });
  const broken = sums.find(({ low }) => low > 100);
  const shown = broken ?? [...sums].sort((a, b) => b.sum - a.sum)[0];
  if (shown === undefined) return null;
  const passed = broken === undefined;
  const word = verdictWord(passed);
  const sum = `${shown.all.map(({ value }) => value).join(" + ")} = ${Number(shown.sum.toPrecision(12))} %`;
  const when = shown.own.period === null ? "" : `${shown.own.period}: `;
  return {
    rule: "containment",
    passed,
    stated: shown.sum,
    implied: 100,
    allowed: { low: 0, high: 100 },
    unit: "percent",
    message: {
      en: `${when}shares of one whole, ${sum}, ${passed ? "do not pass" : "pass"} 100 %: ${word.en}.`,
      ko: `${when}한 전체의 비중 ${sum}: 100 %를 ${passed ? "넘지 않음" : "초과"}: ${word.ko}.`,
    },
    related: others.map((other) => other.key),
  };
}

interface PartValue {
  readonly period: string | null;
  readonly value: number;
  /** Lower end that the printed digits allow. */
  readonly low: number;
  readonly onPath: boolean;
}

/** The part's own values, and where both have a path, the part's value in every year and stated period of either. */
function placesOf(part: BaselineFileEntry, whole: BaselineFileEntry): PartValue[] {
  const stated = part.points.map((point) => ({
    period: point.period,
    value: point.value,
    low: intervalOf(point).low,
    onPath: false,
  }));
  const first = part.points.find((point) => point.period !== null)?.period;
  if (first == null) return stated;
  // The report's date only matters for back-casting from a rate without a start: then the part's own period serves.
  const built = buildPath(part, parsePeriod(first).start);
  if (!built.ok) return stated;
  const held = new Set(stated.map(({ period }) => period));
  const years = samplePath(built.path, 0).map(({ period }) => period);
  const theirs = whole.points.flatMap(({ period }) => period ?? []);
  return [
    ...stated,
    ...[...new Set([...years, ...theirs])].flatMap((period): PartValue[] => {
      const value = held.has(period) ? null : expectedAt(built.path, parsePeriod(period).position);
      return value === null ? [] : [{ period, value, low: value, onPath: true }];
    }),
  ];
}

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
  const built = buildPath(whole, place.start);
  const value = built.ok ? expectedAt(built.path, place.position) : null;
  return value === null ? null : { value, high: value, onPath: true };
}
