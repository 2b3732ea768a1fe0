import { fitsUnit, FormulaError } from "../formula/index.ts";
import { isCurrency } from "../primitives/unit.ts";
import { basketUnit } from "./basket.ts";
import type { IndicatorMeasure, SingleMeasure } from "./indicator.ts";
import { itemMeasureFault } from "./item-measure.ts";

/** What can be said of units without looking at any record; null where only the records know the series' unit. */
function saysMoney(measure: SingleMeasure): boolean | null {
  switch (measure.type) {
    case "marketCap":
    case "fundingSum":
    case "fundingRound":
      return true;
    case "earnings":
      return measure.concept !== "sharesOutstanding" && measure.concept !== "employees";
    default:
      return null;
  }
}

/**
 * Why a measure cannot be held against values of a unit, in a sentence; null where it can, as far as can be told
 * without records. Money of any currency fits money: it is converted.
 */
export function unitMisfit(measure: IndicatorMeasure, unit: string): string | null {
  if (measure.type === "basket") return basketMisfit(measure, unit);
  const money = saysMoney(measure);
  if (money === true && !isCurrency(unit)) return `gives money, which cannot be held against ${unit}`;
  if (money === false) {
    const own = "concept" in measure && measure.concept === "employees" ? "count" : "shares";
    return own === unit ? null : `gives ${own}, which cannot be held against ${unit}`;
  }
  if (measure.type === "items") {
    const fault = itemMeasureFault(measure);
    if (fault !== null) return fault.message;
    const own = measure.figure === "count" ? "count" : measure.figure === "share" ? "percent" : unit;
    return own === unit ? null : `gives ${own}, which cannot be held against ${unit}`;
  }
  if (measure.type === "priceRatio" && unit !== "percent" && unit !== "multiple") {
    return `gives a ratio of prices, which cannot be held against ${unit}`;
  }
  return null;
}

function basketMisfit(measure: Extract<IndicatorMeasure, { type: "basket" }>, unit: string): string | null {
  try {
    const own = basketUnit(measure);
    return fitsUnit(own, unit) ? null : `gives ${own}, which cannot be held against ${unit}`;
  } catch (error) {
    if (error instanceof FormulaError) return error.message;
    throw error;
  }
}
