/** The tree of segments, asked by slug. */
export class SegmentTree {
    bySlug;
    childrenOf = new Map();
    constructor(segments) {
        this.bySlug = new Map(segments.map((segment) => [segment.slug, segment]));
        const sorted = [...segments].sort((a, b) => a.position - b.position || (a.slug < b.slug ? -1 : 1));
        for (const segment of sorted) {
            const siblings = this.childrenOf.get(segment.parent_slug);
            if (siblings === undefined)
                this.childrenOf.set(segment.parent_slug, [segment]);
            else
                siblings.push(segment);
        }
    }
    get(slug) {
        return this.bySlug.get(slug);
    }
    children(slug) {
        return this.childrenOf.get(slug) ?? [];
    }
    /** All segments, each before those below it, siblings by position. */
    inOrder() {
        const walk = (parent) => (this.childrenOf.get(parent) ?? []).flatMap((segment) => [segment, ...walk(segment.slug)]);
        return walk(null);
    }
    /** Slugs of a segment and of all below it; empty for an unknown slug. */
    within(slug) {
        const found = new Set();
        const walk = (segment) => {
            found.add(segment.slug);
            for (const child of this.children(segment.slug))
                walk(child);
        };
        const start = this.bySlug.get(slug);
        if (start !== undefined)
            walk(start);
        return found;
    }
    /** From the root down to the segment itself. */
    path(slug) {
        const path = [];
        let at = this.bySlug.get(slug);
        while (at !== undefined && !path.includes(at)) {
            path.unshift(at);
            at = at.parent_slug === null ? undefined : this.bySlug.get(at.parent_slug);
        }
        return path;
    }
}
//# sourceMappingURL=segment-tree.js.map