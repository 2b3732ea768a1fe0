import { Injectable } from "@nestjs/common";
import { AppError, type ImportMappingView } from "@sector-tracker/shared";
import {
  ImportMappingRepository,
  type MappingChange,
  type SavedMapping,
} from "../../../store/operations/import-mapping.repository.ts";
import type { ImportMapping, ImportPlace } from "@sector-tracker/shared";

/** Saved mappings as they are read and changed. */
@Injectable()
export class ImportMappingsService {
  constructor(private readonly mappings: ImportMappingRepository) {}

  async list(): Promise<ImportMappingView[]> {
    return (await this.mappings.list()).map(present);
  }

  async create(input: {
    name: string;
    mapping: ImportMapping;
    place?: ImportPlace | null | undefined;
  }): Promise<ImportMappingView> {
    return present(await this.mappings.create(input.name, input.mapping, input.place ?? null));
  }

  async update(id: string, change: MappingChange): Promise<ImportMappingView> {
    const saved = await this.mappings.update(id, change);
    if (saved === null) throw notFound(id);
    return present(saved);
  }

  async delete(id: string): Promise<void> {
    if (!(await this.mappings.delete(id))) throw notFound(id);
  }
}

function present(saved: SavedMapping): ImportMappingView {
  return {
    id: saved.id,
    name: saved.name,
    mapping: saved.mapping,
    version: saved.version,
    place: saved.place,
    taken: saved.taken,
    createdAt: saved.createdAt.toISOString(),
    updatedAt: saved.updatedAt.toISOString(),
    lastUsedAt: saved.lastUsedAt?.toISOString() ?? null,
  };
}

function notFound(id: string): AppError {
  return new AppError("not-found", `There is no saved mapping ${id}.`);
}
