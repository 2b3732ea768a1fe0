export * from "../import-fields/index.ts";
export * from "./mapping.ts";
