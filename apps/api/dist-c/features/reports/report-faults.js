import { parsePeriod } from "@sector-tracker/shared";
/** Beyond this a rate in per cent is a slip of the decimal point, not a statement. */
const MAX_RATE_PERCENT = 100_000;
/**
 * What is wrong with a report's numbers beyond their shape: periods that do not exist, values out of the order of
 * time or twice for one period, rates out of bounds or backwards. Each with its JSON pointer.
 */
export function numberFaults(baselines) {
    return baselines.flatMap((entry, index) => {
        const at = `/baselines/${index}`;
        return [...pointFaults(entry, at), ...growthFaults(entry, at)];
    });
}
function pointFaults(entry, at) {
    const faults = [];
    let before = null;
    for (const [index, point] of entry.points.entries()) {
        if (point.period === null)
            continue;
        const pointer = `${at}/points/${index}/period`;
        const period = read(point.period);
        if (period === null)
            faults.push({ pointer, message: `${point.period} is no period` });
        else if (before !== null && period.position <= before.position) {
            faults.push({ pointer, message: `${period.text} must come after ${before.text}` });
        }
        else
            before = period;
    }
    return faults;
}
function growthFaults({ growth }, at) {
    if (growth === null)
        return [];
    const faults = [];
    if (Math.abs(growth.ratePercent) > MAX_RATE_PERCENT) {
        faults.push({ pointer: `${at}/growth/ratePercent`, message: `must lie within ±${MAX_RATE_PERCENT}` });
    }
    const ends = ["from", "to"].map((side) => {
        const text = growth[side];
        if (text === null)
            return null;
        const period = read(text);
        if (period === null)
            faults.push({ pointer: `${at}/growth/${side}`, message: `${text} is no period` });
        return period;
    });
    const [from, to] = ends;
    if (from && to && to.position <= from.position) {
        faults.push({ pointer: `${at}/growth/to`, message: `must come after ${from.text}` });
    }
    return faults;
}
function read(text) {
    try {
        return parsePeriod(text);
    }
    catch (error) {
        if (error instanceof RangeError)
            return null;
        throw error;
    }
}
//# sourceMappingURL=report-faults.js.map