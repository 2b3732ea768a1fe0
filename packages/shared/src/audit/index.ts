export * from "./printed.ts";
export * from "./report.ts";
export type { Check } from "./check.ts";
