import { Logger } from "@nestjs/common";
import { jobCatalogue } from "@sector-tracker/shared";
import { UnrecoverableError, Worker } from "bullmq";
import { Redis } from "ioredis";
import { queueNames } from "./job-queue.js";
/** Binds a handler to its payload's schema, so that a queue can hand it whatever Redis holds. */
function bind(name, handler) {
    const schema = jobCatalogue[name].payload;
    return async (payload, context) => {
        const result = schema.safeParse(payload);
        // The same payload would be as wrong the next time.
        if (!result.success)
            throw new UnrecoverableError(`job ${name} has a wrong payload: ${result.error.message}`);
        await handler(result.data, context);
    };
}
/**
 * The handlers by name.
 * @throws Error where one is missing or is of no job that the catalogue knows.
 */
export function bindHandlers(handlers) {
    const names = Object.keys(jobCatalogue);
    const missing = names.filter((name) => typeof handlers[name] !== "function");
    const unknown = Object.keys(handlers).filter((name) => !names.includes(name));
    if (missing.length > 0)
        throw new Error(`no handler for the jobs ${missing.join(", ")}`);
    if (unknown.length > 0)
        throw new Error(`handlers for jobs that are not in the catalogue: ${unknown.join(", ")}`);
    return new Map(names.map((name) => [name, bind(name, handlers[name])]));
}
/** Takes jobs of every queue of the catalogue and gives each to its handler. */
export class JobRunner {
    handlers;
    options;
    logger = new Logger("JobRunner");
    connections = [];
    workers = [];
    constructor(handlers, options) {
        this.handlers = bindHandlers(handlers);
        this.options = options;
    }
    start() {
        this.workers = queueNames.map((name) => this.startQueue(name));
    }
    /** Takes no more jobs and waits for running ones, at most `patienceMs`. True where all of them ended. */
    async stop(patienceMs) {
        let timer;
        const drained = Promise.all(this.workers.map((worker) => worker.close())).then(() => true);
        const late = new Promise((resolve) => {
            timer = setTimeout(() => {
                resolve(false);
            }, patienceMs);
        });
        const inTime = await Promise.race([drained, late]);
        clearTimeout(timer);
        for (const connection of this.connections)
            connection.disconnect();
        return inTime;
    }
    startQueue(name) {
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
    async run(job) {
        const handler = this.handlers.get(job.name);
        if (handler === undefined)
            throw new UnrecoverableError(`there is no job named ${job.name}`);
        const attempt = job.attemptsMade + 1;
        await handler(job.data, { attempt, lastAttempt: attempt >= (job.opts.attempts ?? 1) });
    }
}
//# sourceMappingURL=job-runner.js.map