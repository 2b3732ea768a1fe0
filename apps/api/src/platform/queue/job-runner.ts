import { Logger } from "@nestjs/common";
import { jobCatalogue, type JobName, type JobPayload } from "@sector-tracker/shared";
import { UnrecoverableError, Worker, type Job } from "bullmq";
import { Redis } from "ioredis";
import { queueNames, type QueueName } from "./job-queue.ts";

/** What a handler may know of the job besides its payload. */
export interface JobContext {
  /** 1 for the first attempt. */
  readonly attempt: number;
  readonly lastAttempt: boolean;
}

/** One handler for every job of the catalogue: a missing one does not compile. */
export type JobHandlers = {
  readonly [N in JobName]: (payload: JobPayload<N>, context: JobContext) => Promise<void>;
};

export interface JobRunnerOptions {
  readonly redisUrl: string;
  readonly prefix: string;
  readonly concurrency: Readonly<Record<QueueName, number>>;
}

type AnyHandler = (payload: unknown, context: JobContext) => Promise<void>;

/** Binds a handler to its payload's schema, so that a queue can hand it whatever Redis holds. */
function bind<N extends JobName>(name: N, handler: JobHandlers[N]): AnyHandler {
  const schema: (typeof jobCatalogue)[JobName]["payload"] = jobCatalogue[name].payload;
  return async (payload, context) => {
    const result = schema.safeParse(payload);
    // The same payload would be as wrong the next time.
    if (!result.success)
      throw new UnrecoverableError(`job ${name} has a wrong payload: ${result.error.message}`);
    await handler(result.data as JobPayload<N>, context);
  };
}

/**
 * The handlers by name.
 * @throws Error where one is missing or is of no job that the catalogue knows.
 */
export function bindHandlers(handlers: JobHandlers): ReadonlyMap<string, AnyHandler> {
  const names = Object.keys(jobCatalogue) as JobName[];
  const missing = names.filter((name) => typeof handlers[name] !== "function");
  const unknown = Object.keys(handlers).filter((name) => !(names as string[]).includes(name));
  if (missing.length > 0) throw new Error(`no handler for the jobs ${missing.join(", ")}`);
  if (unknown.length > 0)
    throw new Error(`handlers for jobs that are not in the catalogue: ${unknown.join(", ")}`);
  return new Map(names.map((name) => [name, bind(name, handlers[name])]));
}

/** Takes jobs of every queue of the catalogue and gives each to its handler. */
export class JobRunner {
  private readonly handlers: ReadonlyMap<string, AnyHandler>;
  private readonly options: JobRunnerOptions;
  private readonly logger = new Logger("JobRunner");
  private connections: Redis[] = [];
  private workers: Worker[] = [];

  constructor(handlers: JobHandlers, options: JobRunnerOptions) {
    this.handlers = bindHandlers(handlers);
    this.options = options;
  }

  start(): void {
    this.workers = queueNames.map((name) => this.startQueue(name));
  }

  /** Takes no more jobs and waits for running ones, at most `patienceMs`. True where all of them ended. */
  async stop(patienceMs: number): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const drained = Promise.all(this.workers.map((worker) => worker.close())).then(() => true);
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => {
        resolve(false);
      }, patienceMs);
    });
    const inTime = await Promise.race([drained, late]);
    clearTimeout(timer);
    for (const connection of this.connections) connection.disconnect();
    return inTime;
  }

  private startQueue(name: QueueName): Worker {
    const connection = new Redis(this.options.redisUrl, { maxRetriesPerRequest: null });
    this.connections.push(connection);
    const worker = new Worker(name, (job) => this.run(job), {
      connection,
      prefix: this.options.prefix,
      concurrency: this.options.concurrency[name],
      // A worker that was killed hard is noticed after the lock's time; its job is then taken up again.
      lockDuration: 30_000,
      stalledInterval: 10_000,
      maxStalledCount: 3,
    });
    worker.on("error", (error) => {
      this.logger.warn(`queue ${name}: ${error.message}`);
    });
    worker.on("failed", (job, error) => {
      this.logger.error({ msg: "job failed", job: job?.name, id: job?.id, err: error });
    });
    return worker;
  }

  private async run(job: Job): Promise<void> {
    const handler = this.handlers.get(job.name);
    if (handler === undefined) throw new UnrecoverableError(`there is no job named ${job.name}`);
    const attempt = job.attemptsMade + 1;
    await handler(job.data, { attempt, lastAttempt: attempt >= (job.opts.attempts ?? 1) });
  }
}
