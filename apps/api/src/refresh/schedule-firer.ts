import { Injectable, Logger } from "@nestjs/common";
import { Clock } from "../platform/clock/clock.ts";
import { firingsBetween } from "../platform/clock/cron.ts";
import { ScheduleSlotRepository } from "../store/operations/schedule-slot.repository.ts";
import { RunStarter } from "./run-starter.ts";
import { decideSlots, LONGEST_GAP_MS } from "./slots.ts";

/**
 * Makes the runs of a schedule's slots. What is due is worked out from PostgreSQL alone (the rule, and up to where
 * slots have been seen), so a job of the queue is only a call to look: late, doubled or lost ones change nothing.
 */
@Injectable()
export class ScheduleFirer {
  private readonly slots: ScheduleSlotRepository;
  private readonly starter: RunStarter;
  private readonly clock: Clock;
  private readonly logger = new Logger("Schedules");
  constructor(slots: ScheduleSlotRepository, starter: RunStarter, clock: Clock) {
    this.slots = slots;
    this.starter = starter;
    this.clock = clock;
  }

  /** Looks at every schedule: a slot whose job was lost with Redis, or at which no worker ran, is found here. */
  async fireAll(): Promise<void> {
    for (const id of await this.slots.enabled()) await this.fire(id);
  }

  /** Makes the runs that are due and hands them over. Does nothing for a schedule that is paused or gone. */
  async fire(scheduleId: string): Promise<void> {
    const now = this.clock.now();
    const made = await this.slots.claim(scheduleId, now, ({ cron, timeZone, missed, seenUntil }) => {
      const oldest = new Date(Math.max(seenUntil.getTime(), now.getTime() - LONGEST_GAP_MS));
      return decideSlots(firingsBetween(cron, timeZone, oldest, now), now, missed);
    });
    for (const run of made.runs) await this.starter.handOver(run.id, made.sourceId, made.family);
    if (made.missed > 0) {
      this.logger.warn(
        `schedule ${scheduleId} missed ${String(made.missed)} slots: ${String(made.madeUp)} are made up for`,
      );
    }
  }
}
