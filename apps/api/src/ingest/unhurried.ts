import { setImmediate as breath } from "node:timers/promises";

/** Rows after which the process lets others have a turn: a run's heartbeat and its cancellation must get through. */
const ROWS_AT_A_TIME = 2000;

/** The rows in their order, some at a time, with a turn for others in between. @throws once the signal is aborted. */
export async function* unhurried<T>(rows: readonly T[], signal: AbortSignal): AsyncGenerator<readonly T[]> {
  for (let start = 0; start < rows.length; start += ROWS_AT_A_TIME) {
    await breath(undefined, { signal });
    yield rows.slice(start, start + ROWS_AT_A_TIME);
  }
}
