export * from "./concept.ts";
export * from "./record.ts";
