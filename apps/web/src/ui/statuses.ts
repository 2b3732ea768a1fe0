import type { AuditVerdict, Status } from "@sector-tracker/shared/contract";
import type { BaselineKind } from "@sector-tracker/shared/report";

/** The words an address may hold; typed against the contract, which is not shipped to the browser. */
export const STATUSES = [
  "ahead",
  "on-track",
  "behind",
  "hit",
  "missed",
  "pending",
  "not-measurable",
] as const satisfies readonly Status[];
export const KINDS = [
  "forecast",
  "level",
  "share",
  "growth",
  "deal",
  "spec",
  "event",
] as const satisfies readonly BaselineKind[];
export const VERDICTS = [
  "consistent",
  "inconsistent",
  "conflict",
  "not-checkable",
] as const satisfies readonly AuditVerdict[];
