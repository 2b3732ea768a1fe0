import { factTables } from "../store/facts/fact-tables.js";
import { rejection } from "./gates.js";
/**
 * Rows that name the same fact on the same known-at day: equal ones count once; where they disagree all are held
 * back, since the document does not say which one is right.
 */
export function distinctRows(rows) {
    const groups = new Map();
    for (const row of rows) {
        const key = keyOf(row);
        const group = groups.get(key);
        if (group === undefined)
            groups.set(key, [row]);
        else
            group.push(row);
    }
    const kept = [];
    const rejections = [];
    let repeated = 0;
    for (const group of groups.values()) {
        const [first, ...others] = group;
        if (first === undefined)
            continue;
        if (others.every((other) => valueOf(other) === valueOf(first))) {
            kept.push(first);
            repeated += others.length;
        }
        else {
            const places = group.map((row) => row.record.pointer).join("; ");
            rejections.push(...group.map((row) => rejection(row.record, "duplicate-disagrees", `the document gives this fact more than once, differently: ${places}`)));
        }
    }
    return { rows: kept, rejections, repeated };
}
function keyOf(row) {
    const table = factTables[row.type];
    return [
        row.type,
        ...[...table.identity, ...table.order].map((column) => String(row.cells[column] ?? "")),
    ].join("\u0001");
}
function valueOf(row) {
    return factTables[row.type].values.map((column) => String(row.cells[column] ?? "")).join("\u0001");
}
//# sourceMappingURL=duplicates.js.map