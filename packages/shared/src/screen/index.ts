export * from "./where.ts";
