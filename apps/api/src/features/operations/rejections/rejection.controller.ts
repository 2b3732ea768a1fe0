import { Controller } from "@nestjs/common";
import { endpoints, isAcceptable, type RejectionView } from "@sector-tracker/shared";
import { z } from "zod";
import { decodeCursor, encodeCursor } from "../../../platform/http/cursor.ts";
import { Endpoint, QueryOf, WantsCsv } from "../../../platform/http/endpoint.decorator.ts";
import type { QueryValues, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { RejectionRepository, type RejectionRow } from "../../../store/operations/rejection.repository.ts";

const Place = z.object({ createdAt: z.iso.datetime(), id: z.uuid() });
const Held = z.enum(["held", "accepted", "rejected"]);

function present(row: RejectionRow): RejectionView {
  return {
    id: row.id,
    run: row.runId,
    source: row.sourceId,
    document: row.documentId,
    reason: row.rule,
    message: row.message,
    pointer: row.pointer,
    raw: row.raw,
    status: Held.parse(row.status),
    note: row.note,
    acceptable: isAcceptable(row.rule),
    current: row.current,
    createdAt: row.createdAt.toISOString(),
    decidedAt: row.decidedAt?.toISOString() ?? null,
  };
}

@Controller()
export class RejectionController {
  private readonly rejections: RejectionRepository;
  constructor(rejections: RejectionRepository) {
    this.rejections = rejections;
  }

  @Endpoint(endpoints.listRejections)
  async list(
    @QueryOf(endpoints.listRejections) query: QueryValues<typeof endpoints.listRejections>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listRejections>> {
    const { rows, total } = await this.rejections.list(
      { run: query.run, source: query.source, rule: query.reason, status: query.status },
      {
        newestFirst: query.sort !== "createdAt",
        after: query.cursor === undefined || csv ? null : decodeCursor(Place, query.cursor),
        limit: csv ? null : query.limit + 1,
      },
    );
    const page = csv ? rows : rows.slice(0, query.limit);
    const last = page.at(-1);
    const nextCursor =
      last !== undefined && page.length < rows.length
        ? encodeCursor({ createdAt: last.createdAt.toISOString(), id: last.id })
        : null;
    return { data: page.map(present), page: { nextCursor, limit: query.limit }, total };
  }
}
