import type { ImportDecimal } from "@sector-tracker/shared";
import { Decimal } from "decimal.js";

/** A number as a person writes it, with what stood around it. */
export interface ReadNumber {
  /** Exact, in base units: `105억 달러` is 10500000000. */
  readonly value: string;
  /** ISO code that the cell itself names; null where it names none. */
  readonly currency: string | null;
  readonly percent: boolean;
}

/** Words and signs of currencies; the longest first, so that `US$` is not read as `$`. */
const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/us\$|미국\s?달러|미\s?달러|달러|dollars?|\$/i, "USD"],
  [/₩|원화|원|won/i, "KRW"],
  [/€|유로|euros?/i, "EUR"],
  [/£|파운드|pounds?/i, "GBP"],
  [/¥|円|엔화|엔|yen/i, "JPY"],
  [/위안|元|yuan|rmb/i, "CNY"],
];
/** Dollars that are not American are told by their letters. */
const OTHER_DOLLARS: Readonly<Record<string, string>> = {
  hk$: "HKD",
  nt$: "TWD",
  c$: "CAD",
  ca$: "CAD",
  a$: "AUD",
  au$: "AUD",
  s$: "SGD",
};
const CODES = /\b(USD|KRW|EUR|GBP|JPY|CNY|HKD|TWD|CHF|CAD|AUD|SGD|INR|SEK|NOK|DKK|ILS|BRL|MXN|ZAR)\b/i;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/^(?:trillions?|tn|trn|t)$/i, 12],
  [/^(?:billions?|bn|bil|b)$/i, 9],
  [/^(?:millions?|mm|mn|mil|mio|m)$/i, 6],
  [/^(?:thousands?|k)$/i, 3],
];
/** Korean places by which numbers are grouped, largest first, and those within a group. */
const KOREAN: readonly (readonly [string, number])[] = [
  ["조", 12],
  ["억", 8],
  ["만", 4],
];
const KOREAN_WITHIN: readonly (readonly [string, number])[] = [
  ["천", 3],
  ["백", 2],
  ["십", 1],
];
const MINUS = /^[-−–—﹣－]/;

/** True where the cell says that there is no figure: blank, a dash, n/a. */
export function isBlank(text: string): boolean {
  return /^(?:|[-–—−.]|n\/?a|none|null|nil|nan|undisclosed|미공개|비공개|없음|해당\s?없음)$/i.test(
    text.trim(),
  );
}

/**
 * Reads a number as people write it: thousands by comma, point, blank or apostrophe, true minus and parentheses for
 * negatives, a currency before or behind, English and Korean scales, per cent. Null where the text is not one number;
 * nothing is guessed from a part of it.
 */
export function readNumber(text: string, decimal: ImportDecimal): ReadNumber | null {
  let rest = text.normalize("NFKC").replaceAll("\u2212", "-").trim();
  // NFKC turns the wide won and the true minus into plain ones; a leading apostrophe is a spreadsheet's mark for text.
  rest = rest.replace(/^'/, "");
  if (rest === "" || rest.length > 80) return null;
  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(rest);
  if (bracketed !== null) {
    negative = true;
    rest = (bracketed[1] ?? "").trim();
  }
  const percent = /%|퍼센트|percent$/i.test(rest);
  if (percent) rest = rest.replace(/\s*(?:%|퍼센트|percent)/i, "");
  const money = takeCurrency(rest);
  rest = money.rest.trim();
  if (MINUS.test(rest)) {
    if (negative) return null;
    negative = true;
    rest = rest.slice(1).trim();
    // `-$5`: the sign stands before the currency; `$-5` behind it.
  } else if (rest.startsWith("+")) rest = rest.slice(1).trim();
  const value = koreanValue(rest, decimal) ?? scaledValue(rest, decimal);
  if (value === null) return null;
  return {
    value: (negative ? value.negated() : value).toFixed(),
    currency: money.currency,
    percent,
  };
}

function takeCurrency(text: string): { rest: string; currency: string | null } {
  const other = /(?:hk|nt|ca|au|[cas])\$/i.exec(text)?.[0];
  if (other !== undefined && !/us\$/i.test(text)) {
    return { rest: text.replace(other, ""), currency: OTHER_DOLLARS[other.toLowerCase()] ?? null };
  }
  const code =
    CODES.exec(text)?.[1] ?? /(?:^|\d\s?|[a-z억조만]\s?)(USD|KRW|EUR|GBP|JPY|CNY)$/i.exec(text)?.[1];
  if (code !== undefined) {
    const rest = text.replace(new RegExp(code, "i"), "").replace(/[$€£¥₩]/, "");
    return { rest, currency: code.toUpperCase() };
  }
  for (const [pattern, currency] of CURRENCIES) {
    if (pattern.test(text)) return { rest: text.replace(pattern, ""), currency };
  }
  return { rest: text, currency: null };
}

/** `1조 2,000억`, `3만 5천`, `105억`, `십억`: places from large to small, each at most once. */
function koreanValue(text: string, decimal: ImportDecimal): Decimal | null {
  if (!/[조억만천백십]/.test(text)) return null;
  let rest = text.replace(/^약\s*/, "").replaceAll(/\s+/g, "");
  let sum = new Decimal(0);
  for (const [word, power] of KOREAN) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    const count = at === 0 ? new Decimal(1) : withinGroup(rest.slice(0, at), decimal);
    if (count === null) return null;
    sum = sum.plus(count.times(new Decimal(10).pow(power)));
    rest = rest.slice(at + word.length);
  }
  if (rest === "") return sum;
  const last = withinGroup(rest, decimal);
  return last === null ? null : sum.plus(last);
}

/** `2,000`, `3천5백`, `천`. */
function withinGroup(text: string, decimal: ImportDecimal): Decimal | null {
  let rest = text;
  let sum = new Decimal(0);
  for (const [word, power] of KOREAN_WITHIN) {
    const at = rest.indexOf(word);
    if (at < 0) continue;
    const count = at === 0 ? new Decimal(1) : plainNumber(rest.slice(0, at), decimal);
    if (count === null) return null;
    sum = sum.plus(count.times(new Decimal(10).pow(power)));
    rest = rest.slice(at + word.length);
  }
  if (rest === "") return sum;
  const last = plainNumber(rest, decimal);
  return last === null ? null : sum.plus(last);
}

function scaledValue(text: string, decimal: ImportDecimal): Decimal | null {
  const match = /^([\d.,'’\s\u00a0]*\d[\d.,'’]*(?:e[+-]?\d{1,3})?)\s*([a-z]*)\.?$/i.exec(text);
  if (match === null) return null;
  const [, digits = "", word = ""] = match;
  const number = plainNumber(digits, decimal);
  if (number === null || word === "") return number;
  const scale = SCALES.find(([pattern]) => pattern.test(word));
  return scale === undefined ? null : number.times(new Decimal(10).pow(scale[1]));
}

/** Digits with separators: groups of three for thousands, one decimal separator. */
function plainNumber(text: string, decimal: ImportDecimal): Decimal | null {
  const trimmed = text.trim();
  const group = decimal === "." ? "," : "\\.";
  const point = decimal === "." ? "\\." : ",";
  const grouped = new RegExp(`^\\d{1,3}(?:[${group}'’\\s\\u00a0]\\d{3})+(?:${point}\\d+)?$`);
  // India's grouping (1,23,456) and any other are not read: they would only be guessed.
  const plain = new RegExp(`^(?:\\d+(?:${point}\\d*)?|${point}\\d+)(?:e[+-]?\\d{1,3})?$`, "i");
  if (!grouped.test(trimmed) && !plain.test(trimmed)) return null;
  const cleaned = trimmed.replaceAll(new RegExp(`[${group}'’\\s\\u00a0]`, "g"), "").replace(",", ".");
  const value = new Decimal(cleaned.endsWith(".") ? cleaned.slice(0, -1) : cleaned);
  return value.isFinite() ? value : null;
}

/** How the decimals of a file are written, told by its own cells. */
export interface FoundDecimal {
  readonly decimal: ImportDecimal;
  /** True where every number reads both ways, such as `1.234`. */
  readonly ambiguous: boolean;
  readonly example: string | null;
}

/** Cells with both separators, or with one that can only be the decimal one, decide; else the point is it. */
export function decimalOf(cells: Iterable<string>): FoundDecimal {
  let point = 0;
  let comma = 0;
  let unsure: string | null = null;
  for (const cell of cells) {
    const digits = /\d[\d.,]*\d/.exec(cell)?.[0];
    if (digits === undefined || !/[.,]/.test(digits)) continue;
    // Dates and versions have more than one point and no groups of three.
    if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits) && (digits.includes(".") || /,\d{3},/.test(digits)))
      point += 1;
    else if (
      /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits) &&
      (digits.includes(",") || /\.\d{3}\./.test(digits))
    )
      comma += 1;
    else if (/^\d+,\d+$/.test(digits)) {
      if (/^\d{1,3},\d{3}$/.test(digits)) continue;
      comma += 1;
    } else if (/^\d+\.\d+$/.test(digits)) {
      if (/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) unsure ??= cell;
      else point += 1;
    }
  }
  if (comma > point) return { decimal: ",", ambiguous: point > 0, example: null };
  return { decimal: ".", ambiguous: point === 0 && unsure !== null, example: unsure };
}
