import TestSequencer from "@jest/test-sequencer";

/** What fails fast comes first: a mistake in the arithmetic need not wait for the browser. */
const PROJECTS = ["unit", "web", "house", "samples", "integration", "start", "browser"];

/**
 * The same order on every machine and in every run. Jest's own goes by what its cache knows of earlier runs, so tests
 * that share an instance would meet each other's leavings in one place and not in another.
 */
export default class FixedOrder extends TestSequencer {
  sort(tests) {
    const place = ({ context, path }) =>
      `${String(PROJECTS.indexOf(context.config.displayName?.name ?? ""))} ${path}`;
    return [...tests].sort((a, b) => (place(a) < place(b) ? -1 : 1));
  }
}
