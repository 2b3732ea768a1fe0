export * from "./bar.ts";
export * from "./adjust.ts";
export * from "./market-cap.ts";
export * from "./series.ts";
