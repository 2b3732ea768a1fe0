import { type Status, median } from "@sector-tracker/shared";
import type { SegmentTree, TreeSegment } from "./segment-tree.ts";

/** A company's figure, in the segment that counts it. */
export interface SegmentFigure {
  readonly segment: string | null;
  readonly value: number | null;
}

/** A segment's figure with how much of the segment is in it. */
export interface RolledUp {
  readonly value: number | null;
  readonly counted: number;
  readonly of: number;
}

/**
 * Figures by segment and all below it. Each company stands in one segment, so a parent is the sum of its children and
 * of the companies that stand in it itself. `median` takes the middle of all companies below instead. Null where no
 * company has the figure.
 */
export function rollUp<S extends TreeSegment>(
  tree: SegmentTree<S>,
  figures: readonly SegmentFigure[],
  way: "sum" | "median",
): Map<string, RolledUp> {
  const result = new Map<string, RolledUp>();
  for (const { slug } of tree.inOrder()) {
    const within = tree.within(slug);
    const members = figures.filter(({ segment }) => segment !== null && within.has(segment));
    const values = members.flatMap(({ value }) => (value === null ? [] : [value]));
    result.set(slug, { value: together(values, way), counted: values.length, of: members.length });
  }
  return result;
}

function together(values: readonly number[], way: "sum" | "median"): number | null {
  if (values.length === 0) return null;
  if (way === "sum") return values.reduce((total, value) => total + value, 0);
  return median(values.map(String))?.toNumber() ?? null;
}

const kept: ReadonlySet<Status> = new Set(["ahead", "on-track", "hit"]);
const unmeasured: ReadonlySet<Status> = new Set(["pending", "not-measurable"]);

/** Share of measured baselines whose promise is kept so far, per cent; null where none is measured. */
export function keptPercent(statuses: readonly Status[]): {
  value: number | null;
  counted: number;
  of: number;
} {
  const measured = statuses.filter((status) => !unmeasured.has(status));
  const good = measured.filter((status) => kept.has(status)).length;
  return {
    value: measured.length === 0 ? null : (good / measured.length) * 100,
    counted: measured.length,
    of: statuses.length,
  };
}
