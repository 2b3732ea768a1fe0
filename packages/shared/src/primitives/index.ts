export * from "./text.ts";
export * from "./period.ts";
export * from "./unit.ts";
export * from "./day.ts";
export * from "./figure.ts";
