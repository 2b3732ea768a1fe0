export * from "./markdown.ts";
export * from "./sentence.ts";
