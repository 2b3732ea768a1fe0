import { Module, type OnModuleInit } from "@nestjs/common";
import { JobQueue } from "../../platform/queue/job-queue.ts";
import { Metrics } from "../../platform/http/metrics.ts";
import { RunRepository } from "../../store/operations/run.repository.ts";
import { HealthController } from "./health.controller.ts";

@Module({ controllers: [HealthController], providers: [Metrics] })
export class HealthModule implements OnModuleInit {
  private readonly metrics: Metrics;
  private readonly queue: JobQueue;
  private readonly runs: RunRepository;
  constructor(metrics: Metrics, queue: JobQueue, runs: RunRepository) {
    this.metrics = metrics;
    this.queue = queue;
    this.runs = runs;
  }

  /** Numbers that are asked for at each reading, each from where it is kept. */
  onModuleInit(): void {
    this.metrics.gauge("tracker_runs", "Runs by status and outcome.", ["status", "outcome"], async () =>
      (await this.runs.counts()).map(({ status, outcome, count }) => ({
        labels: { status, outcome: outcome ?? "" },
        value: count,
      })),
    );
    this.metrics.gauge("tracker_queue_jobs", "Jobs by queue and state.", ["queue", "state"], async () =>
      Object.entries(await this.queue.counts()).flatMap(([queue, states]) =>
        Object.entries(states).map(([state, value]) => ({ labels: { queue, state }, value })),
      ),
    );
  }
}
