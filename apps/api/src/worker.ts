import "reflect-metadata";
import { NestFactory } from "@nestjs/core";
import { Logger } from "nestjs-pino";
import { AssessmentKeeper } from "./derive/assessment-keeper.ts";
import { Clock } from "./platform/clock/clock.ts";
import { Config, processConfig } from "./platform/config/config.ts";
import { mayBegin, onStopSignal, refuseToStart } from "./platform/process.ts";
import { JobQueue } from "./platform/queue/job-queue.ts";
import { JobRunner } from "./platform/queue/job-runner.ts";
import { Reconciler } from "./refresh/reconciler.ts";
import { RefreshHandlers } from "./refresh/refresh.handlers.ts";
import { HealthRepository } from "./store/operations/health.repository.ts";
import { WorkerModule } from "./worker.module.ts";

/** Longest time that running jobs are waited for when the process is told to stop, in milliseconds. */
const DRAIN_MS = 8000;

const options = { bufferLogs: true, abortOnError: false };

async function work(): Promise<void> {
  await mayBegin();
  // A wrong setting is told before Nest begins to wire things up.
  processConfig();
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and takes plain objects
  const app = await NestFactory.createApplicationContext(WorkerModule, options);
  const logger = app.get(Logger);
  app.useLogger(logger);
  await Promise.all([app.get(HealthRepository).ping(), app.get(JobQueue).ping()]);
  const config = app.get(Config);
  const refresh = app.get(RefreshHandlers);
  const reconciler = app.get(Reconciler);
  const keeper = app.get(AssessmentKeeper);
  const clock = app.get(Clock);
  const handlers = {
    ...refresh.handlers(),
    "assessments.refresh": () => keeper.refresh(clock.today()),
  };
  const runner = new JobRunner(handlers, {
    redisUrl: config.redisUrl,
    prefix: config.queuePrefix,
    concurrency: { ingest: config.workerConcurrency, schedules: 1, derive: 1 },
  });
  onStopSignal(async () => {
    const drained = await runner.stop(DRAIN_MS);
    if (!drained) {
      logger.warn("runs that did not end in time go back in the line");
      await refresh.releaseAll();
    }
    await reconciler.stop();
    if (drained) await app.close();
  });
  await reconciler.start();
  runner.start();
  logger.log("the worker takes jobs");
}

work().catch(refuseToStart);
