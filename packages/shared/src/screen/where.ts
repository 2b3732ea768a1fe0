/** Figures of a company that a list can be narrowed and sorted by, in the order in which they are offered. */
export const SCREEN_METRICS = [
  "marketCap",
  "revenue",
  "revenueGrowth",
  "grossMargin",
  "operatingMargin",
  "netMargin",
  "researchShare",
  "salesMultiple",
  "priceChange",
  "funding",
  "valuation",
  "baselines",
] as const;
export type ScreenMetric = (typeof SCREEN_METRICS)[number];

/** How a metric is read: money in the currency asked for (else US dollars), per cent, a multiple, a count. */
export const SCREEN_UNITS: Readonly<Record<ScreenMetric, "money" | "percent" | "multiple" | "count">> = {
  marketCap: "money",
  revenue: "money",
  revenueGrowth: "percent",
  grossMargin: "percent",
  operatingMargin: "percent",
  netMargin: "percent",
  researchShare: "percent",
  salesMultiple: "multiple",
  priceChange: "percent",
  funding: "money",
  valuation: "money",
  baselines: "count",
};

/** A metric between two bounds, both inside; one of them may be open. */
export interface ScreenCondition {
  readonly metric: ScreenMetric;
  readonly min: number | null;
  readonly max: number | null;
}

/** Most conditions of one question. */
export const MOST_CONDITIONS = 12;

const NUMBER = String.raw`-?\d+(?:\.\d+)?(?:e\d{1,2})?`;
const CONDITION = new RegExp(String.raw`^([A-Za-z]+):(${NUMBER})?\.\.(${NUMBER})?$`);

export type WhereResult =
  | { readonly ok: true; readonly conditions: readonly ScreenCondition[] }
  | { readonly ok: false; readonly message: string };

/**
 * Reads conditions as the API's `where`, the page's address and a list's rule write them: `marketCap:1e12..` is at
 * least, `priceChange:..-20` at most, `netMargin:10..30` between; several are separated by commas and all must hold.
 */
export function parseWhere(text: string): WhereResult {
  const conditions: ScreenCondition[] = [];
  for (const part of text.split(",").map((each) => each.trim())) {
    const [, name, min, max] = CONDITION.exec(part) ?? [];
    if (name === undefined || (min === undefined && max === undefined)) {
      return {
        ok: false,
        message: `“${part}” is no condition: write metric:min..max, such as marketCap:1e12..`,
      };
    }
    const metric = SCREEN_METRICS.find((each) => each === name);
    if (metric === undefined) {
      return { ok: false, message: `there is no metric ${name}; there are ${SCREEN_METRICS.join(", ")}` };
    }
    const condition = {
      metric,
      min: min === undefined ? null : Number(min),
      max: max === undefined ? null : Number(max),
    };
    if (condition.min !== null && condition.max !== null && condition.min > condition.max) {
      return { ok: false, message: `${part}: the lower bound is above the upper one` };
    }
    conditions.push(condition);
  }
  if (conditions.length > MOST_CONDITIONS) {
    return { ok: false, message: `give at most ${String(MOST_CONDITIONS)} conditions` };
  }
  return { ok: true, conditions };
}

/** A round figure in as few characters as say it exactly: `1e12` rather than thirteen digits. */
function short(value: number): string {
  const digits = String(value);
  const exponent = value.toExponential().replace("e+", "e");
  const whole = Number.isInteger(value) && Math.abs(value) >= 1e6;
  return whole && exponent.length < digits.length && !exponent.includes("e-") ? exponent : digits;
}

/** The text that `parseWhere` reads; undefined for no condition. */
export function writeWhere(conditions: readonly ScreenCondition[]): string | undefined {
  if (conditions.length === 0) return undefined;
  return conditions
    .map(({ metric, min, max }) => {
      return `${metric}:${min === null ? "" : short(min)}..${max === null ? "" : short(max)}`;
    })
    .join(",");
}

/** Whether a value meets a condition; undefined where there is no value to hold against it. */
export function meets(value: number | null, { min, max }: ScreenCondition): boolean | undefined {
  if (value === null) return undefined;
  return (min === null || value >= min) && (max === null || value <= max);
}
