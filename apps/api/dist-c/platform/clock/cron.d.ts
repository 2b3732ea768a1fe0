/** True for an IANA zone name that this runtime knows. */
export declare function isTimeZone(name: string): boolean;
/** What is wrong with a cron expression of five fields, or null when nothing is. */
export declare function cronProblem(cron: string): string | null;
/** The next `count` instants after `after` at which the schedule fires, in its own zone. */
export declare function firingsAfter(cron: string, timeZone: string, after: Date, count: number): Date[];
/**
 * The firing that a job seen at `at` belongs to: the newest one not after it. A second of tolerance covers a
 * clock that runs a little behind the one that fired.
 */
export declare function slotAt(cron: string, timeZone: string, at: Date): Date;
