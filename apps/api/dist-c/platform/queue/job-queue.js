var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable, Logger } from "@nestjs/common";
import { jobCatalogue } from "@sector-tracker/shared";
import { Queue } from "bullmq";
import { Redis } from "ioredis";
import { Config } from "../config/config.js";
export const queueNames = ["ingest", "schedules"];
/** Longest wait for Redis when a job is handed over, in milliseconds. */
const PATIENCE_MS = 3000;
/** Redis did not answer in time; the work stays in PostgreSQL and is handed over later. */
export class QueueUnavailable extends Error {
    constructor(reason) {
        super(`the queue cannot be reached: ${reason}`);
        this.name = "QueueUnavailable";
    }
}
function withinPatience(work) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
            reject(new QueueUnavailable("no answer in time"));
        }, PATIENCE_MS);
        work
            .then(resolve, (error) => {
            reject(new QueueUnavailable(error instanceof Error ? error.message : String(error)));
        })
            .finally(() => {
            clearTimeout(timer);
        });
    });
}
/** The way in for jobs: typed by the catalogue. */
let JobQueue = class JobQueue {
    connection;
    queues;
    logger = new Logger("JobQueue");
    constructor(config) {
        this.connection = new Redis(config.redisUrl, { maxRetriesPerRequest: null, connectTimeout: 3000 });
        // Told once for each time it is away: the client tries again several times a second.
        let away = false;
        this.connection.on("ready", () => {
            away = false;
        });
        this.connection.on("error", (error) => {
            if (!away)
                this.logger.warn(`Redis is away: ${error.message}`);
            away = true;
        });
        const make = (name) => {
            const queue = new Queue(name, { connection: this.connection, prefix: config.queuePrefix });
            queue.on("error", (error) => {
                this.logger.debug(`queue ${name}: ${error.message}`);
            });
            return queue;
        };
        this.queues = { ingest: make("ingest"), schedules: make("schedules") };
    }
    /**
     * Hands a job over. Adding it twice under one id leaves one.
     * @throws QueueUnavailable where Redis does not answer.
     */
    async add(name, payload, { jobId, delay }) {
        const { queue, attempts, backoffMs, payload: schema } = jobCatalogue[name];
        await withinPatience(this.queues[queue].add(name, schema.parse(payload), {
            jobId,
            attempts,
            backoff: { type: "exponential", delay: backoffMs },
            // PostgreSQL keeps the history; a finished job must not stand in the way of its next attempt.
            removeOnComplete: true,
            removeOnFail: true,
            ...(delay === undefined ? {} : { delay }),
        }));
    }
    /** Takes a waiting job out; false where it was running already or is not there. */
    async remove(name, jobId) {
        return (await withinPatience(this.queues[jobCatalogue[name].queue].remove(jobId))) === 1;
    }
    /** The queue of a name, for the mirror of schedules. */
    queue(name) {
        return this.queues[name];
    }
    /** Jobs by state for each queue. */
    async counts() {
        const of = (name) => withinPatience(this.queues[name].getJobCounts("waiting", "active", "delayed", "failed"));
        const [ingest, schedules] = await Promise.all([of("ingest"), of("schedules")]);
        return { ingest, schedules };
    }
    /** Asks Redis for a sign of life. @throws QueueUnavailable */
    async ping() {
        await withinPatience(this.connection.ping());
    }
    async onModuleDestroy() {
        await Promise.all(Object.values(this.queues).map((queue) => queue.close().catch(() => undefined)));
        this.connection.disconnect();
    }
};
JobQueue = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Config])
], JobQueue);
export { JobQueue };
//# sourceMappingURL=job-queue.js.map