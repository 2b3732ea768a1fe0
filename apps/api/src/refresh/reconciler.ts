import { Injectable, Logger } from "@nestjs/common";
import { RecordFamily } from "@sector-tracker/shared";
import { Clock } from "../platform/clock/clock.ts";
import { Config } from "../platform/config/config.ts";
import { RunLifeRepository } from "../store/operations/run-life.repository.ts";
import { RunRetentionRepository } from "../store/operations/run-retention.repository.ts";
import { RunStarter } from "./run-starter.ts";
import { ScheduleFirer } from "./schedule-firer.ts";
import { ScheduleMirror } from "./schedule-mirror.ts";

const EVERY_MS = 15_000;
const DAY_MS = 86_400_000;

/**
 * Makes Redis agree with PostgreSQL, at the start and from time to time: schedules are mirrored, slots that nobody saw
 * get their runs, waiting and forsaken runs are handed over, stale assessments are looked for. Redis may thus lose
 * everything. Once a day runs that are older than they are to be kept are removed.
 */
@Injectable()
export class Reconciler {
  private readonly mirror: ScheduleMirror;
  private readonly life: RunLifeRepository;
  private readonly starter: RunStarter;
  private readonly firer: ScheduleFirer;
  private readonly retention: RunRetentionRepository;
  private readonly clock: Clock;
  private readonly keepDays: number;
  private sweptAt = 0;
  private readonly logger = new Logger("Reconciler");
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void> = Promise.resolve();

  constructor(
    config: Config,
    clock: Clock,
    mirror: ScheduleMirror,
    life: RunLifeRepository,
    starter: RunStarter,
    firer: ScheduleFirer,
    retention: RunRetentionRepository,
  ) {
    this.keepDays = config.runRetentionDays;
    this.clock = clock;
    this.firer = firer;
    this.retention = retention;
    this.mirror = mirror;
    this.life = life;
    this.starter = starter;
  }

  /** Reconciles now and from then on, until stopped. */
  async start(): Promise<void> {
    await this.reconcile();
    this.timer = setInterval(() => {
      this.current = this.reconcile();
    }, EVERY_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.current;
  }

  private async reconcile(): Promise<void> {
    try {
      await this.mirror.reconcile();
      await this.firer.fireAll();
      for (const run of await this.life.forsaken()) {
        await this.starter.handOver(run.id, run.sourceId, RecordFamily.parse(run.family));
      }
      // A new day, an edit, or a Redis that lost the request after a run: nothing of it waits longer than a round.
      await this.starter.askForAssessments();
      await this.sweep();
    } catch (error) {
      // The next round tries again; a database or a Redis that is away for a while must not end the worker.
      this.logger.error(error);
    }
  }

  private async sweep(): Promise<void> {
    const now = this.clock.now().getTime();
    if (this.keepDays === 0 || now - this.sweptAt < DAY_MS) return;
    const { runs, logs } = await this.retention.sweep(new Date(now - this.keepDays * DAY_MS));
    this.sweptAt = now;
    if (runs + logs > 0) {
      this.logger.log(
        `${String(runs)} runs older than ${String(this.keepDays)} days went, and the logs of ${String(logs)}`,
      );
    }
  }
}
