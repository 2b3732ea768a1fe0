import { Injectable, Logger } from "@nestjs/common";
import type { JobPayload } from "@sector-tracker/shared";
import { IngestService } from "../ingest/ingest.service.ts";
import { Clock } from "../platform/clock/clock.ts";
import { slotAt } from "../platform/clock/cron.ts";
import type { JobContext, JobHandlers } from "../platform/queue/job-runner.ts";
import { BreakerRepository } from "../store/operations/breaker.repository.ts";
import { RunLifeRepository } from "../store/operations/run-life.repository.ts";
import { ScheduleRepository } from "../store/operations/schedule.repository.ts";
import { SourceRepository } from "../store/operations/source.repository.ts";
import { RunStarter } from "./run-starter.ts";

const HEARTBEAT_MS = 5000;

/** What each job that refreshes records does. */
@Injectable()
export class RefreshHandlers {
  private readonly ingest: IngestService;
  private readonly life: RunLifeRepository;
  private readonly schedules: ScheduleRepository;
  private readonly sources: SourceRepository;
  private readonly starter: RunStarter;
  private readonly clock: Clock;
  private readonly breaker: BreakerRepository;
  private readonly logger = new Logger("Refresh");
  /** Runs that this process carries out just now. */
  private readonly inHand = new Set<string>();

  constructor(
    ingest: IngestService,
    life: RunLifeRepository,
    schedules: ScheduleRepository,
    sources: SourceRepository,
    starter: RunStarter,
    clock: Clock,
    breaker: BreakerRepository,
  ) {
    this.ingest = ingest;
    this.life = life;
    this.schedules = schedules;
    this.sources = sources;
    this.starter = starter;
    this.clock = clock;
    this.breaker = breaker;
  }

  handlers(): Omit<JobHandlers, "assessments.refresh"> {
    const refresh = (payload: JobPayload<"earnings.refresh">, context: JobContext) =>
      this.refresh(payload, context);
    return {
      "earnings.refresh": refresh,
      "market.refresh": refresh,
      "funding.refresh": refresh,
      "reference.refresh": refresh,
      "schedule.fire": (payload) => this.fire(payload),
    };
  }

  /** Puts the runs in hand back in the line: this process is about to end. */
  async releaseAll(): Promise<void> {
    await this.life.release([...this.inHand]);
  }

  private async refresh({ runId }: JobPayload<"earnings.refresh">, context: JobContext): Promise<void> {
    this.inHand.add(runId);
    const heart = setInterval(() => {
      this.life.heartbeat(runId).catch((error: unknown) => {
        this.logger.warn(`heartbeat of run ${runId}: ${String(error)}`);
      });
    }, HEARTBEAT_MS);
    try {
      await this.ingest.execute(runId);
      await this.breaker.afterRun(runId, this.clock.now());
      await this.starter.askForAssessments();
    } catch (error) {
      if (context.lastAttempt) {
        await this.life.fail(
          runId,
          "internal",
          `The run broke off ${context.attempt} times; the worker's log says why.`,
        );
      } else {
        await this.life.release([runId]);
      }
      throw error;
    } finally {
      clearInterval(heart);
      this.inHand.delete(runId);
    }
  }

  /** A schedule's slot makes one run, however many workers or repetitions of the job see it. */
  private async fire({ scheduleId }: JobPayload<"schedule.fire">): Promise<void> {
    const schedule = await this.schedules.find(scheduleId);
    if (schedule === null || !schedule.enabled) return;
    const source = await this.sources.find(schedule.sourceId);
    if (source === null || source.paused) return;
    if (!(await this.breaker.allows(source.id, this.clock.now()))) {
      this.logger.warn(`schedule ${scheduleId} leaves ${source.id} alone: its circuit breaker is open`);
      return;
    }
    await this.starter.start(
      {
        sourceId: source.id,
        trigger: "schedule",
        parameters: schedule.parameters,
        scheduleId,
        slot: slotAt(schedule.cron, schedule.timeZone, this.clock.now()),
      },
      source.family,
    );
  }
}
