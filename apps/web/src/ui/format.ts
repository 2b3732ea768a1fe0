import { isMoney } from "./unit.ts";

export type Lang = "en" | "ko";

const EN_STEPS = [
  [1e12, "tn"],
  [1e9, "bn"],
  [1e6, "m"],
  [1e3, "k"],
] as const;
const KO_STEPS = [
  [1e12, "조"],
  [1e8, "억"],
  [1e4, "만"],
] as const;

const SYMBOL: Record<string, string> = { USD: "US$", EUR: "€", KRW: "₩", JPY: "¥", GBP: "£" };
const KO_MONEY: Record<string, string> = { USD: "달러", EUR: "유로", KRW: "원", JPY: "엔", GBP: "파운드" };

const EN_UNIT: Record<string, string> = {
  days: " days",
  weeks: " weeks",
  months: " months",
  years: " years",
  hours: " hours",
  minutes: " minutes",
  gigabytes: " GB",
  "gigabytes-per-second": " GB/s",
  flop: " FLOP",
  "flop-per-second": " FLOP/s",
  watts: " W",
  megahertz: " MHz",
  nanometres: " nm",
  "square-millimetres": " mm²",
  parameters: " parameters",
  tokens: " tokens",
  words: " words",
  points: " points",
  shares: " shares",
};
const KO_UNIT: Record<string, string> = {
  days: "일",
  weeks: "주",
  months: "개월",
  years: "년",
  hours: "시간",
  minutes: "분",
  gigabytes: "GB",
  "gigabytes-per-second": "GB/s",
  flop: " FLOP",
  "flop-per-second": " FLOP/s",
  watts: "W",
  megahertz: "MHz",
  nanometres: "nm",
  "square-millimetres": "mm²",
  parameters: "개 매개변수",
  tokens: "토큰",
  words: "단어",
  points: "점",
  shares: "주",
};

/** U+2212 in place of the hyphen. */
export function trueMinus(text: string): string {
  return text.replace(/^-/, "−");
}

/** Digits after the point that a number shows at most. */
const MOST_DECIMALS = 10;

/**
 * All digits of a number with commas between thousands, as both languages write it. By hand: the first number format
 * of a page takes a browser longer to make than the figures of the first screen take to draw.
 */
export function exactNumber(value: number): string {
  const size = Math.abs(value);
  // Written with an exponent by JavaScript, and hardly ever shown.
  if (size >= 1e21 || !Number.isFinite(size))
    return trueMinus(new Intl.NumberFormat("en-GB", { maximumFractionDigits: MOST_DECIMALS }).format(value));
  const short = String(size);
  const decimals = short.includes("e") ? MOST_DECIMALS + 1 : (short.split(".")[1]?.length ?? 0);
  const text = decimals > MOST_DECIMALS ? size.toFixed(MOST_DECIMALS).replace(/\.?0+$/, "") : short;
  const [whole = "", part] = text.split(".");
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return `${value < 0 && Number(text) !== 0 ? "−" : ""}${digits}${part === undefined ? "" : `.${part}`}`;
}

/** Three significant figures with grouping; whole numbers below a thousand keep their digits. */
export function threeFigures(value: number): string {
  return exactNumber(Number(value.toPrecision(3)));
}

/** A number shortened with the words of the language: bn and tn, 억 and 조. */
export function compactNumber(value: number, lang: Lang): string {
  const rounded = Number(value.toPrecision(3));
  const steps = lang === "ko" ? KO_STEPS : EN_STEPS;
  const size = Math.abs(rounded);
  // Thousands stay written out: 5,320 reads better than 5.32k.
  const step =
    steps.find(([threshold]) => size >= threshold && threshold !== 1e3) ??
    (size >= 1e5 ? steps.at(-1) : undefined);
  if (step === undefined) return threeFigures(rounded);
  return `${threeFigures(rounded / step[0])}${step[1]}`;
}

const SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

/** A count of operations, for which no language has words: `3.14 × 10²³`. */
function powerOfTen(value: number): string {
  const exponent = Math.floor(Math.log10(Number(value.toPrecision(3))));
  const raised = String(exponent).replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? "");
  return `${threeFigures(value / 10 ** exponent)} × 10${raised}`;
}

/** Sign always shown, true minus: `+4.2`, `−12`. */
export function signed(value: number): string {
  const written = threeFigures(Math.abs(value));
  if (value > 0) return `+${written}`;
  return value < 0 ? `−${written}` : written;
}

/** A figure with its unit, to three significant figures. */
export function quantity(value: number, unit: string, lang: Lang): string {
  if (isMoney(unit)) return money(value, unit, lang);
  if (unit === "percent") return `${threeFigures(value)}%`;
  if (unit === "multiple") return lang === "ko" ? `${threeFigures(value)}배` : `${threeFigures(value)}×`;
  const units = lang === "ko" ? KO_UNIT : EN_UNIT;
  if (unit.startsWith("flop") && value >= 1e6) return `${powerOfTen(value)}${units[unit] ?? ""}`;
  return `${compactNumber(value, lang)}${units[unit] ?? ""}`;
}

/** The figure with every digit and its unit, for hover, focus and downloads. */
export function exactQuantity(value: number, unit: string, lang: Lang): string {
  if (isMoney(unit)) return `${exactNumber(value)} ${unit}`;
  if (unit === "percent") return `${exactNumber(value)}%`;
  if (unit === "multiple") return lang === "ko" ? `${exactNumber(value)}배` : `${exactNumber(value)}×`;
  const units = lang === "ko" ? KO_UNIT : EN_UNIT;
  return `${exactNumber(value)}${units[unit] ?? ""}`;
}

/** Money: `US$13.1bn`, `131억 달러`; other currencies keep their code. */
export function money(value: number, currency: string, lang: Lang): string {
  const written = compactNumber(value, lang);
  if (lang === "ko") return `${written} ${KO_MONEY[currency] ?? currency}`;
  const symbol = SYMBOL[currency];
  if (symbol === undefined) return `${currency} ${written}`;
  return written.startsWith("−") ? `−${symbol}${written.slice(1)}` : `${symbol}${written}`;
}

/**
 * A change: per cent with sign, or percentage points where two rates are compared. Three figures, but never finer than
 * a tenth, because what is compared is not known more exactly.
 */
export function change(value: number, unit: "percent" | "points", lang: Lang): string {
  const suffix = unit === "percent" ? "%" : lang === "ko" ? "%p" : " pp";
  return `${signed(Math.round(value * 10) / 10)}${suffix}`;
}
