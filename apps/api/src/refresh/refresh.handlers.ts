import { Injectable, Logger } from "@nestjs/common";
import type { JobPayload } from "@sector-tracker/shared";
import { ImportPlaces } from "../import/places.ts";
import { IngestService } from "../ingest/ingest.service.ts";
import { Clock } from "../platform/clock/clock.ts";
import type { JobContext, JobHandlers } from "../platform/queue/job-runner.ts";
import { BreakerRepository } from "../store/operations/breaker.repository.ts";
import { RunLifeRepository } from "../store/operations/run-life.repository.ts";
import { RunStarter } from "./run-starter.ts";
import { ScheduleFirer } from "./schedule-firer.ts";

const HEARTBEAT_MS = 5000;

/** What each job that refreshes records does. */
@Injectable()
export class RefreshHandlers {
  private readonly ingest: IngestService;
  private readonly places: ImportPlaces;
  private readonly life: RunLifeRepository;
  private readonly firer: ScheduleFirer;
  private readonly starter: RunStarter;
  private readonly clock: Clock;
  private readonly breaker: BreakerRepository;
  private readonly logger = new Logger("Refresh");
  /** Runs that this process carries out just now. */
  private readonly inHand = new Set<string>();

  constructor(
    ingest: IngestService,
    places: ImportPlaces,
    life: RunLifeRepository,
    firer: ScheduleFirer,
    starter: RunStarter,
    clock: Clock,
    breaker: BreakerRepository,
  ) {
    this.ingest = ingest;
    this.places = places;
    this.life = life;
    this.firer = firer;
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
      "schedule.fire": ({ scheduleId }) => this.firer.fire(scheduleId),
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
      await this.places.prepare(runId);
      await this.ingest.execute(runId);
      await this.breaker.afterRun(runId, this.clock.now());
      await this.starter.askForAssessments();
      await this.places.noteTaken(runId);
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
}
