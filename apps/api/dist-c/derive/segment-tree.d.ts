/** A segment as far as its place in the tree goes. */
export interface TreeSegment {
    readonly slug: string;
    readonly parent_slug: string | null;
    readonly position: number;
}
/** The tree of segments, asked by slug. */
export declare class SegmentTree<S extends TreeSegment> {
    private readonly bySlug;
    private readonly childrenOf;
    constructor(segments: readonly S[]);
    get(slug: string): S | undefined;
    children(slug: string): readonly S[];
    /** All segments, each before those below it, siblings by position. */
    inOrder(): S[];
    /** Slugs of a segment and of all below it; empty for an unknown slug. */
    within(slug: string): Set<string>;
    /** From the root down to the segment itself. */
    path(slug: string): S[];
}
