import { Controller, Res } from "@nestjs/common";
import { AppError, endpoints, type DocumentView } from "@sector-tracker/shared";
import type { FastifyReply } from "fastify";
import { Endpoint, Params } from "../../../platform/http/endpoint.decorator.ts";
import type { ParamsOf } from "../../../platform/http/endpoint.decorator.ts";
import { DocumentRepository } from "../../../store/operations/document.repository.ts";

const ENDINGS: Readonly<Record<string, string>> = {
  "application/json": "json",
  "text/csv": "csv",
  "application/xml": "xml",
  "text/xml": "xml",
  "application/zip": "zip",
};

/** A name that every file system takes; the bytes are only ever saved, never shown. */
function fileName(source: string, key: string, mediaType: string): string {
  const stem = `${source}-${key}`.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 120);
  const ending = ENDINGS[mediaType.split(";")[0]?.trim() ?? ""] ?? "bin";
  return stem.endsWith(`.${ending}`) ? stem : `${stem}.${ending}`;
}

@Controller()
export class DocumentController {
  private readonly documents: DocumentRepository;
  constructor(documents: DocumentRepository) {
    this.documents = documents;
  }

  @Endpoint(endpoints.getDocument)
  async get(
    @Params(endpoints.getDocument) { id }: ParamsOf<typeof endpoints.getDocument>,
  ): Promise<DocumentView> {
    const row = await this.documents.find(id);
    if (row === null) throw new AppError("not-found", `There is no document ${id}.`);
    return {
      id: row.id,
      source: row.sourceId,
      key: row.key,
      sha256: row.sha256,
      url: row.url,
      mediaType: row.mediaType,
      size: row.size,
      retrievedAt: row.retrievedAt.toISOString(),
      parsedBy: row.parsedBy,
      outdated: row.parsedBy !== null && row.parsedBy < row.parserVersion,
      runs: [...row.runIds],
    };
  }

  @Endpoint(endpoints.getDocumentContent)
  async content(
    @Params(endpoints.getDocumentContent) { id }: ParamsOf<typeof endpoints.getDocumentContent>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    const content = await this.documents.content(id);
    if (content === null) throw new AppError("not-found", `There is no document ${id}.`);
    const { row, bytes } = content;
    void reply
      .header("content-type", "application/octet-stream")
      .header(
        "content-disposition",
        `attachment; filename="${fileName(row.sourceId, row.key, row.mediaType)}"`,
      )
      .header("content-security-policy", "default-src 'none'; sandbox")
      .header("cache-control", "private, max-age=31536000, immutable")
      .header("etag", `"${row.sha256}"`);
    return bytes;
  }
}
