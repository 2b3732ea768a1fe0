import { AppError, type RunParameters } from "@sector-tracker/shared";
import type { RunPlanner } from "../../../refresh/run-planner.ts";

/** @throws AppError where the period ends before it starts. */
export function checkPeriod({ from, to }: RunParameters): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw new AppError("invalid-request", "The period ends before it starts.", [
    { pointer: "/to", message: "is before from" },
  ]);
}

/** @throws AppError naming each company asked for that is not known. */
export async function checkCompanies(planner: RunPlanner, parameters: RunParameters): Promise<void> {
  const unknown = await planner.unknownCompanies(parameters);
  if (unknown.length === 0) return;
  throw new AppError(
    "unprocessable",
    "A company is not known.",
    unknown.map((index) => ({ pointer: `/companies/${String(index)}`, message: "is not a company" })),
  );
}
