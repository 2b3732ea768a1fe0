export * from "./decimal.ts";
export * from "./convert.ts";
