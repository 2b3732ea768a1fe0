import { Controller } from "@nestjs/common";
import { endpoints } from "@sector-tracker/shared";
import { z } from "zod";
import { DirectoryService } from "../../derive/directory.service.ts";
import { Clock } from "../../platform/clock/clock.ts";
import { decodeCursor, encodeCursor } from "../../platform/http/cursor.ts";
import {
  Endpoint,
  QueryOf,
  type QueryValues,
  type ResponseOf,
  WantsCsv,
} from "../../platform/http/endpoint.decorator.ts";
import { ReferenceReader } from "../../store/read/reference.repository.ts";
import { referenceDataset, referenceItem } from "./reference.presenter.ts";

/** Place of the last item of a page, under the order it was made with. */
const ItemCursor = z.strictObject({
  sort: z.enum(["date", "name"]),
  descending: z.boolean(),
  value: z.string(),
  id: z.string().regex(/^\d{1,18}$/),
});

@Controller()
export class ReferenceController {
  constructor(
    private readonly items: ReferenceReader,
    private readonly directories: DirectoryService,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoints.listReferenceItems)
  async list(
    @QueryOf(endpoints.listReferenceItems) query: QueryValues<typeof endpoints.listReferenceItems>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listReferenceItems>> {
    const asked = query.sort ?? "-date";
    const cursor = query.cursor === undefined ? null : decodeCursor(ItemCursor, query.cursor);
    const sort = cursor?.sort ?? (asked.endsWith("name") ? "name" : "date");
    const descending = cursor?.descending ?? asked.startsWith("-");
    const question = {
      asOf: query.asOf ?? this.clock.today(),
      datasets: query.dataset === undefined ? null : [query.dataset],
      source: query.source ?? null,
      company: query.company ?? null,
      category: query.category ?? null,
      words: query.q ?? null,
      from: query.from ?? null,
      to: query.to ?? null,
    };
    const limit = csv ? null : query.limit + 1;
    const [{ rows, total }, directory] = await Promise.all([
      this.items.page(question, { sort, descending, after: cursor, limit }),
      this.directories.read(),
    ]);
    const shown = csv ? rows : rows.slice(0, query.limit);
    const last = shown.at(-1);
    const nextCursor =
      rows.length > shown.length && last !== undefined
        ? encodeCursor({ sort, descending, value: last.place, id: last.id })
        : null;
    return {
      data: shown.map((row) => referenceItem(row, directory)),
      page: { nextCursor, limit: query.limit },
      total,
    };
  }

  @Endpoint(endpoints.listReferenceDatasets)
  async listDatasets(
    @QueryOf(endpoints.listReferenceDatasets) query: QueryValues<typeof endpoints.listReferenceDatasets>,
  ): Promise<ResponseOf<typeof endpoints.listReferenceDatasets>> {
    const asOf = query.asOf ?? this.clock.today();
    const rows = await this.items.datasets(asOf);
    return { asOf, data: rows.map(referenceDataset) };
  }
}
