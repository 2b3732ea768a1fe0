import type { Endpoints } from "@sector-tracker/shared/contract";
import { addressOf, type Answer } from "./client.ts";
import { ProblemError, problemOf } from "./problem.ts";

type ReportCall = Extract<keyof Endpoints, "checkReport" | "importReport">;

const TYPES: Readonly<Record<string, string>> = {
  json: "application/json",
  csv: "text/csv",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** Sends a report's file as it is; its type goes by its name. Throws `ProblemError` as `call` does. */
export async function sendReport<N extends ReportCall>(name: N, file: File): Promise<Answer<N>> {
  const ending = file.name.split(".").at(-1)?.toLowerCase() ?? "";
  const path = addressOf("listReports", {}) + (name === "checkReport" ? "/check" : "");
  let response: Response;
  try {
    response = await fetch(path, {
      method: "POST",
      headers: { "Content-Type": TYPES[ending] ?? "application/json", Accept: "application/json" },
      body: file,
    });
  } catch {
    throw new ProblemError({ code: "network", status: 0, title: "", detail: "", errors: [] });
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Answer<N>;
}
