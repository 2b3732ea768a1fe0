import type { Qualifier } from "../report/baseline.ts";

/**
 * Reads numbers as a report prints them, to know how exact they are: the last printed digit carries the rounding, so
 * `23.0` stands for [22.95, 23.05) and `230억` for 230억 ± 0.5억. Korean number words (조 10¹², 억 10⁸, 만 10⁴, with 천
 * and 백 before them), English ones (tn, bn, m), thousands separators, decimals, fractions and brackets are understood.
 */

/** One number of a printed text. */
export interface PrintedNumber {
  readonly text: string;
  /** With its number words applied; without its sign. */
  readonly value: number;
  /** Size of one unit of the last printed digit; 0 for a fraction, which is exact. */
  readonly step: number;
  readonly percent: boolean;
}

/** Values from `low` up to `high`. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

const SCALES: Readonly<Record<string, number>> = {
  조: 1e12,
  억: 1e8,
  만: 1e4,
  천: 1e3,
  백: 1e2,
  tn: 1e12,
  trillion: 1e12,
  bn: 1e9,
  billion: 1e9,
  mn: 1e6,
  million: 1e6,
  m: 1e6,
};

const NUMBER =
  /(\d[\d,]*(?:\.\d+)?)(?:\s*(천|백)?(조|억|만)|(천|백)|\s*(tn|trillion|bn|billion|mn|million|m)(?![a-z]))?/gi;

/** Every number of the text, in order; `12조 3,500억` is one number, `15~20%` are two. */
export function parsePrinted(printed: string): PrintedNumber[] {
  const found: { text: string; value: number; step: number; end: number; scale: number }[] = [];
  for (const match of printed.matchAll(NUMBER)) {
    const [text, digits = "", small, large, alone, english] = match;
    const word = large ?? alone ?? english?.toLowerCase();
    const scale =
      (word === undefined ? 1 : (SCALES[word] ?? 1)) * (small === undefined ? 1 : (SCALES[small] ?? 1));
    const plain = digits.replaceAll(",", "");
    const decimals = plain.includes(".") ? plain.length - plain.indexOf(".") - 1 : 0;
    const number = {
      text,
      value: Number(plain) * scale,
      step: scale / 10 ** decimals,
      end: match.index + text.length,
      scale,
    };
    const before = found.at(-1);
    const joined = before !== undefined && large !== undefined && before.scale > scale;
    if (joined && /^\s*$/.test(printed.slice(before.end, match.index))) {
      // 12조 3,500억: the second group goes on where the first ended, and its last digit is the number's.
      found[found.length - 1] = {
        ...number,
        text: printed.slice(before.end - before.text.length, number.end),
        value: before.value + number.value,
      };
    } else found.push(number);
  }
  const numbers = found.map(({ text, value, step, end }) => ({
    text,
    value,
    step,
    // In a range such as 15~20 % the sign stands behind the second number only.
    percent: /^\s*(?:[~–-]\s*\d[\d,.]*\s*)?%/.test(printed.slice(end)),
  }));
  return [...numbers, ...fractions(printed)];
}

function fractions(printed: string): PrintedNumber[] {
  return [...printed.matchAll(/(\d+)\s*\/\s*(\d+)/g)].flatMap(([text, over, under]) => {
    const value = Number(over) / Number(under);
    return Number.isFinite(value) ? [{ text, value, step: 0, percent: false }] : [];
  });
}

/** How exact the words around a number say it is. */
export function printedQualifier(printed: string): Qualifier {
  if (/최대|까지|up to|at most/i.test(printed)) return "up-to";
  if (/미만|이하|이내|under|below|less than/i.test(printed)) return "under";
  if (/이상|초과|상회|넘|\d\s*[조억만천백]?\s*여|over|above|more than/i.test(printed)) return "over";
  if (/약|가량|정도|수준|about|around|approximately|~\s*\d/i.test(printed)) return "about";
  return "exact";
}

/**
 * What a stored value may have been before it was printed: half of the last printed digit to either side. The printed
 * number is the one that equals the value up to a power of ten (tables print millions, texts count in 억) and up to its
 * sign (brackets). Where the text holds no such number, the value alone.
 */
export function printedInterval(value: number, printed: string): Interval {
  const size = Math.abs(value);
  let best: { readonly half: number; readonly distance: number } | null = null;
  for (const number of parsePrinted(printed)) {
    const power = powerOfTen(size, number.value);
    if (power === null) continue;
    const distance = Math.abs(power);
    if (best === null || distance < best.distance) best = { half: (number.step * 10 ** power) / 2, distance };
  }
  const half = best?.half ?? 0;
  return { low: value - half, high: value + half };
}

/** The power of ten that leads from the printed number to the value, null where none does. */
function powerOfTen(value: number, printed: number): number | null {
  if (value === 0 || printed === 0) return value === printed ? 0 : null;
  const exponent = Math.log10(value / printed);
  const whole = Math.round(exponent);
  // Stored thirds carry eight digits, hence the tolerance.
  return Math.abs(exponent - whole) < 1e-7 ? whole : null;
}

/** The interval with a qualifier's open side: `over` has no upper end, `under` and `up-to` no lower. */
export function qualified(interval: Interval, qualifier: Qualifier): Interval {
  if (qualifier === "over") return { low: interval.low, high: Infinity };
  if (qualifier === "under" || qualifier === "up-to") return { low: -Infinity, high: interval.high };
  return interval;
}

/** True where some value lies in both. Ends count: a figure exact to the digit has no width. */
export function overlap(a: Interval, b: Interval): boolean {
  const slack = 1e-9 * Math.max(1, ...[a.low, a.high, b.low, b.high].filter(Number.isFinite).map(Math.abs));
  return a.low <= b.high + slack && b.low <= a.high + slack;
}

/** Every quotient of the two, where the divisor keeps one sign; null where it may be zero. */
export function quotient(a: Interval, b: Interval): Interval | null {
  if (b.low <= 0 && b.high >= 0) return null;
  const ends = [a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high];
  return ends.some(Number.isNaN) ? null : { low: Math.min(...ends), high: Math.max(...ends) };
}
