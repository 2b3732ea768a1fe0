export * from "./rules.ts";
export * from "./similar-names.ts";
