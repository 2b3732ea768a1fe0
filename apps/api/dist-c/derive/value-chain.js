import { median } from "@sector-tracker/shared";
/**
 * Figures by segment and all below it. Each company stands in one segment, so a parent is the sum of its children and
 * of the companies that stand in it itself. `median` takes the middle of all companies below instead. Null where no
 * company has the figure.
 */
export function rollUp(tree, figures, way) {
    const result = new Map();
    for (const { slug } of tree.inOrder()) {
        const within = tree.within(slug);
        const members = figures.filter(({ segment }) => segment !== null && within.has(segment));
        const values = members.flatMap(({ value }) => (value === null ? [] : [value]));
        result.set(slug, { value: together(values, way), counted: values.length, of: members.length });
    }
    return result;
}
function together(values, way) {
    if (values.length === 0)
        return null;
    if (way === "sum")
        return values.reduce((total, value) => total + value, 0);
    return median(values.map(String))?.toNumber() ?? null;
}
const kept = new Set(["ahead", "on-track", "hit"]);
const unmeasured = new Set(["pending", "not-measurable"]);
/** Share of measured baselines whose promise is kept so far, per cent; null where none is measured. */
export function keptPercent(statuses) {
    const measured = statuses.filter((status) => !unmeasured.has(status));
    const good = measured.filter((status) => kept.has(status)).length;
    return {
        value: measured.length === 0 ? null : (good / measured.length) * 100,
        counted: measured.length,
        of: statuses.length,
    };
}
//# sourceMappingURL=value-chain.js.map