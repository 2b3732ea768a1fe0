import "reflect-metadata";
import type { LogLevel } from "@nestjs/common";
import { NestFactory } from "@nestjs/core";
import { FileImport } from "./import/file-import.ts";
import { ImportModule } from "./import/import.module.ts";
import { rehearse } from "./import/rehearsal.ts";
import { ImportProblem, ImportRequest } from "./import/request.ts";
import { reasonsOf, summaryOf } from "./import/summary.ts";
import { processConfig } from "./platform/config/config.ts";
import { onStopSignal, refuseToStart } from "./platform/process.ts";
import { RunLedger } from "./store/facts/run-ledger.ts";

/** Standard output is for the summary: of Nest's own words only trouble is shown. */
const options = { logger: ["error", "warn"] as LogLevel[], abortOnError: false };

/** Reads in what the first argument asks for (an ImportRequest as JSON) and prints the summary as a line of JSON. */
async function importFiles(): Promise<void> {
  const request = ImportRequest.parse(JSON.parse(process.argv[2] ?? "null"));
  const config = processConfig();
  if (request.dryRun) {
    const { runs, heldBack } = await rehearse(config, request);
    print({ ...summaryOf(runs, true), reasons: reasonsOf(runs, heldBack) });
    return;
  }
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest declares its options as a class and takes plain objects
  const app = await NestFactory.createApplicationContext(ImportModule, options);
  const files = app.get(FileImport);
  onStopSignal(() => files.cancel());
  const run = await files.run(request);
  const heldBack = await app.get(RunLedger).heldBack(run.id);
  print({ ...summaryOf([run], false), reasons: reasonsOf([run], heldBack) });
  await app.close();
}

function print(summary: object): void {
  process.stdout.write(`${JSON.stringify(summary)}\n`);
}

importFiles().then(
  () => process.exit(0),
  (error: unknown) => {
    if (!(error instanceof ImportProblem)) refuseToStart(error);
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  },
);
