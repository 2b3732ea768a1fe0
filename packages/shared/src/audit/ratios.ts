import { figure } from "../primitives/figure.ts";
import type { LocalizedText } from "../primitives/text.ts";
import type { BaselineFileEntry, BaselinePoint } from "../report/baseline.ts";
import { convert } from "../money/convert.ts";
import type { RateMoment } from "../money/convert.ts";
import { isCurrency } from "../primitives/unit.ts";
import { parsePeriod } from "../primitives/period.ts";
import { allowedRange, intervalOf, pointAt, verdictWord } from "./check.ts";
import type { Check, Related, RelationRule } from "./check.ts";
import { overlap, printedInterval, qualified, quotient } from "./printed.ts";
import type { Interval } from "./printed.ts";

/**
 * Rule `share`. `with` is [part, whole]: `part / whole`, taken at the stated values, must lie within the printed digits
 * of the share. Part and whole are quantities of their own, printed to more digits than a share; their rounding is
 * not stretched to save it. The message says what whole the share would need.
 */
export const checkShare: RelationRule = (related) => {
  const found = operands(related);
  if (found === null) return null;
  const { own, first: part, second: whole, others } = found;
  const implied = (part.value / whole.value) * 100;
  const passed = overlap({ low: implied, high: implied }, qualified(intervalOf(own), own.qualifier));
  const text = [figure(part.value, others[0].unit), figure(whole.value, others[1].unit)] as const;
  const needed = figure(part.value / (own.value / 100), others[1].unit);
  const word = verdictWord(passed);
  const more: LocalizedText = passed
    ? { en: "", ko: "" }
    : {
        en: ` It would need a whole of ${needed.en}; printed: ${whole.printed}.`,
        ko: ` 이 비중이 맞으려면 필요한 전체: ${needed.ko}(인쇄: ${whole.printed}).`,
      };
  return {
    ...ratioCheck("share", related, {
      stated: own.value,
      implied,
      range: { low: implied, high: implied },
      passed,
    }),
    message: {
      en: `${text[0].en} of ${text[1].en} is ${implied.toFixed(1)} %; stated ${own.value} %: ${word.en}.${more.en}`,
      ko: `${text[0].ko} / ${text[1].ko} = ${implied.toFixed(1)} %, 제시값 ${own.value} %: ${word.ko}.${more.ko}`,
    },
  };
};

/**
 * Rule `margin`. `with` is [profit, revenue] of the margin's period: `profit / revenue · 100`, with both ends' printed
 * digits, must meet the printed margin. Says so where the printed number is the multiple rather than the percentage.
 */
export const checkMargin: RelationRule = (related) => {
  const found = operands(related);
  if (found === null) return null;
  const { own, first: profit, second: revenue, others } = found;
  const range = quotient(intervalOf(profit), intervalOf(revenue));
  if (range === null) return null;
  const multiple = profit.value / revenue.value;
  const implied = multiple * 100;
  const stated = qualified(intervalOf(own), own.qualifier);
  const passed = overlap({ low: range.low * 100, high: range.high * 100 }, stated);
  const slipped = !passed && overlap(range, stated);
  const text = [figure(profit.value, others[0].unit), figure(revenue.value, others[1].unit)] as const;
  const word = verdictWord(passed);
  return {
    ...ratioCheck("margin", related, {
      stated: own.value,
      implied,
      range: { low: range.low * 100, high: range.high * 100 },
      passed,
    }),
    message: {
      en: `${text[0].en} / ${text[1].en} is ${multiple.toFixed(2)} times, ${figure(implied, "percent").en}; stated ${own.value} %: ${word.en}.${slipped ? " The printed number is the multiple, not per cent." : ""}`,
      ko: `${text[0].ko} / ${text[1].ko} = ${multiple.toFixed(2)}배, 즉 ${figure(implied, "percent").ko}, 제시값 ${own.value} %: ${word.ko}.${slipped ? " 인쇄된 수치는 백분율이 아니라 배수입니다." : ""}`,
    },
  };
};

/** Whole numbers that lead from one span of time to a longer one: days a year, weeks, months, quarters; hours a day. */
const TIME_FACTORS = [365, 52, 12, 4, 24, 30, 31, 7] as const;

/**
 * Rule `multiple`. With [a, b] the baseline's own value is the factor `a / b`. With [a] and a rate of basis `multiple`
 * the own value is that many times `a`. With [a] alone the own value is `a` over a longer span of time, and the
 * quotient of the two, with both sides' printed digits, must admit one of the calendar's factors (365 days a year).
 */
export const checkMultiple: RelationRule = (related) => {
  const { entry, others } = related;
  const own = entry.points.at(-1);
  const a = own === undefined ? null : pointAt(others[0], own.period);
  if (own === undefined) return null;
  if (others[1] !== undefined) {
    const b = pointAt(others[1], own.period);
    const range = a === null || b === null ? null : quotient(intervalOf(a), intervalOf(b));
    if (a === null || b === null || range === null) return null;
    const passed = overlap(range, qualified(intervalOf(own), own.qualifier));
    return factorCheck(related, { stated: own.value, implied: a.value / b.value, range, passed }, [
      figure(a.value, others[0].unit),
      figure(b.value, others[1].unit),
    ]);
  }
  const base = entry.growth?.from ?? null;
  const start = base === null ? (a ?? others[0].points.at(-1) ?? null) : pointAt(others[0], base);
  const range = start === null ? null : quotient(intervalOf(own), intervalOf(start));
  if (start === null || range === null) return null;
  const texts = [figure(own.value, entry.unit), figure(start.value, others[0].unit)] as const;
  const { growth } = entry;
  if (growth?.basis === "multiple") {
    const stated = qualified(printedInterval(growth.ratePercent, growth.printed), growth.qualifier);
    const implied = own.value / start.value;
    const found = { stated: growth.ratePercent, implied, range, passed: overlap(range, stated) };
    return factorCheck(related, found, texts);
  }
  const nearest = nearestFactor(own.value / start.value);
  const passed = nearest >= range.low && nearest <= range.high;
  const implied = start.value * nearest;
  const total = figure(implied, entry.unit);
  const word = verdictWord(passed);
  return {
    rule: "multiple",
    passed,
    stated: own.value,
    implied,
    allowed: allowedRange(scaled(intervalOf(start), nearest)),
    unit: entry.unit,
    message: {
      en: `${texts[1].en} × ${nearest} = ${total.en}; stated ${texts[0].en}, ${passed ? "within" : "outside"} the printed digits: ${word.en}.`,
      ko: `${texts[1].ko} × ${nearest} = ${total.ko}, 제시값 ${texts[0].ko}, 인쇄 자릿수 범위 ${passed ? "안" : "밖"}: ${word.ko}.`,
    },
    related: [others[0].key],
  };
};

function scaled({ low, high }: Interval, factor: number): Interval {
  return { low: low * factor, high: high * factor };
}

function nearestFactor(ratio: number): number {
  return TIME_FACTORS.reduce<number>(
    (best, factor) => (Math.abs(Math.log(factor / ratio)) < Math.abs(Math.log(best / ratio)) ? factor : best),
    TIME_FACTORS[0],
  );
}

function factorCheck(
  related: Related,
  {
    stated,
    implied,
    range,
    passed,
  }: {
    readonly stated: number;
    readonly implied: number;
    readonly range: Interval;
    readonly passed: boolean;
  },
  [a, b]: readonly [LocalizedText, LocalizedText],
): Check {
  const word = verdictWord(passed);
  const [times, said] = [figure(implied, "multiple"), figure(stated, "multiple")];
  return {
    rule: "multiple",
    passed,
    stated,
    implied,
    allowed: allowedRange(range),
    unit: "multiple",
    message: {
      en: `${a.en} / ${b.en} = ${times.en}; stated ${said.en}: ${word.en}.`,
      ko: `${a.ko} / ${b.ko} = ${times.ko}, 제시값 ${said.ko}: ${word.ko}.`,
    },
    related: related.others.map((other) => other.key),
  };
}

/** The rate that a report used may be of any day near its statement: a bank's, a fixing's, a rounded one. */
const RATE_TOLERANCE = 0.02;

/**
 * Rule `conversion`. `with[0]` is the same amount in another currency. The quotient of the two amounts, with their
 * printed digits and 2 % for the choice of the day, must admit the reference rate of their period (the day's for a day,
 * the average otherwise). Null without rates for it, or without a period.
 */
export const checkConversion: RelationRule = ({ entry, others: [source], rates }) => {
  const own = entry.points[0];
  const other = own === undefined ? null : pointAt(source, own.period);
  if (own === undefined || other === null || rates === null) return null;
  if (!isCurrency(entry.unit) || !isCurrency(source.unit)) return null;
  const text = own.period ?? other.period;
  const range = quotient(intervalOf(own), intervalOf(other));
  if (text === null || range === null) return null;
  const { kind, start, end } = parsePeriod(text);
  const moment: RateMoment = kind === "day" ? { kind: "day", on: start } : { kind: "average", start, end };
  const unitRate = convert("1", source.unit, entry.unit, moment, rates);
  if (!unitRate.ok) return null;
  const rate = unitRate.rate.toNumber();
  const used = own.value / other.value;
  const passed = overlap(range, { low: rate * (1 - RATE_TOLERANCE), high: rate * (1 + RATE_TOLERANCE) });
  const implied = other.value * rate;
  const [to, from] = [figure(own.value, entry.unit), figure(other.value, source.unit)];
  const should = figure(implied, entry.unit);
  const word = verdictWord(passed);
  return {
    rule: "conversion",
    passed,
    stated: own.value,
    implied,
    allowed: allowedRange({
      low: intervalOf(other).low * rate * (1 - RATE_TOLERANCE),
      high: intervalOf(other).high * rate * (1 + RATE_TOLERANCE),
    }),
    unit: entry.unit,
    message: {
      en: `${to.en} for ${from.en} is ${shortRate(used)} ${entry.unit} per ${source.unit}; the reference rate of ${text} was ${shortRate(rate)}, which gives ${should.en}: ${word.en}.`,
      ko: `${to.ko} / ${from.ko} = ${source.unit}당 ${shortRate(used)} ${entry.unit}. ${text} 기준환율 ${shortRate(rate)} 적용 시 ${should.ko}: ${word.ko}.`,
    },
    related: [source.key],
  };
};

function shortRate(rate: number): string {
  return Number(rate.toPrecision(5)).toLocaleString("en-US", { maximumFractionDigits: 5 });
}

interface Operands {
  readonly entry: BaselineFileEntry;
  readonly others: readonly [BaselineFileEntry, BaselineFileEntry];
  readonly own: BaselinePoint;
  readonly first: BaselinePoint;
  readonly second: BaselinePoint;
}

/** The baseline's own value and those of both related ones, of its period; null where one is missing or cannot divide. */
function operands({ entry, others }: Related): Operands | null {
  const own = entry.points[0];
  const [a, b] = others;
  if (own === undefined || b === undefined) return null;
  const first = pointAt(a, own.period);
  const second = pointAt(b, own.period);
  if (first === null || second === null || second.value === 0) return null;
  return { entry, others: [a, b], own, first, second };
}

function ratioCheck(
  rule: "share" | "margin",
  { entry, others }: Related,
  found: {
    readonly stated: number;
    readonly implied: number;
    readonly range: Interval;
    readonly passed: boolean;
  },
): Omit<Check, "message"> {
  const { stated, implied, range, passed } = found;
  return {
    rule,
    passed,
    stated,
    implied,
    allowed: allowedRange(range),
    unit: entry.unit,
    related: others.slice(0, 2).map((other) => other.key),
  };
}
