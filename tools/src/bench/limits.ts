import { readFileSync } from "node:fs";
import { messageOf, StartProblem } from "../services/problem.ts";
import type { Measurement } from "./benchmark.ts";

/** Largest ratio allowed for each measurement of a benchmark. */
export type Limits = Readonly<Record<string, number>>;

/** A measurement held against its limit. */
export interface Verdict extends Measurement {
  /** Seconds of the product over seconds of the yardstick. */
  readonly ratio: number;
  readonly limit: number;
  readonly within: boolean;
}

/** The limits of one benchmark. @throws StartProblem where the file or the benchmark's part of it is missing or wrong. */
export function readLimits(file: string, benchmark: string): Limits {
  let limits: unknown;
  try {
    limits = (JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>)[benchmark];
  } catch (error) {
    throw new StartProblem(`The limits in ${file} cannot be read: ${messageOf(error)}`);
  }
  const entries = Object.entries(typeof limits === "object" && limits !== null ? limits : {});
  if (entries.length === 0) throw new StartProblem(`${file} has no limits for ${benchmark}: add them.`);
  for (const [name, limit] of entries) {
    if (typeof limit !== "number" || limit <= 0) {
      throw new StartProblem(`${file}: the limit of ${benchmark}, ${name} must be a number above 0.`);
    }
  }
  return Object.fromEntries(entries);
}

/** Holds every measurement against its limit. @throws StartProblem for one that has none. */
export function judge(measurements: readonly Measurement[], limits: Limits): Verdict[] {
  return measurements.map((measurement) => {
    const limit = limits[measurement.name];
    if (limit === undefined) throw new StartProblem(`There is no limit for "${measurement.name}": add one.`);
    const ratio = Math.round((measurement.seconds / measurement.yardstickSeconds) * 100) / 100;
    return { ...measurement, ratio, limit, within: ratio <= limit };
  });
}
