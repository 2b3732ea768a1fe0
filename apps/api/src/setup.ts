import "reflect-metadata";
import { performance } from "node:perf_hooks";
import type { LogLevel } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { processConfig } from "./platform/config/config.ts";
import { migrate, MigrationError } from "./platform/database/migrate.ts";
import { refuseToStart } from "./platform/process.ts";
import { DataFileError, readDataFiles } from "./setup/data-files.ts";
import { SetupModule } from "./setup/setup.module.ts";
import { SourceSetup } from "./setup/sources.ts";
import { AssessmentsRepository } from "./store/assessments.repository.ts";
import { ReferenceDataError, ReportWriter } from "./store/directory/report-writer.ts";

/** Standard output is for the steps: of Nest's own words only trouble is shown. */
const options = { logger: ["error", "warn"] as LogLevel[], abortOnError: false };

/** Carries out a step and says on standard output how long it took: the start tool shows these lines. */
async function step(name: string, work: () => Promise<void>): Promise<void> {
  const start = performance.now();
  await work();
  process.stdout.write(`setup: ${name} ${Math.round(performance.now() - start)}ms\n`);
}

/** Brings a database from any state to ready: twice in a row changes nothing. */
async function setUp(): Promise<void> {
  const config = processConfig();
  await step("migrations", async () => {
    await migrate(config.databaseUrl, config.migrationsDir);
  });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and takes plain objects
  const app = await NestFactory.createApplicationContext(SetupModule, options);
  const reports = app.get(ReportWriter);
  const sources = app.get(SourceSetup);
  await step("segments, companies and reports", async () => {
    const data = await readDataFiles(config.dataFilesDir);
    if (!(await reports.isLoaded(data))) await reports.load(data);
    // Worked out by the version that ran before: the rules may have changed since.
    await app.get(AssessmentsRepository).forgetAll();
  });
  await step("sources and schedules", () => sources.mirror());
  await step("first refresh", () => sources.refreshFromSnapshot());
  await app.close();
}

setUp().then(
  () => process.exit(0),
  (error: unknown) => {
    if (
      error instanceof MigrationError ||
      error instanceof DataFileError ||
      error instanceof ReferenceDataError
    ) {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    }
    refuseToStart(error);
  },
);
