import { setTimeout as sleep } from "node:timers/promises";
import { Injectable } from "@nestjs/common";
import {
  AppError,
  type ImportAnswer,
  type ImportLimits,
  type ImportMapping,
  type RunParameters,
} from "@sector-tracker/shared";
import { ImportTaskRunner } from "../../../import/task-runner.ts";
import type { ImportTask, TaskResult } from "../../../import/task.ts";
import { Config } from "../../../platform/config/config.ts";
import { RunStarter } from "../../../refresh/run-starter.ts";
import { ImportMappingRepository } from "../../../store/operations/import-mapping.repository.ts";
import { UPLOAD_HOURS } from "../../../store/operations/import-upload.repository.ts";
import type { RunCreation, RunRow } from "../../../store/operations/run.repository.ts";
import { SourceRepository } from "../../../store/operations/source.repository.ts";
import { refused, type SentImport } from "./sent-import.ts";

/** The source under which files of people are kept. */
export const IMPORT_SOURCE = "file-import";
/** Imports follow each other: how long one waits for the run before it, in milliseconds, and how often it looks. */
const PATIENCE_MS = 15_000;
const LOOK_MS = 200;

/** Looks at files of people and imports them. */
@Injectable()
export class ImportsService {
  constructor(
    private readonly config: Config,
    private readonly tasks: ImportTaskRunner,
    private readonly mappings: ImportMappingRepository,
    private readonly sources: SourceRepository,
    private readonly starter: RunStarter,
  ) {}

  limits(): ImportLimits {
    const { importBytes, tableLimits, importPorts } = this.config;
    return {
      fileBytes: importBytes,
      unpackedBytes: tableLimits.unpackedBytes,
      rows: tableLimits.rows,
      columns: tableLimits.columns,
      cellCharacters: tableLimits.cellLength,
      jsonLevels: tableLimits.depth,
      uploadHours: UPLOAD_HOURS,
      ports: [...importPorts],
    };
  }

  /** What an import would do; nothing of it is stored but the file itself, for a day. */
  async look(sent: SentImport): Promise<ImportAnswer> {
    const result = await this.carryOut("look", sent);
    if (result.kind !== "looked") throw new Error("a look gave no look");
    const { upload, looked } = result;
    const fitting = await this.mappings.fitting(looked.found.columns.map(({ name }) => name));
    const expiresAt = new Date(upload.createdAt.getTime() + UPLOAD_HOURS * 3_600_000).toISOString();
    return {
      preview: {
        ...looked,
        upload: {
          id: upload.id,
          name: upload.name,
          size: upload.size,
          sha256: upload.sha256,
          expiresAt,
        },
        fitting: fitting.map(({ id, name }) => ({ id, name })),
      },
      run: null,
    };
  }

  /** Hands the file over as a run. A request key that was given before gives the run it made then. */
  async import(sent: SentImport, requestKey: string | undefined): Promise<RunRow> {
    const result = await this.carryOut("keep", sent);
    if (result.kind !== "kept") throw new Error("a file that was to be kept was not");
    const { name, sha256, mapping } = result;
    const imported = { mapping, mends: sent.ask.mends ?? [] };
    const run = await this.start({ documents: [{ name, sha256, imported }] }, requestKey);
    if (sent.ask.saved !== undefined) await this.mappings.noteUsed(sent.ask.saved);
    return run;
  }

  private async carryOut(kind: ImportTask["kind"], sent: SentImport): Promise<TaskResult> {
    const { ask, file } = sent;
    const result = await this.tasks.run({
      kind,
      file,
      mapping: await this.mappingOf(ask),
      family: ask.family,
      format: ask.format,
      mends: ask.mends ?? [],
    });
    if (result.kind === "refused") throw refused(result.code, result.message);
    if (result.kind === "gone") {
      throw new AppError("not-found", "The file is not there any more: send it again.", [
        { pointer: "/upload", message: `files wait for ${UPLOAD_HOURS} hours` },
      ]);
    }
    return result;
  }

  private async mappingOf(ask: SentImport["ask"]): Promise<ImportMapping | undefined> {
    if (ask.saved === undefined) return ask.mapping;
    const saved = await this.mappings.find(ask.saved);
    if (saved === null) {
      throw new AppError("unprocessable", "There is no such saved mapping.", [
        { pointer: "/saved", message: "is not a saved mapping" },
      ]);
    }
    return saved.mapping;
  }

  private async start(parameters: RunParameters, requestKey: string | undefined): Promise<RunRow> {
    const source = await this.sources.find(IMPORT_SOURCE);
    if (source === null) throw new Error(`the source ${IMPORT_SOURCE} is not set up`);
    const deadline = Date.now() + PATIENCE_MS;
    for (;;) {
      const creation: RunCreation = await this.starter.start(
        { sourceId: source.id, trigger: "import", parameters, requestKey },
        source.family,
      );
      if (creation.kind !== "busy") return creation.run;
      if (Date.now() > deadline) {
        throw new AppError(
          "conflict",
          `Another import (run ${creation.run.id}) is still under way; try again.`,
        );
      }
      await sleep(LOOK_MS);
    }
  }
}
