import { Injectable } from "@nestjs/common";
import { AppError, foldName, ImportMapping, type ImportPlace } from "@sector-tracker/shared";
import type { ImportMapping as MappingRow } from "../../platform/database/generated/client.ts";
import { PgPool } from "../../platform/database/pool.ts";
import { PrismaService } from "../../platform/database/prisma.service.ts";

/** A saved mapping. */
export interface SavedMapping {
  readonly id: string;
  readonly name: string;
  readonly mapping: ImportMapping;
  readonly version: number;
  readonly place: ImportPlace | null;
  readonly taken: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly lastUsedAt: Date | null;
}

/** What of a saved mapping can be changed. */
export interface MappingChange {
  readonly name?: string | undefined;
  readonly mapping?: ImportMapping | undefined;
  readonly place?: ImportPlace | null | undefined;
}

const UNIQUE_VIOLATION = "P2002";

/** The columns of a table as one text, whatever their order and spelling of case and blanks. */
export function signatureOf(columns: readonly string[]): string {
  return [...new Set(columns.map(foldName))].sort().join("\u0001");
}

/** Mappings that are kept to be used again, and which files their schedules have taken. */
@Injectable()
export class ImportMappingRepository {
  private readonly prisma: PrismaService;
  private readonly pg: PgPool;
  constructor(prisma: PrismaService, pg: PgPool) {
    this.prisma = prisma;
    this.pg = pg;
  }

  async list(): Promise<SavedMapping[]> {
    const rows = await this.prisma.importMapping.findMany({
      orderBy: { name: "asc" },
      include: { _count: { select: { taken: true } } },
    });
    return rows.map((row) => savedOf(row, row._count.taken));
  }

  async find(id: string): Promise<SavedMapping | null> {
    const row = await this.prisma.importMapping.findUnique({
      where: { id },
      include: { _count: { select: { taken: true } } },
    });
    return row === null ? null : savedOf(row, row._count.taken);
  }

  /** @throws AppError `conflict` where the name is taken. */
  async create(name: string, mapping: ImportMapping, place: ImportPlace | null): Promise<SavedMapping> {
    const row = await this.unique(name, () =>
      this.prisma.importMapping.create({
        data: { name, mapping, signature: signatureOfMapping(mapping), ...placeColumns(place) },
      }),
    );
    return savedOf(row, 0);
  }

  /** Changes what is given; null where there is no such mapping. @throws AppError `conflict` where the name is taken. */
  async update(id: string, change: MappingChange): Promise<SavedMapping | null> {
    const { name, mapping, place } = change;
    const { count } = await this.unique(name ?? "", () =>
      this.prisma.importMapping.updateMany({
        where: { id },
        data: {
          ...(name === undefined ? {} : { name }),
          ...(mapping === undefined
            ? {}
            : { mapping, signature: signatureOfMapping(mapping), version: { increment: 1 } }),
          ...(place === undefined ? {} : placeColumns(place)),
        },
      }),
    );
    return count === 0 ? null : this.find(id);
  }

  /** False where there is none. What it imported stays. */
  async delete(id: string): Promise<boolean> {
    return (await this.prisma.importMapping.deleteMany({ where: { id } })).count === 1;
  }

  /** Mappings whose columns a table has: those that use the most of them first. */
  async fitting(columns: readonly string[]): Promise<SavedMapping[]> {
    const present = new Set(columns.map(foldName));
    const used = (saved: SavedMapping): string[] => signatureOfMapping(saved.mapping).split("\u0001");
    return (await this.list())
      .filter((saved) => used(saved).every((column) => present.has(column)))
      .sort((a, b) => used(b).length - used(a).length)
      .slice(0, 5);
  }

  async noteUsed(id: string): Promise<void> {
    await this.pg.pool.query("UPDATE import_mapping SET last_used_at = now() WHERE id = $1", [id]);
  }

  /** Contents that a mapping's schedule has taken in earlier runs. */
  async takenBefore(id: string, runId: string): Promise<ReadonlySet<string>> {
    const { rows } = await this.pg.pool.query<{ sha256: string }>(
      "SELECT sha256 FROM import_taken WHERE mapping_id = $1 AND run_id <> $2",
      [id, runId],
    );
    return new Set(rows.map(({ sha256 }) => sha256));
  }

  async noteTaken(
    id: string,
    runId: string,
    files: readonly { name: string; sha256: string }[],
  ): Promise<void> {
    await this.pg.pool.query(
      `INSERT INTO import_taken (mapping_id, run_id, sha256, name)
       SELECT $1, $2, * FROM unnest($3::text[], $4::text[]) ON CONFLICT DO NOTHING`,
      [id, runId, files.map(({ sha256 }) => sha256), files.map(({ name }) => name)],
    );
  }

  private async unique<T>(name: string, work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === UNIQUE_VIOLATION) {
        throw new AppError("conflict", `There is already a mapping named "${name}".`, [
          { pointer: "/name", message: "this name is taken" },
        ]);
      }
      throw error;
    }
  }
}

function signatureOfMapping({ fields }: ImportMapping): string {
  return signatureOf(
    Object.values(fields).flatMap((binding) => ("column" in binding ? [binding.column] : [])),
  );
}

function placeColumns(place: ImportPlace | null): { folder: string | null; url: string | null } {
  return {
    folder: place !== null && "folder" in place ? place.folder : null,
    url: place !== null && "url" in place ? place.url : null,
  };
}

function savedOf(row: MappingRow, taken: number): SavedMapping {
  const place = row.folder !== null ? { folder: row.folder } : row.url !== null ? { url: row.url } : null;
  return {
    id: row.id,
    name: row.name,
    mapping: ImportMapping.parse(row.mapping),
    version: row.version,
    place,
    taken,
    createdAt: row.createdAt,
    updatedAt: row.updatedAt,
    lastUsedAt: row.lastUsedAt,
  };
}
