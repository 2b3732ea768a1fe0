import type { Endpoints } from "@sector-tracker/shared/contract";
import { addressOf, type Answer, call } from "./client.ts";
import { ProblemError, problemOf } from "./problem.ts";

type Ask = NonNullable<Endpoints["importFile"]["body"]> extends { _zod: { input: infer I } } ? I : never;
/** What is asked of a file, besides the file. */
export type ImportAsk = Omit<Ask, "upload" | "text" | "name">;
/** The file itself, or the id under which it waits. */
export type ImportedFile = { readonly file: File } | { readonly upload: string };

/** Looks at a file or imports it. Throws `ProblemError` as `call` does. */
export async function sendImport(
  source: ImportedFile,
  ask: ImportAsk,
  dryRun: boolean,
): Promise<Answer<"importFile">> {
  const query = { dryRun: dryRun ? ("true" as const) : ("false" as const) };
  if ("upload" in source) return call("importFile", { query, body: { ...ask, upload: source.upload } });
  const form = new FormData();
  for (const [name, value] of Object.entries(ask)) {
    if (value !== undefined) form.set(name, typeof value === "string" ? value : JSON.stringify(value));
  }
  form.set("file", source.file);
  const path = `${addressOf("getImportLimits", {}).replace(/\/limits$/, "")}?dryRun=${query.dryRun}`;
  let response: Response;
  try {
    response = await fetch(path, { method: "POST", headers: { Accept: "application/json" }, body: form });
  } catch {
    throw new ProblemError({ code: "network", status: 0, title: "", detail: "", errors: [] });
  }
  if (!response.ok) throw await problemOf(response);
  return (await response.json()) as Answer<"importFile">;
}
