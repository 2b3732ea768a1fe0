import { AppError } from "@sector-tracker/shared";
import type { FastifyInstance, FastifyRequest } from "fastify";

export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A table that was sent as the body of a request. */
export class TableFile {
  readonly kind: "csv" | "xlsx";
  readonly bytes: Buffer;
  constructor(kind: "csv" | "xlsx", bytes: Buffer) {
    this.kind = kind;
    this.bytes = bytes;
  }
}

/** Takes CSV and XLSX as bodies of the calls at `paths` and of no other. */
export function registerTableFiles(fastify: FastifyInstance, paths: readonly string[]): void {
  for (const [type, kind] of [
    ["text/csv", "csv"],
    [XLSX, "xlsx"],
  ] as const) {
    fastify.addContentTypeParser(type, { parseAs: "buffer" }, (request: FastifyRequest, body, done) => {
      if (paths.includes(request.url.split("?")[0] ?? "") && Buffer.isBuffer(body)) {
        done(null, new TableFile(kind, body));
      } else done(new AppError("unsupported-media-type", "This call takes JSON."));
    });
  }
}
