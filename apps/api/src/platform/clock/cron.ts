import { CronExpressionParser } from "cron-parser";

/** True for an IANA zone name that this runtime knows. */
export function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

/** What is wrong with a cron expression of five fields, or null when nothing is. */
export function cronProblem(cron: string): string | null {
  if (cron.trim().split(/\s+/).length !== 5) {
    return "use five fields: minute hour day-of-month month day-of-week";
  }
  try {
    CronExpressionParser.parse(cron, { currentDate: new Date(0), tz: "UTC" }).next();
    return null;
  } catch (error) {
    return `not a cron expression: ${error instanceof Error ? error.message : "it cannot be read"}`;
  }
}

/** The next `count` instants after `after` at which the schedule fires, in its own zone. */
export function firingsAfter(cron: string, timeZone: string, after: Date, count: number): Date[] {
  return CronExpressionParser.parse(cron, { currentDate: after, tz: timeZone })
    .take(count)
    .map((firing) => firing.toDate());
}

/**
 * All firings after `after` up to `until`. They are counted forwards only: around a change of the clocks the parser
 * finds other instants backwards (the second of two equal hours, none in the hour that is left out).
 */
export function firingsBetween(cron: string, timeZone: string, after: Date, until: Date): Date[] {
  const expression = CronExpressionParser.parse(cron, { currentDate: after, tz: timeZone });
  const firings: Date[] = [];
  for (let next = expression.next().toDate(); next <= until; next = expression.next().toDate()) {
    firings.push(next);
  }
  return firings;
}
