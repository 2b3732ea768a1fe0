/** TypeScript through swc, as ES modules, with the decorator metadata that Nest needs. */
const transform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      swcrc: false,
      module: { type: "es6" },
      jsc: {
        target: "es2023",
        keepClassNames: true,
        parser: { syntax: "typescript", tsx: false, decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true, verbatimModuleSyntax: true },
      },
    },
  ],
};

const node = {
  rootDir: import.meta.dirname,
  testEnvironment: "node",
  extensionsToTreatAsEsm: [".ts"],
  transform,
  // The shared workspace is read from its source, as everywhere in development.
  testEnvironmentOptions: { customExportConditions: ["source", "node", "node-addons"] },
  // Each file belongs to one project: those that no test loads are read for the coverage as that project reads them.
  roots: ["<rootDir>/tests"],
};

const webTransform = {
  "^.+\\.tsx?$": [
    "@swc/jest",
    {
      swcrc: false,
      module: { type: "es6" },
      jsc: {
        target: "es2023",
        parser: { syntax: "typescript", tsx: true },
        transform: { react: { runtime: "automatic" }, verbatimModuleSyntax: true },
      },
    },
  ],
};

/** A test against real services waits for them, never for a clock; this only bounds a wait that will not end. */
const SERVICE_TEST_MS = 120_000;

export default {
  projects: [
    {
      ...node,
      displayName: "unit",
      roots: ["<rootDir>/packages", "<rootDir>/apps/api", "<rootDir>/tools"],
      testMatch: [
        "<rootDir>/packages/shared/src/**/*.spec.ts",
        "<rootDir>/apps/api/src/**/*.spec.ts",
        "<rootDir>/tools/src/**/*.spec.ts",
      ],
    },
    {
      ...node,
      displayName: "web",
      roots: ["<rootDir>/apps/web"],
      testMatch: ["<rootDir>/apps/web/src/**/*.spec.ts", "<rootDir>/apps/web/src/**/*.spec.tsx"],
      testEnvironment: "jsdom",
      extensionsToTreatAsEsm: [".ts", ".tsx"],
      transform: webTransform,
      // No "import" or "default" here: they break packages that are CommonJS.
      testEnvironmentOptions: { customExportConditions: ["source", "browser"] },
      moduleNameMapper: { "\\.css$": "<rootDir>/tests/web/css-module.cjs" },
      setupFiles: ["<rootDir>/tests/web/browser-gaps.mjs"],
    },
    { ...node, displayName: "house", testMatch: ["<rootDir>/tests/{layers,data}/**/*.spec.ts"] },
    { ...node, displayName: "samples", testMatch: ["<rootDir>/tests/samples/**/*.spec.ts"] },
    {
      ...node,
      displayName: "integration",
      testMatch: ["<rootDir>/tests/{contract,integration,faults}/**/*.spec.ts"],
      globalSetup: "<rootDir>/tests/services/set-up.mjs",
      globalTeardown: "<rootDir>/tests/services/tear-down.mjs",
    },
    {
      ...node,
      displayName: "start",
      testMatch: ["<rootDir>/tests/start/**/*.spec.ts"],
    },
    {
      ...node,
      displayName: "browser",
      testMatch: ["<rootDir>/tests/browser/**/*.spec.ts"],
      globalSetup: "<rootDir>/tests/services/set-up.mjs",
      globalTeardown: "<rootDir>/tests/services/tear-down.mjs",
    },
  ],
  reporters: ["default", "<rootDir>/tests/reporter.mjs"],
  // Two cores carry PostgreSQL, Redis, the instance under test and Chromium besides Jest.
  maxWorkers: 1,
  testSequencer: "<rootDir>/tests/sequencer.mjs",
  testTimeout: SERVICE_TEST_MS,
  // Not V8's own: counting in the engine slows every test five times, and the counters are read after each file.
  coverageProvider: "babel",
  coverageReporters: ["text-summary", "lcov"],
  coverageDirectory: "<rootDir>/coverage",
  collectCoverageFrom: [
    "packages/shared/src/**/*.ts",
    "apps/api/src/**/*.ts",
    "apps/web/src/**/*.{ts,tsx}",
    "!**/*.spec.{ts,tsx}",
    "!**/*.d.ts",
    "!**/generated/**",
    "!**/*.gen.ts",
  ],
};
