import {
  type IndicatorFileEntry,
  type IndicatorMeasure,
  type SingleMeasure,
  unitMisfit,
} from "@sector-tracker/shared";
import { type Fault, type KnownSlugs, missing } from "./report-check.ts";

type MeasuredEntry = Exclude<IndicatorFileEntry, { method: "not-measurable" }>;

/** A series that an indicator asks for, with its place in the indicator. */
export interface PlacedMeasure {
  readonly at: string;
  readonly measure: SingleMeasure;
  /** The unit in which its values are wanted. */
  readonly unit: string;
}

/** Every series of an indicator, also those inside baskets and cross-checks. */
export function seriesOf(
  { measure, crossChecks }: Pick<MeasuredEntry, "measure" | "crossChecks">,
  at: string,
  unit: string,
): PlacedMeasure[] {
  return [
    ...seriesOfMeasure(measure, `${at}/measure`, unit),
    ...crossChecks.flatMap((check, index) =>
      seriesOfMeasure(check.measure, `${at}/crossChecks/${index}/measure`, unit),
    ),
  ];
}

function seriesOfMeasure(measure: IndicatorMeasure, at: string, unit: string): PlacedMeasure[] {
  if (measure.type !== "basket") return [{ at, measure, unit }];
  const inputs = measure.inputs.map((input, index) => ({ ...input, place: `inputs/${index}` }));
  const whole = measure.whole === undefined ? [] : [{ ...measure.whole, place: "whole" }];
  return [...inputs, ...whole].map((input) => ({
    at: `${at}/${input.place}/measure`,
    measure: input.measure,
    unit: input.unit,
  }));
}

/**
 * What an indicator names that is not there, and units that do not fit, each with its pointer. `baselineUnit` is null
 * where a statement of growth alone takes levels of any unit.
 */
export function indicatorFaults(
  entry: MeasuredEntry,
  at: string,
  known: KnownSlugs,
  baselineUnit: string | null,
): Fault[] {
  const faults = seriesOf(entry, at, baselineUnit ?? "").flatMap((series) => slugFaults(series, known));
  const wholes = [
    { at: `${at}/measure`, measure: entry.measure },
    ...entry.crossChecks.map(({ measure }, index) => ({ at: `${at}/crossChecks/${index}/measure`, measure })),
  ];
  for (const each of wholes) {
    if (each.measure.type === "basket") {
      for (const input of seriesOfMeasure(each.measure, each.at, "")) faults.push(...misfit(input));
    }
    if (baselineUnit !== null) faults.push(...misfit({ ...each, unit: baselineUnit }));
  }
  return faults;
}

function misfit(placed: { at: string; measure: IndicatorMeasure; unit: string }): Fault[] {
  const message = unitMisfit(placed.measure, placed.unit);
  return message === null ? [] : [{ at: placed.at, message }];
}

function slugFaults({ at, measure }: PlacedMeasure, known: KnownSlugs): Fault[] {
  if (measure.type === "fundingSum") {
    return [
      ...missing(known.companies, measure.companies, `${at}/companies`, "company"),
      ...missing(known.segments, measure.segments, `${at}/segments`, "segment"),
    ];
  }
  return "company" in measure ? missing(known.companies, [measure.company], `${at}/company`, "company") : [];
}
