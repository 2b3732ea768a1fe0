import { readFile } from "node:fs/promises";
import { missingFields, SourceError } from "@sector-tracker/shared";
import { parseTable } from "../connectors/file-import/parse.ts";
import { propose } from "../connectors/file-import/propose.ts";
import { readImportTable } from "../connectors/file-import/table.ts";
import type { Config } from "../platform/config/config.ts";
import { PgPool } from "../platform/database/pool.ts";
import { DocumentArchive } from "../store/facts/documents.ts";
import { ImportUploadRepository, type UploadRow } from "../store/operations/import-upload.repository.ts";
import { openTable } from "./open-table.ts";
import { previewImport } from "./preview.ts";
import type { ImportTask, TaskFile, TaskResult } from "./task.ts";

/** Carries out a task. What is wrong with the file is the result; only what is wrong with the service is thrown. */
export async function carryOut(config: Config, task: ImportTask): Promise<TaskResult> {
  const pool = new PgPool(config);
  try {
    const uploads = new ImportUploadRepository(pool);
    if (task.kind === "look") return await look(config, uploads, task);
    const file = await bytesOf(uploads, task.file);
    if (file === null) return { kind: "gone" };
    return await keep(config, pool, task, file);
  } catch (error) {
    if (error instanceof SourceError) return { kind: "refused", code: error.code, message: error.message };
    throw error;
  } finally {
    await pool.onModuleDestroy();
  }
}

async function look(config: Config, uploads: ImportUploadRepository, task: ImportTask): Promise<TaskResult> {
  const file = await bytesOf(uploads, task.file);
  if (file === null) return { kind: "gone" };
  // Looked at first: a file that is refused is not kept.
  const looked = await previewImport(config, { ...task, name: file.name, bytes: file.bytes });
  const { id, name, size, sha256, createdAt } = file.upload ?? (await uploads.keep(file.name, file.bytes));
  return { kind: "looked", upload: { id, name, size, sha256, createdAt }, looked };
}

async function keep(config: Config, pool: PgPool, task: ImportTask, file: HeldFile): Promise<TaskResult> {
  const opened = openTable(file.name, file.bytes, config.tableLimits);
  const format = task.mapping?.format ?? task.format ?? {};
  const table = readImportTable(opened.bytes, format, config.tableLimits);
  const mapping = task.mapping ?? { ...propose(table, task.family).mapping, format };
  const missing = missingFields(mapping.family, mapping.fields);
  if (missing.length > 0) {
    const names = missing.map((each) => each.slice(0, 3).join(" or ")).join(", ");
    throw new SourceError(
      "not-configured",
      `the mapping lacks ${names}: look at the file first (dryRun=true)`,
    );
  }
  // A mapping that names columns which are not there is refused now and not by a failed run.
  parseTable({ ...table, rows: table.rows.slice(0, 1) }, mapping, [], "2000-01-01");
  const sha256 = await new DocumentArchive(pool).keepBytes(opened.bytes);
  return { kind: "kept", name: opened.name, sha256, mapping };
}

/** A file in memory, with its row where it was kept before. */
interface HeldFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly upload: UploadRow | null;
}

async function bytesOf(uploads: ImportUploadRepository, file: TaskFile): Promise<HeldFile | null> {
  switch (file.from) {
    case "path":
      return { name: file.name, bytes: await readFile(file.path), upload: null };
    case "text":
      return { name: file.name, bytes: new TextEncoder().encode(file.text), upload: null };
    case "upload": {
      const found = await uploads.find(file.id);
      return found === null ? null : { name: found.name, bytes: found.bytes, upload: found };
    }
  }
}
