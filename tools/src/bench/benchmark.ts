/** What a benchmark is given: services of its own, set up with the shipped report, and room for files. */
export interface BenchSurroundings {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Root of the repository. */
  readonly root: string;
  /** A folder that is gone after the benchmark. */
  readonly folder: string;
  /** True for a run of a few seconds that shows that the benchmark works; its ratios are rough. */
  readonly quick: boolean;
  /** Tells the person at the terminal what goes on. */
  readonly say: (line: string) => void;
}

/** One thing measured beside its yardstick, both over the same rows in the same run. */
export interface Measurement {
  /** Names the measurement in `bench/limits.json`. */
  readonly name: string;
  readonly rows: number;
  /** How long the product took, in seconds. */
  readonly seconds: number;
  /** How long the yardstick took, in seconds. */
  readonly yardstickSeconds: number;
}

/** A benchmark: `bench/src/<name>.ts` exports one as `benchmark`. */
export interface Benchmark {
  /** What is measured against what, in a sentence. */
  readonly about: string;
  readonly measure: (surroundings: BenchSurroundings) => Promise<readonly Measurement[]>;
}
