import { Injectable } from "@nestjs/common";

/** The time; tests override it. */
@Injectable()
export class Clock {
  now(): Date {
    return new Date();
  }

  /** Today in UTC, `YYYY-MM-DD`. */
  today(): string {
    return this.now().toISOString().slice(0, 10);
  }
}
