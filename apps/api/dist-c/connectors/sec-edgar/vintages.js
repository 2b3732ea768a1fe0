import { Decimal } from "decimal.js";
/** Groups facts by period and keeps a filing only where it changed the value. */
export function vintagesOf(facts) {
    const periods = new Map();
    for (const fact of facts) {
        const key = `${fact.start}/${fact.end}`;
        const group = periods.get(key);
        if (group === undefined)
            periods.set(key, [fact]);
        else
            group.push(fact);
    }
    return [...periods.values()].map((group) => {
        const first = group[0];
        return { start: first.start, end: first.end, derived: false, vintages: changes(group) };
    });
}
function changes(group) {
    const ordered = [...group].sort((a, b) => compare(a.filed, b.filed) ||
        a.priority - b.priority ||
        compare(b.accession, a.accession) ||
        compare(a.pointer, b.pointer));
    const vintages = [];
    let day = "";
    for (const fact of ordered) {
        // Of several facts filed on one day only the first, by tag and newest filing, speaks.
        if (fact.filed === day)
            continue;
        day = fact.filed;
        const last = vintages.at(-1);
        if (last !== undefined && new Decimal(last.value).equals(fact.value))
            continue;
        vintages.push({
            value: fact.value,
            knownOn: fact.filed,
            accession: fact.accession,
            pointer: fact.pointer,
            words: `${fact.tag}, form ${fact.form}, accession ${fact.accession}`,
        });
    }
    return vintages;
}
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
//# sourceMappingURL=vintages.js.map