import "reflect-metadata";
import { NestFactory } from "@nestjs/core";
import type { NestFastifyApplication } from "@nestjs/platform-fastify";
import { Logger } from "nestjs-pino";
import { AppModule } from "./app.module.ts";
import { Config, processConfig } from "./platform/config/config.ts";
import { configureHttp, httpAdapter, httpOptions } from "./platform/http/http-app.ts";
import { JobQueue } from "./platform/queue/job-queue.ts";
import { HealthRepository } from "./store/operations/health.repository.ts";
import { mayBegin, onStopSignal, refuseToStart } from "./platform/process.ts";

async function serve(): Promise<void> {
  await mayBegin();
  // A wrong setting is told before Nest begins to wire things up.
  processConfig();
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and takes plain objects
  const app = await NestFactory.create<NestFastifyApplication>(AppModule, httpAdapter(), httpOptions);
  await Promise.all([app.get(HealthRepository).ping(), app.get(JobQueue).ping()]);
  await configureHttp(app);
  onStopSignal(() => app.close());
  const config = app.get(Config);
  await app.listen(config.port, config.host);
  app.get(Logger).log(`listening on http://${config.host}:${config.port}`);
}

serve().catch(refuseToStart);
