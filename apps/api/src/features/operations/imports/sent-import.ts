import { createWriteStream } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pipeline } from "node:stream/promises";
import { AppError, endpoints, type ImportAsk } from "@sector-tracker/shared";
import type { FastifyRequest } from "fastify";
import type { z } from "zod";
import type { TaskFile } from "../../../import/task.ts";
import { parseInput } from "../../../platform/http/input.ts";
import { tooLarge } from "../../../platform/http/uploads.ts";

/** What a person sent: the file where it lies, and what is asked of it. */
export interface SentImport {
  readonly file: TaskFile;
  readonly ask: z.output<typeof ImportAsk>;
  /** Removes what was put aside while the request was read. */
  readonly done: () => Promise<void>;
}

const JSON_FIELDS: ReadonlySet<string> = new Set(["mapping", "format", "mends"]);

/**
 * Reads a request of `POST /imports`: a multipart form with the file, or JSON that names an upload or holds the text.
 * The file goes to the disk as it comes, never into memory. Throws `invalid-request` and `payload-too-large`.
 */
export async function readSentImport(request: FastifyRequest, fileBytes: number): Promise<SentImport> {
  return request.isMultipart() ? await readForm(request, fileBytes) : readJson(request.body ?? {});
}

function readJson(body: unknown): SentImport {
  const ask = asked(body);
  return { file: fileOf(ask), ask, done: () => Promise.resolve() };
}

async function readForm(request: FastifyRequest, fileBytes: number): Promise<SentImport> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "sector-tracker-import-"));
  const done = () => rm(folder, { recursive: true, force: true });
  try {
    const fields: Record<string, unknown> = {};
    let file: TaskFile | null = null;
    for await (const part of request.parts()) {
      if (part.type === "file") {
        if (part.fieldname !== "file") {
          part.file.resume();
          throw wrong(part.fieldname, "is not a field of this call: the file goes into the part `file`");
        }
        const target = path.join(folder, "file");
        // Without this the rest of a file that is too large would be read to its end, only to be dropped.
        part.file.once("limit", () => part.file.destroy(tooLarge(fileBytes)));
        await pipeline(part.file, createWriteStream(target));
        if (part.file.truncated) throw tooLarge(fileBytes);
        file = { from: "path", name: nameOf(part.filename), path: target };
      } else fields[part.fieldname] = fieldOf(part.fieldname, part.value);
    }
    const ask = asked(fields);
    return { file: file ?? fileOf(ask), ask, done };
  } catch (error) {
    request.raw.unpipe();
    await done();
    throw error;
  }
}

function asked(value: unknown): z.output<typeof ImportAsk> {
  const ask = parseInput(endpoints.importFile.body, value, "pointer") as z.output<typeof ImportAsk>;
  if (ask.mapping !== undefined && ask.saved !== undefined) {
    throw wrong("saved", "cannot stand beside mapping: send one of them");
  }
  return ask;
}

function fileOf(ask: z.output<typeof ImportAsk>): TaskFile {
  if (ask.upload !== undefined) return { from: "upload", id: ask.upload };
  if (ask.text !== undefined) return { from: "text", name: nameOf(ask.name ?? "pasted.csv"), text: ask.text };
  throw wrong("file", "is missing: send a file, the id of an upload, or a text");
}

function fieldOf(name: string, value: unknown): unknown {
  if (!JSON_FIELDS.has(name) || typeof value !== "string") return value;
  try {
    return JSON.parse(value);
  } catch {
    throw wrong(name, "is not JSON");
  }
}

/** The last part of a path, without what no file's name needs. */
function nameOf(given: string): string {
  const name = (given.split(/[\\/]/).at(-1) ?? "").replaceAll(/\p{Cc}/gu, "").trim();
  return name === "" ? "file" : name.slice(-200);
}

function wrong(field: string, message: string): AppError {
  return new AppError("invalid-request", "The request cannot be read.", [{ pointer: `/${field}`, message }]);
}

/** The refusal of a file as an answer: too large is a 413, everything else that is wrong with it a 422. */
export function refused(code: string, message: string): AppError {
  const sentence = `${message.charAt(0).toUpperCase()}${message.slice(1)}.`;
  return new AppError(code === "too-large" ? "payload-too-large" : "unprocessable", sentence, [
    { pointer: "/file", message },
  ]);
}
