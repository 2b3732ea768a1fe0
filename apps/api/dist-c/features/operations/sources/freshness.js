import { daysBetween } from "@sector-tracker/shared";
/** Periods that may be missing before a source counts as given up. */
const ABANDONED_AFTER_PERIODS = 6;
/**
 * Whether the newest period that should be there by now is there. With a period of `everyDays` that is public
 * `lagDays` after its end, the newest one is at most `everyDays + lagDays` old: then the source is fresh. One period
 * more is missing: due; more than that: late; six: abandoned. A table that awaits nothing new is fresh once read.
 */
export function freshnessOf(newestPeriod, cadence, today) {
    if (newestPeriod === null)
        return "empty";
    if (cadence === null)
        return "fresh";
    const missing = Math.ceil((daysBetween(newestPeriod, today) - cadence.lagDays) / cadence.everyDays) - 1;
    if (missing <= 0)
        return "fresh";
    if (missing === 1)
        return "due";
    return missing < ABANDONED_AFTER_PERIODS ? "late" : "abandoned";
}
//# sourceMappingURL=freshness.js.map