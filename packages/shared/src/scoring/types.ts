import type { BaselineKind, Qualifier } from "../report/baseline.ts";
import type { IsoDate, Period } from "../primitives/period.ts";
import type { LocalizedText } from "../primitives/text.ts";

/** What scoring needs of a baseline; entries of a report's file and the contract's views both fit. */
export interface ScoredBaseline {
  readonly kind: BaselineKind;
  readonly unit: string;
  readonly measure: "flow" | "stock" | "ratio";
  readonly points: readonly {
    readonly period: string | null;
    readonly value: number;
    readonly qualifier: Qualifier;
  }[];
  readonly growth: {
    /** Per cent; the factor itself where the basis is `multiple`. */
    readonly ratePercent: number;
    readonly basis: "cagr" | "yoy" | "qoq" | "total" | "multiple";
    readonly from: string | null;
    readonly to: string | null;
    readonly qualifier: Qualifier;
  } | null;
}

/** One measured value, already in the baseline's unit. */
export interface ScoredObservation {
  readonly period: string;
  readonly start: IsoDate;
  readonly end: IsoDate;
  readonly value: number;
  readonly unit: string;
  readonly kind: "actual" | "estimate";
  readonly knownAt: IsoDate;
}

/** A place that the path goes through. */
export interface PathNode {
  readonly period: Period;
  /** Middle of the range where the report prints one. */
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Both ends of a printed range such as 15~20 %. */
  readonly range: { readonly low: number; readonly high: number } | null;
  /** False where the value follows from a stated rate and another value. */
  readonly stated: boolean;
}

/** What the report promised between its first and last value. */
export interface Path {
  /** `log`: equal growth between two nodes; `linear`: equal steps (shares and rates). */
  readonly shape: "log" | "linear";
  readonly unit: string;
  readonly nodes: readonly [PathNode, ...PathNode[]];
  readonly horizon: PathNode;
  /** True where a lower value is the promise kept: the path falls, or its end is a ceiling. */
  readonly falling: boolean;
}

/** Why there is no path or no score; stable, for code and tests. The sentence beside it is for readers. */
export type ScoringReason =
  | "no-points"
  | "no-period"
  | "no-base"
  | "no-horizon"
  | "not-positive"
  | "rate-not-applicable"
  | "contradicts-itself"
  | "event";

export type AssessmentCode =
  | "scored"
  | "stated-fact"
  | "horizon-reached"
  | "horizon-over"
  | "only-horizon"
  | "growth-rate"
  | "no-observation"
  | "no-observation-in-range"
  | "other-unit"
  | "not-convertible"
  | "other-span"
  | "base-not-observed"
  | "only-base-observed"
  | "base-not-positive"
  | "not-positive"
  | "expected-zero"
  | ScoringReason;

export interface Refusal {
  readonly ok: false;
  readonly code: ScoringReason;
  readonly reason: LocalizedText;
}
