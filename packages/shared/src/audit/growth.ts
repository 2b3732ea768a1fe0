import { figure } from "../primitives/figure.ts";
import { yearFraction } from "../primitives/period.ts";
import type { BaselineFileEntry, BaselinePoint } from "../report/baseline.ts";
import { allowedRange, intervalOf, pointAt, verdictWord } from "./check.ts";
import type { Check, RelationRule } from "./check.ts";
import { overlap, printedInterval, qualified, quotient } from "./printed.ts";
import type { Interval } from "./printed.ts";

/** A stated CAGR may lie this far outside what the printed endpoints allow, in percentage points. */
const CAGR_TOLERANCE = 1;

/**
 * Rules `cagr` and `direction`, from a baseline's own points and rate: the first and last dated value imply
 * `(V1/V0)^(1/years) − 1`; both ends' printed digits make that an interval, widened by one percentage point, in which
 * the stated rate must lie. Where the values run against the rate's sign, `direction` is reported instead: no rounding
 * mends that. Null where there are no two positive dated values or no yearly rate.
 */
export function checkCagr(entry: BaselineFileEntry): Check | null {
  const { growth } = entry;
  const dated = entry.points
    .flatMap((point) => (point.period === null ? [] : [{ ...point, period: point.period }]))
    .sort((a, b) => yearFraction(b.period, a.period));
  const from = dated[0];
  const to = dated.at(-1);
  if (growth?.basis !== "cagr" || from === undefined || to === undefined || entry.unit === "percent")
    return null;
  const years = yearFraction(from.period, to.period);
  if (years <= 0 || from.value <= 0 || to.value <= 0) return null;
  const yearly = (ratio: number) => (Math.pow(ratio, 1 / years) - 1) * 100;
  const implied = yearly(to.value / from.value);
  const stated = growth.ratePercent;
  const opposite = implied * stated < 0;
  const ratio = quotient(intervalOf(to), intervalOf(from));
  if (ratio === null || ratio.low <= 0) return null;
  const low = yearly(ratio.low) - CAGR_TOLERANCE;
  const high = yearly(ratio.high) + CAGR_TOLERANCE;
  const passed = !opposite && stated >= low && stated <= high;
  const start = figure(from.value, entry.unit);
  const end = figure(to.value, entry.unit);
  const span = trimmed(years);
  const word = verdictWord(passed);
  const [statedText, impliedText] = [preciseRate(stated), preciseRate(implied)];
  const change = preciseRate(Math.abs(implied));
  const message = opposite
    ? {
        en: `From ${start.en} (${from.period}) to ${end.en} (${to.period}) is a ${implied < 0 ? "fall" : "rise"} of ${change} a year over ${span} years, but the stated rate is ${statedText}: one of the three is misprinted.`,
        ko: `${from.period} ${start.ko}에서 ${to.period} ${end.ko}까지 ${span}년간 연평균 ${change} ${implied < 0 ? "감소" : "증가"}인데 제시된 성장률은 ${statedText}입니다. 셋 중 하나가 오기입니다.`,
      }
    : {
        en: `(${end.en} / ${start.en})^(1/${span}) − 1 = ${impliedText} a year (${from.period} to ${to.period}); stated ${statedText}, allowed ${preciseRate(low)} to ${preciseRate(high)}: ${word.en}.`,
        ko: `(${end.ko} / ${start.ko})^(1/${span}) − 1 = 연 ${impliedText} (${from.period}~${to.period}), 제시값 ${statedText}, 허용 ${preciseRate(low)}~${preciseRate(high)}: ${word.ko}.`,
      };
  return {
    rule: opposite ? "direction" : "cagr",
    passed,
    stated,
    implied,
    allowed: allowedRange({ low, high }),
    unit: "percent",
    message,
    related: [],
  };
}

/**
 * Rule `yoy`. `with[0]` carries the value of the rate's first period. The later value is the baseline's own for the
 * rate's last period, or `with[0]`'s where its own has the opposite sign (a loss printed as a profit is the rule
 * `sign`'s matter). Change is `(now − before) / |before|`, so a growing loss is negative.
 */
export const checkYoy: RelationRule = ({ entry, others: [earlier] }) => {
  const { growth } = entry;
  if (growth === null || growth.from === null || growth.to === null || growth.basis === "multiple")
    return null;
  const before = pointAt(earlier, growth.from);
  const own = pointAt(entry, growth.to);
  const now =
    own !== null && before !== null && own.value * before.value < 0 ? pointAt(earlier, growth.to) : own;
  if (before === null || now === null || before.value === 0) return null;
  const change = changeInterval(before, now);
  if (change === null) return null;
  const stated = growth.ratePercent;
  const implied = ((now.value - before.value) / Math.abs(before.value)) * 100;
  const passed = overlap(change, qualified(printedInterval(stated, growth.printed), growth.qualifier));
  const from = figure(before.value, earlier.unit);
  const to = figure(now.value, entry.unit);
  const word = verdictWord(passed);
  const rates = [preciseRate(implied), preciseRate(stated)] as const;
  return {
    rule: "yoy",
    passed,
    stated,
    implied,
    allowed: allowedRange(change),
    unit: "percent",
    message: {
      en: `${from.en} (${growth.from}) to ${to.en} (${growth.to}) is ${rates[0]}; stated ${rates[1]}: ${word.en}.`,
      ko: `${growth.from} ${from.ko} → ${growth.to} ${to.ko}: 변화율 ${rates[0]}, 제시값 ${rates[1]}: ${word.ko}.`,
    },
    related: [earlier.key],
  };
};

function changeInterval(before: BaselinePoint, now: BaselinePoint): Interval | null {
  const ratio = quotient(intervalOf(now), intervalOf(before));
  if (ratio === null) return null;
  const sign = before.value < 0 ? -1 : 1;
  const ends = [(ratio.low - 1) * 100 * sign, (ratio.high - 1) * 100 * sign];
  return { low: Math.min(...ends), high: Math.max(...ends) };
}

/** Two decimals, as a reader needs to see a rate's rounding. */
function preciseRate(percent: number): string {
  return `${percent < 0 ? "−" : ""}${Math.abs(percent).toFixed(2)} %`;
}

function trimmed(years: number): string {
  return String(Math.round(years * 100) / 100);
}
