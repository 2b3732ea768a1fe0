import { isCurrency } from "./unit.ts";
import type { LocalizedText } from "./text.ts";

/**
 * A number with its unit inside a sentence of the core (reasons, findings), four significant digits. Tables and
 * charts format numbers themselves; a sentence that the API gives must already hold them.
 */
export function figure(value: number, unit: string): LocalizedText {
  if (isCurrency(unit)) {
    return {
      en: `${englishNumber(value)} ${unit}`,
      ko: `${koreanNumber(value)} ${koreanCurrency[unit] ?? unit}`,
    };
  }
  // Rates are read as digits in both languages: nobody counts per cent in 만.
  const korean = unit === "percent" || unit === "multiple" ? englishNumber(value) : koreanNumber(value);
  const [en, ko] = unitWords[unit] ?? [` ${unit}`, ` ${unit}`];
  return { en: `${englishNumber(value)}${en}`, ko: `${korean}${ko}` };
}

/** A signed rate in per cent, one decimal: `+21.4 %`. */
export function signedPercent(percent: number): string {
  return `${signed(percent)} %`;
}

/** A signed difference in percentage points. */
export function signedPoints(points: number): LocalizedText {
  return { en: `${signed(points)} points`, ko: `${signed(points)}%p` };
}

function signed(value: number): string {
  const rounded = value.toFixed(1);
  if (Number(rounded) === 0) return "0.0";
  return value < 0 ? `−${rounded.slice(1)}` : `+${rounded}`;
}

const unitWords: Readonly<Record<string, readonly [string, string]>> = {
  percent: [" %", " %"],
  multiple: ["×", "배"],
  count: ["", "개"],
  days: [" days", "일"],
  weeks: [" weeks", "주"],
  months: [" months", "개월"],
  years: [" years", "년"],
  hours: [" hours", "시간"],
  minutes: [" minutes", "분"],
  gigabytes: [" GB", "GB"],
  "gigabytes-per-second": [" GB/s", "GB/s"],
  flop: [" FLOP", " FLOP"],
  "flop-per-second": [" FLOP/s", " FLOP/s"],
  watts: [" W", "W"],
  megahertz: [" MHz", "MHz"],
  nanometres: [" nm", "nm"],
  "square-millimetres": [" mm²", "mm²"],
  parameters: [" parameters", "개"],
  tokens: [" tokens", "토큰"],
  words: [" words", "단어"],
  points: [" points", "점"],
  shares: [" shares", "주"],
};

const koreanCurrency: Readonly<Record<string, string>> = {
  USD: "달러",
  KRW: "원",
  EUR: "유로",
  JPY: "엔",
  CNY: "위안",
  GBP: "파운드",
};

function englishNumber(value: number): string {
  return scaled(value, [
    [1e12, "tn"],
    [1e9, "bn"],
    [1e6, "m"],
  ]);
}

function koreanNumber(value: number): string {
  return scaled(value, [
    [1e12, "조"],
    [1e8, "억"],
    [1e4, "만"],
  ]);
}

function scaled(value: number, scales: readonly (readonly [number, string])[]): string {
  const size = Math.abs(value);
  const sign = value < 0 ? "−" : "";
  const scale = scales.find(([step]) => size >= step);
  return scale === undefined ? sign + plain(size) : sign + plain(size / scale[0]) + scale[1];
}

/** Four significant digits, whole where larger, with thousands separators and no trailing zeros. */
function plain(size: number): string {
  const rounded = size >= 1000 ? Math.round(size) : Number(size.toPrecision(4));
  return rounded.toLocaleString("en-US", { maximumFractionDigits: 6 });
}
