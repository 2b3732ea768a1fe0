export * from "./concept.ts";
export * from "./origin.ts";
export * from "./record.ts";
export * from "./reference.ts";
