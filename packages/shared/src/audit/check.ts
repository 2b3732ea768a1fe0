import type { AllowedRange, AuditRule } from "../contract/baselines.ts";
import type { RateTable } from "../money/convert.ts";
import type { LocalizedText } from "../primitives/text.ts";
import type { BaselineFileEntry, BaselinePoint, BaselineRelation } from "../report/baseline.ts";
import { printedInterval } from "./printed.ts";
import type { Interval } from "./printed.ts";

/** One check that could be made. */
export interface Check {
  readonly rule: AuditRule;
  readonly passed: boolean;
  readonly stated: number | null;
  readonly implied: number | null;
  /** What the printed digits allow the implied number to be; null where no numbers are compared. */
  readonly allowed: AllowedRange | null;
  readonly unit: string;
  /** The arithmetic, in a sentence. */
  readonly message: LocalizedText;
  /** Keys of the other baselines that took part. */
  readonly related: readonly string[];
}

/** A relation with the baselines it names, in its order. */
export interface Related {
  readonly entry: BaselineFileEntry;
  readonly relation: BaselineRelation;
  readonly others: readonly [BaselineFileEntry, ...BaselineFileEntry[]];
  readonly rates: RateTable | null;
}

/** A rule of a relation; null where the numbers it needs are not stated. */
export type RelationRule = (related: Related) => Check | null;

/** Half of the last printed digit to either side of a point. */
export function intervalOf(point: BaselinePoint): Interval {
  return printedInterval(point.value, point.printed);
}

/** An interval as the contract carries it: open ends are null. */
export function allowedRange({ low, high }: Interval): AllowedRange {
  return { low: Number.isFinite(low) ? low : null, high: Number.isFinite(high) ? high : null };
}

/** The point of a period; an undated one, or the only one of an undated question, speaks of every period. */
export function pointAt(entry: BaselineFileEntry, period: string | null): BaselinePoint | null {
  const exact = entry.points.find((point) => point.period === period);
  if (exact !== undefined) return exact;
  const [only] = entry.points;
  if (only === undefined || entry.points.length > 1) return null;
  return only.period === null || period === null ? only : null;
}

/** The passed or failed word at the end of a message. */
export function verdictWord(passed: boolean): LocalizedText {
  return passed ? { en: "consistent", ko: "일치" } : { en: "inconsistent", ko: "불일치" };
}
