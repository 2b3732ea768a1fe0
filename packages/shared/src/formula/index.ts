export * from "./syntax.ts";
export * from "./units.ts";
export * from "./evaluate.ts";
