import { bench } from "./bench/bench.ts";
import { ingest } from "./ingest/ingest.ts";
import { screenshots } from "./screenshots.ts";
import { start } from "./start/start.ts";
import { test } from "./test.ts";

/** Commands that `tools/bootstrap.mjs` hands over to, once everything is installed and built. */
const commands: Record<string, (args: readonly string[], root: string) => Promise<number>> = {
  start,
  test,
  screenshots,
  ingest,
  bench,
};

/** Runs a command and ends the process with its exit code. */
export async function run(command: string, args: readonly string[], root: string): Promise<void> {
  const chosen = commands[command];
  if (chosen === undefined) {
    process.stderr.write(`Unknown command "${command}": use one of ${Object.keys(commands).join(", ")}.\n`);
    process.exit(2);
  }
  process.exit(await chosen(args, root));
}
