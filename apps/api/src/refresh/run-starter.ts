import { Injectable, Logger } from "@nestjs/common";
import { refreshJob, type RecordFamily } from "@sector-tracker/shared";
import { JobQueue, QueueUnavailable } from "../platform/queue/job-queue.ts";
import { RunRepository, type NewRun, type RunCreation } from "../store/operations/run.repository.ts";

/** Id of the job that carries out a run. */
export function runJobId(runId: string): string {
  return `run-${runId}`;
}

/** Runs end in swarms: their assessments are worked out together. In milliseconds. */
const ASSESSMENTS_DELAY_MS = 1000;

/** Makes runs and hands them to the queue. */
@Injectable()
export class RunStarter {
  private readonly runs: RunRepository;
  private readonly queue: JobQueue;
  private readonly logger = new Logger("RunStarter");
  constructor(runs: RunRepository, queue: JobQueue) {
    this.runs = runs;
    this.queue = queue;
  }

  /** Makes a run as RunRepository.create does, and hands a new one over. */
  async start(asked: NewRun, family: RecordFamily): Promise<RunCreation> {
    const creation = await this.runs.create(asked);
    if (creation.kind === "created") await this.handOver(creation.run.id, asked.sourceId, family);
    return creation;
  }

  /**
   * Hands a waiting run to the queue; twice does no harm. Where Redis is away the run goes on waiting in PostgreSQL,
   * and the worker's reconciler hands it over once Redis is back.
   */
  async handOver(runId: string, sourceId: string, family: RecordFamily): Promise<void> {
    try {
      await this.queue.add(refreshJob(family), { runId, sourceId }, { jobId: runJobId(runId) });
    } catch (error) {
      if (!(error instanceof QueueUnavailable)) throw error;
      this.logger.warn(`run ${runId} waits in the database: ${error.message}`);
    }
  }

  /**
   * Asks for the stored assessments to be brought up to date soon; several requests make one job. Where Redis is away
   * the reconciler asks again, and readers are answered from the records meanwhile.
   */
  async askForAssessments(): Promise<void> {
    try {
      await this.queue.add("assessments.refresh", {}, { jobId: "assessments", delay: ASSESSMENTS_DELAY_MS });
    } catch (error) {
      if (!(error instanceof QueueUnavailable)) throw error;
      this.logger.warn(`assessments wait for the next round: ${error.message}`);
    }
  }

  /** Takes a run's job out of the queue, where it still waits there. */
  async takeBack(runId: string, family: RecordFamily): Promise<void> {
    try {
      await this.queue.remove(refreshJob(family), runJobId(runId));
    } catch (error) {
      // The job may stay: a worker that takes it finds the run finished and does nothing.
      this.logger.debug(
        `job of run ${runId} stays: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }
}
