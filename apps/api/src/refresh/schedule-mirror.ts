import { Injectable } from "@nestjs/common";
import { jobCatalogue } from "@sector-tracker/shared";
import { JobQueue } from "../platform/queue/job-queue.ts";
import { ScheduleRepository, type ScheduleRow } from "../store/operations/schedule.repository.ts";
import { SourceRepository } from "../store/operations/source.repository.ts";

const PREFIX = "schedule-";

/** What of a schedule is mirrored; a change of it means that the mirror is renewed. */
function stamp(schedule: ScheduleRow): string {
  return `${schedule.cron}|${schedule.timeZone}`;
}

/** Keeps the queue's job schedulers equal to the enabled schedules in PostgreSQL. */
@Injectable()
export class ScheduleMirror {
  private readonly schedules: ScheduleRepository;
  private readonly sources: SourceRepository;
  private readonly queue: JobQueue;
  constructor(schedules: ScheduleRepository, sources: SourceRepository, queue: JobQueue) {
    this.schedules = schedules;
    this.sources = sources;
    this.queue = queue;
  }

  /** Reconciles for a request that waits: gives up where Redis does not answer. @throws QueueUnavailable */
  async reconcileSoon(): Promise<void> {
    await this.queue.ping();
    await this.reconcile();
  }

  /** Adds what is missing, renews what changed and removes what is paused or gone. */
  async reconcile(): Promise<void> {
    const queue = this.queue.queue("schedules");
    const paused = new Set((await this.sources.list()).filter((source) => source.paused).map(({ id }) => id));
    const wanted = new Map(
      (await this.schedules.list())
        .filter((schedule) => schedule.enabled && !paused.has(schedule.sourceId))
        .map((schedule) => [PREFIX + schedule.id, schedule]),
    );
    const present = await queue.getJobSchedulers(0, -1);
    const upToDate = new Set<string>();
    for (const scheduler of present) {
      const schedule = wanted.get(scheduler.key);
      if (schedule === undefined) {
        await queue.removeJobScheduler(scheduler.key);
      } else if (stamp(schedule) === `${scheduler.pattern ?? ""}|${scheduler.tz ?? ""}`) {
        upToDate.add(scheduler.key);
      }
    }
    const { attempts, backoffMs } = jobCatalogue["schedule.fire"];
    for (const [key, schedule] of wanted) {
      if (upToDate.has(key)) continue;
      await queue.upsertJobScheduler(
        key,
        { pattern: schedule.cron, tz: schedule.timeZone },
        {
          name: "schedule.fire",
          data: { scheduleId: schedule.id },
          opts: {
            attempts,
            backoff: { type: "exponential", delay: backoffMs },
            removeOnComplete: true,
            removeOnFail: true,
          },
        },
      );
    }
  }
}
