import { type IndicatorMeasure, isCurrency, type SingleMeasure } from "@sector-tracker/shared";
import type { InputState } from "../store/assessments.repository.ts";
import { singleMeasures } from "./indicator-records.service.ts";
import { estimatesOf, type IndicatorRecords } from "./observations.ts";

/**
 * The inputs on which a measure's observations depend, as keys of `input_change`; null where a kind of measure does not
 * tell, so that nothing of it is taken for unchanged.
 */
export function inputKeys(
  measure: IndicatorMeasure,
  unit: string,
  records: IndicatorRecords,
): readonly string[] | null {
  const keys = new Set<string>();
  const currencies = new Set<string>([unit]);
  if (measure.type === "basket") for (const input of measure.inputs) currencies.add(input.unit);
  for (const single of singleMeasures(measure)) {
    const own = keysOf(single);
    if (own === null) return null;
    for (const key of own) keys.add(key);
    for (const each of unitsOf(single, records)) currencies.add(each);
  }
  const money = [...currencies].filter(isCurrency);
  // Nothing is converted where all is of one currency; a record of another one changes its own key.
  if (money.length > 1) for (const each of money) if (each !== "EUR") keys.add(`fx:${each}`);
  return [...keys].sort();
}

function keysOf(measure: SingleMeasure): readonly string[] | null {
  switch (measure.type) {
    case "estimate":
      // A company's fiscal year end places its fiscal periods.
      return [`estimate:${measure.quantity}`, "directory"];
    case "earnings":
      return [`earnings:${measure.company}`];
    case "marketCap":
    case "priceRatio":
      return [`prices:${measure.company}`, `earnings:${measure.company}`, "directory"];
    case "fundingSum":
    case "fundingRound":
      return ["funding", "directory"];
    case "items":
      return [`items:${measure.dataset}`];
    default:
      return null;
  }
}

function unitsOf(measure: SingleMeasure, records: IndicatorRecords): readonly string[] {
  switch (measure.type) {
    case "estimate":
      return estimatesOf(records, measure.quantity).map((row) => row.unit);
    case "earnings":
      return records.earnings.flatMap((row) => (row.company_slug === measure.company ? [row.unit] : []));
    case "marketCap":
      return (records.listings.get(measure.company)?.bars ?? []).map((bar) => bar.currency);
    case "fundingSum":
    case "fundingRound":
      return records.rounds.flatMap((round) => round.best.currency ?? []);
    default:
      return [];
  }
}

/** What a state says of some inputs: an input that nothing was ever heard of stands at 0. */
export function stateOf(keys: readonly string[], state: InputState): Record<string, string> {
  return Object.fromEntries(keys.map((key) => [key, state.get(key) ?? "0"]));
}

/** Whether nothing of the inputs has changed since. */
export function isUnchanged(inputs: Readonly<Record<string, string>>, state: InputState): boolean {
  return Object.entries(inputs).every(([key, n]) => (state.get(key) ?? "0") === n);
}
