import { type Status } from "@sector-tracker/shared";
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
export declare function rollUp<S extends TreeSegment>(tree: SegmentTree<S>, figures: readonly SegmentFigure[], way: "sum" | "median"): Map<string, RolledUp>;
/** Share of measured baselines whose promise is kept so far, per cent; null where none is measured. */
export declare function keptPercent(statuses: readonly Status[]): {
    value: number | null;
    counted: number;
    of: number;
};
