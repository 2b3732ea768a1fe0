export * from "./text.ts";
export * from "./period.ts";
export * from "./unit.ts";
