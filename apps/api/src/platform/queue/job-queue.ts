import { Injectable, Logger, type OnModuleDestroy } from "@nestjs/common";
import { jobCatalogue, type JobName, type JobPayload } from "@sector-tracker/shared";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { Config } from "../config/config.ts";

export type QueueName = (typeof jobCatalogue)[JobName]["queue"];
export const queueNames: readonly QueueName[] = ["ingest", "schedules", "derive"];

/** Longest wait for Redis when a job is handed over, in milliseconds. */
const PATIENCE_MS = 3000;

/** How a job is handed over. */
export interface AddOptions {
  /** The job's natural key, without colons: a second job with the key of a waiting one is not added. */
  readonly jobId: string;
  /** Milliseconds to wait before it may start. */
  readonly delay?: number;
}

/** Redis did not answer in time; the work stays in PostgreSQL and is handed over later. */
export class QueueUnavailable extends Error {
  constructor(reason: string) {
    super(`the queue cannot be reached: ${reason}`);
    this.name = "QueueUnavailable";
  }
}

function withinPatience<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new QueueUnavailable("no answer in time"));
    }, PATIENCE_MS);
    work
      .then(resolve, (error: unknown) => {
        reject(new QueueUnavailable(error instanceof Error ? error.message : String(error)));
      })
      .finally(() => {
        clearTimeout(timer);
      });
  });
}

/** The way in for jobs: typed by the catalogue. */
@Injectable()
export class JobQueue implements OnModuleDestroy {
  private readonly connection: Redis;
  private readonly queues: Readonly<Record<QueueName, Queue>>;
  private readonly logger = new Logger("JobQueue");

  constructor(config: Config) {
    this.connection = new Redis(config.redisUrl, { maxRetriesPerRequest: null, connectTimeout: 3000 });
    // Told once for each time it is away: the client tries again several times a second.
    let away = false;
    this.connection.on("ready", () => {
      away = false;
    });
    this.connection.on("error", (error) => {
      if (!away) this.logger.warn(`Redis is away: ${error.message}`);
      away = true;
    });
    const make = (name: QueueName): Queue => {
      const queue = new Queue(name, { connection: this.connection, prefix: config.queuePrefix });
      queue.on("error", (error) => {
        this.logger.debug(`queue ${name}: ${error.message}`);
      });
      return queue;
    };
    this.queues = { ingest: make("ingest"), schedules: make("schedules"), derive: make("derive") };
  }

  /**
   * Hands a job over. Adding it twice under one id leaves one.
   * @throws QueueUnavailable where Redis does not answer.
   */
  async add<N extends JobName>(name: N, payload: JobPayload<N>, { jobId, delay }: AddOptions): Promise<void> {
    const { queue, attempts, backoffMs, payload: schema } = jobCatalogue[name];
    await withinPatience(
      this.queues[queue].add(name, schema.parse(payload), {
        jobId,
        attempts,
        backoff: { type: "exponential", delay: backoffMs },
        // PostgreSQL keeps the history; a finished job must not stand in the way of its next attempt.
        removeOnComplete: true,
        removeOnFail: true,
        ...(delay === undefined ? {} : { delay }),
      }),
    );
  }

  /** Takes a waiting job out; false where it was running already or is not there. */
  async remove(name: JobName, jobId: string): Promise<boolean> {
    return (await withinPatience(this.queues[jobCatalogue[name].queue].remove(jobId))) === 1;
  }

  /** The queue of a name, for the mirror of schedules. */
  queue(name: QueueName): Queue {
    return this.queues[name];
  }

  /** Jobs by state for each queue. */
  async counts(): Promise<Readonly<Record<QueueName, Readonly<Record<string, number>>>>> {
    const of = (name: QueueName) =>
      withinPatience(this.queues[name].getJobCounts("waiting", "active", "delayed", "failed"));
    const [ingest, schedules, derive] = await Promise.all([of("ingest"), of("schedules"), of("derive")]);
    return { ingest, schedules, derive };
  }

  /** Asks Redis for a sign of life. @throws QueueUnavailable */
  async ping(): Promise<void> {
    await withinPatience(this.connection.ping());
  }

  async onModuleDestroy(): Promise<void> {
    await Promise.all(Object.values(this.queues).map((queue) => queue.close().catch(() => undefined)));
    this.connection.disconnect();
  }
}
