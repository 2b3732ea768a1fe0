import { type SegmentSummary, type Status, type ValueChain, type ValueChainMetric } from "@sector-tracker/shared";
import type { RolledUp } from "../../derive/value-chain.ts";
import type { SegmentRow } from "../../store/read/directory.repository.ts";
/** What stands in a segment and all below it. */
export interface SegmentMembers {
    readonly companies: number;
    readonly statuses: readonly Status[];
}
/** A segment as the contract gives it. */
export declare function segmentSummary(segment: SegmentRow, members: SegmentMembers): SegmentSummary;
/** A node of the map. */
export declare function valueChainNode(segment: SegmentRow, members: SegmentMembers, figure: RolledUp): ValueChain["nodes"][number];
/** Each layer feeds the one above it; a layer is named by its topmost segment. */
export declare function chainLinks(inOrder: readonly SegmentRow[]): ValueChain["links"];
/** How each metric is made, for the reader of the map. */
export declare const metricNotes: Readonly<Record<ValueChainMetric, ValueChain["note"]>>;
