/** The time; tests override it. */
export declare class Clock {
    now(): Date;
    /** Today in UTC, `YYYY-MM-DD`. */
    today(): string;
}
