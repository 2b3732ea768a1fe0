import { CronExpressionParser } from "cron-parser";
/** True for an IANA zone name that this runtime knows. */
export function isTimeZone(name) {
    try {
        return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
    }
    catch {
        return false;
    }
}
/** What is wrong with a cron expression of five fields, or null when nothing is. */
export function cronProblem(cron) {
    if (cron.trim().split(/\s+/).length !== 5) {
        return "use five fields: minute hour day-of-month month day-of-week";
    }
    try {
        CronExpressionParser.parse(cron, { currentDate: new Date(0), tz: "UTC" }).next();
        return null;
    }
    catch (error) {
        return `not a cron expression: ${error instanceof Error ? error.message : "it cannot be read"}`;
    }
}
/** The next `count` instants after `after` at which the schedule fires, in its own zone. */
export function firingsAfter(cron, timeZone, after, count) {
    return CronExpressionParser.parse(cron, { currentDate: after, tz: timeZone })
        .take(count)
        .map((firing) => firing.toDate());
}
/**
 * The firing that a job seen at `at` belongs to: the newest one not after it. A second of tolerance covers a
 * clock that runs a little behind the one that fired.
 */
export function slotAt(cron, timeZone, at) {
    return CronExpressionParser.parse(cron, { currentDate: new Date(at.getTime() + 1000), tz: timeZone })
        .prev()
        .toDate();
}
//# sourceMappingURL=cron.js.map