export * from "./types.ts";
export * from "./path.ts";
export * from "./observations.ts";
export * from "./naive.ts";
export * from "./assess.ts";
export type { AssessmentInput, AssessmentResult } from "./assessment.ts";
export * from "./publisher.ts";
export * from "./history.ts";
export * from "./league.ts";
