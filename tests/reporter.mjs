import { writeSync } from "node:fs";

/** Ends the output with one line that a script can read, and fails a run in which nothing ran. */
export default class SummaryReporter {
  #nothingRan = false;

  onRunComplete(_contexts, results) {
    const { numPassedTests: passed, numFailedTests: failed } = results;
    const skipped = results.numPendingTests + results.numTodoTests;
    // A file that cannot even be loaded has no tests to count, and is a failure all the same.
    const broken = results.numRuntimeErrorTestSuites;
    this.#nothingRan = passed + failed + broken === 0;
    const line = `Tests: ${String(passed)} passed, ${String(failed + broken)} failed, ${String(skipped)} skipped\n`;
    // Jest's own summary and the tear-down still follow: the line waits for the end of the process.
    process.once("exit", () => {
      writeSync(1, line);
    });
  }

  getLastError() {
    return this.#nothingRan ? new Error("No test ran.") : undefined;
  }
}
