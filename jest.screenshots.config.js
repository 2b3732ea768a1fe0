import config from "./jest.config.js";

/** `npm run screenshots`: the browser tests' own services and harness, for pictures in place of checks. */
const { displayName: _name, ...browser } = config.projects.find(
  ({ displayName }) => displayName === "browser",
);

export default {
  ...browser,
  testMatch: ["<rootDir>/tests/browser/**/*.shots.ts"],
  reporters: ["default"],
  maxWorkers: 1,
  testTimeout: 900_000,
};
