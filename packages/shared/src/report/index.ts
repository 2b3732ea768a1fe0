export * from "./baseline.ts";
export * from "./report.ts";
export * from "./directory.ts";
export * from "./indicator.ts";
export * from "./document.ts";
