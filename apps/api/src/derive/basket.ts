import {
  basketUnit,
  type BasketInput,
  type BasketMeasure,
  evaluateFormula,
  type FormulaInput,
  type FormulaResult,
  type IndicatorMeasure,
  parseFormula,
  parsePeriod,
  type Period,
  toDecimal,
} from "@sector-tracker/shared";
import { knownDays, membersByPeriod, newestKnown } from "./basket-members.ts";
import { type IndicatorRecords, type Measured, type MeasuredObservation, observe } from "./observations.ts";

/** What one input says of a period; null where it says nothing that could be used. */
export interface BasketMember {
  readonly input: Omit<BasketInput, "optional">;
  readonly observation: MeasuredObservation | null;
}

/** Why a period has no value although some inputs speak of it. */
export type BasketGap = "missing-input" | "division-by-zero" | "out-of-range";

/** A basket in one calendar period, as known on the day of its records. */
export interface BasketPeriod {
  readonly period: Period;
  /** In the unit of the formula's result; null where `gap` says why. */
  readonly value: number | null;
  readonly gap: BasketGap | null;
  readonly members: readonly BasketMember[];
  /** Inputs without a usable value. Where only optional ones are missing the value stands, and is partial. */
  readonly missing: readonly { readonly name: string; readonly reason: "no-record" | "not-convertible" }[];
  /** Of the whole, per cent; null where no whole is named or it says nothing of the period. */
  readonly coveragePercent: number | null;
}

interface Aligned {
  readonly periods: ReadonlyMap<string, MeasuredObservation[]>;
  /** Periods of which there is a value that could not be put into the input's unit. */
  readonly unconverted: ReadonlyMap<string, MeasuredObservation[]>;
}

interface Member extends Aligned {
  readonly input: BasketInput;
}

/** Observations of an indicator's measure in the baseline's unit, whatever the measure is. */
export function observeMeasure(
  measure: IndicatorMeasure,
  baseline: Measured,
  records: IndicatorRecords,
): MeasuredObservation[] {
  return measure.type === "basket"
    ? observeBasket(measure, baseline, records)
    : observe(measure, baseline, records);
}

/** A basket's observations in the baseline's unit: one for each day on which a complete period's value changed. */
export function observeBasket(
  basket: BasketMeasure,
  baseline: Measured,
  records: IndicatorRecords,
): MeasuredObservation[] {
  const members = membersOf(basket, records);
  const unit = basketUnit(basket);
  const asShare = unit === "multiple" && baseline.unit === "percent";
  return periodsOf(members).flatMap((period) => {
    const vintages = members.map(({ periods }) => periods.get(period.text) ?? []);
    let before: string | null = null;
    return knownDays(vintages.flat()).flatMap((day): MeasuredObservation[] => {
      const found = members.map(({ input }, index) => ({
        input,
        observation: newestKnown(vintages[index] ?? [], day),
      }));
      const result = resultOf(basket, found);
      if (!result.ok) return [];
      const value = (asShare ? result.value.times(100) : result.value).toNumber();
      const known = found.flatMap(({ observation }) => observation ?? []);
      // A vintage that changes neither value nor membership is not news.
      const state = `${value} ${known.length}`;
      if (state === before) return [];
      before = state;
      return [
        {
          period: period.text,
          start: period.start,
          end: period.end,
          at: baseline.measure === "stock" ? period.end : period.mid,
          value,
          unit: asShare ? "percent" : unit,
          kind: known.some(({ kind }) => kind === "estimate") ? "estimate" : "actual",
          knownAt: day,
          publisher: null,
          provenance: known.flatMap(({ provenance }) => provenance),
          members: found,
        },
      ];
    });
  });
}

/** Every period of which an input speaks, with what each says of it and what is missing; oldest first. */
export function basketPeriods(basket: BasketMeasure, records: IndicatorRecords): BasketPeriod[] {
  const members = membersOf(basket, records);
  const { whole } = basket;
  const wholes = whole === undefined ? null : alignedInput(whole, basket, records);
  return periodsOf(members).map((period) => {
    const found = members.map(({ input, periods, unconverted }) => ({
      input,
      observation: newestKnown(periods.get(period.text) ?? [], records.asOf),
      lost: unconverted.has(period.text),
    }));
    const result = resultOf(basket, found);
    const value = result.ok ? result.value.toNumber() : null;
    const all = newestKnown(wholes?.periods.get(period.text) ?? [], records.asOf);
    return {
      period,
      value,
      gap: result.ok ? null : result.reason,
      members: found,
      missing: found.flatMap(({ input, observation, lost }) =>
        observation === null
          ? [{ name: input.name, reason: lost ? ("not-convertible" as const) : ("no-record" as const) }]
          : [],
      ),
      coveragePercent: value === null || all === null || !(all.value > 0) ? null : (value / all.value) * 100,
    };
  });
}

function membersOf(basket: BasketMeasure, records: IndicatorRecords): Member[] {
  return basket.inputs.map((input) => ({ input, ...alignedInput(input, basket, records) }));
}

function alignedInput(
  input: Omit<BasketInput, "optional">,
  basket: BasketMeasure,
  records: IndicatorRecords,
): Aligned {
  const { measure, nature, unit } = input;
  const observations = observe(measure, { unit, measure: nature, stated: [], undated: false }, records);
  const aligned = (fits: boolean) =>
    membersByPeriod(
      observations.filter((each) => (each.unit === unit) === fits),
      nature,
      basket.align,
    );
  // What could not be converted keeps its own unit and may not enter the formula.
  return { periods: aligned(true), unconverted: aligned(false) };
}

function periodsOf(members: readonly Member[]): Period[] {
  const texts = new Set(members.flatMap(({ periods }) => [...periods.keys()]));
  return [...texts].map(parsePeriod).sort((a, b) => a.position - b.position);
}

function resultOf(
  basket: BasketMeasure,
  members: readonly { readonly input: BasketInput; readonly observation: MeasuredObservation | null }[],
): FormulaResult {
  const values = new Map<string, FormulaInput>();
  for (const { input, observation } of members) {
    if (observation !== null) {
      values.set(input.name, { value: toDecimal(String(observation.value)), unit: input.unit });
    } else if (input.optional) {
      values.set(input.name, { value: toDecimal("0"), unit: input.unit });
    }
  }
  return evaluateFormula(parseFormula(basket.formula), values);
}
