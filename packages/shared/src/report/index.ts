export * from "./baseline.ts";
export * from "./report.ts";
export * from "./directory.ts";
export * from "./basket.ts";
export * from "./indicator.ts";
export * from "./item-measure.ts";
export * from "./document.ts";
export * from "./measure-units.ts";
