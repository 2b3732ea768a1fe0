import { gunzipSync } from "node:zlib";
import { Injectable } from "@nestjs/common";
import type { Document } from "../../platform/database/generated/client.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";
import { SourceManifest } from "./source.repository.ts";

export type DocumentRow = Document & {
  readonly size: number;
  readonly runIds: readonly string[];
  /** Version of the parser that would read it now. */
  readonly parserVersion: number;
};

/** Raw documents as they were retrieved. */
@Injectable()
export class DocumentRepository {
  private readonly prisma: PrismaService;
  constructor(prisma: PrismaService) {
    this.prisma = prisma;
  }

  /** A document's metadata with the runs that read it, or null. */
  async find(id: string): Promise<DocumentRow | null> {
    const document = await this.prisma.document.findUnique({
      where: { id },
      include: {
        content: { select: { size: true } },
        source: { select: { manifest: true } },
        runs: { select: { runId: true }, orderBy: { runId: "asc" } },
      },
    });
    if (document === null) return null;
    const { content, runs, source, ...row } = document;
    const { parserVersion, snapshotParserVersion } = SourceManifest.parse(source.manifest);
    return {
      ...row,
      size: content.size,
      runIds: runs.map(({ runId }) => runId),
      parserVersion: row.key.startsWith("snapshot/") ? snapshotParserVersion : parserVersion,
    };
  }

  /** When the newest kept state of each of these documents was retrieved; those of which none is kept are not in it. */
  async newestOf(sourceId: string, keys: readonly string[]): Promise<ReadonlyMap<string, Date>> {
    if (keys.length === 0) return new Map();
    const groups = await this.prisma.document.groupBy({
      by: ["key"],
      where: { sourceId, key: { in: [...keys] } },
      _max: { retrievedAt: true },
    });
    return new Map(
      groups.flatMap(({ key, _max }) => (_max.retrievedAt === null ? [] : [[key, _max.retrievedAt]])),
    );
  }

  /** A document's bytes as they came from the source, or null. */
  async content(id: string): Promise<{ readonly row: Document; readonly bytes: Buffer } | null> {
    const document = await this.prisma.document.findUnique({ where: { id }, include: { content: true } });
    if (document === null) return null;
    const { content, ...row } = document;
    return { row, bytes: gunzipSync(content.bytes) };
  }
}
