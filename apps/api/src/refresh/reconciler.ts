import { Injectable, Logger } from "@nestjs/common";
import { RecordFamily } from "@sector-tracker/shared";
import { RunLifeRepository } from "../store/operations/run-life.repository.ts";
import { RunStarter } from "./run-starter.ts";
import { ScheduleMirror } from "./schedule-mirror.ts";

const EVERY_MS = 15_000;

/**
 * Makes Redis agree with PostgreSQL, at the start and from time to time: schedules are mirrored, waiting and forsaken
 * runs are handed over, stale assessments are looked for. Redis may thus lose everything.
 */
@Injectable()
export class Reconciler {
  private readonly mirror: ScheduleMirror;
  private readonly life: RunLifeRepository;
  private readonly starter: RunStarter;
  private readonly logger = new Logger("Reconciler");
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void> = Promise.resolve();

  constructor(mirror: ScheduleMirror, life: RunLifeRepository, starter: RunStarter) {
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
      for (const run of await this.life.forsaken()) {
        await this.starter.handOver(run.id, run.sourceId, RecordFamily.parse(run.family));
      }
      // A new day, an edit, or a Redis that lost the request after a run: nothing of it waits longer than a round.
      await this.starter.askForAssessments();
    } catch (error) {
      // The next round tries again; a database or a Redis that is away for a while must not end the worker.
      this.logger.error(error);
    }
  }
}
