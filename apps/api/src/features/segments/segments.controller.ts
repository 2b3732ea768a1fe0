import { Controller } from "@nestjs/common";
import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import { csvOfRows, type CsvReply } from "../../platform/http/csv.ts";
import {
  Endpoint,
  Params,
  type ParamsOf,
  QueryOf,
  type QueryValues,
  type ResponseOf,
  WantsCsv,
} from "../../platform/http/endpoint.decorator.ts";
import { SegmentsService } from "./segments.service.ts";

@Controller()
export class SegmentsController {
  constructor(
    private readonly segments: SegmentsService,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoints.listSegments)
  async list(
    @QueryOf(endpoints.listSegments) query: QueryValues<typeof endpoints.listSegments>,
  ): Promise<ResponseOf<typeof endpoints.listSegments>> {
    return { data: await this.segments.list(query.asOf ?? this.clock.today()) };
  }

  @Endpoint(endpoints.getSegment)
  get(
    @Params(endpoints.getSegment) params: ParamsOf<typeof endpoints.getSegment>,
    @QueryOf(endpoints.getSegment) query: QueryValues<typeof endpoints.getSegment>,
  ): Promise<ResponseOf<typeof endpoints.getSegment>> {
    return this.segments.get(params.slug, query.asOf ?? this.clock.today(), query.currency ?? null);
  }

  @Endpoint(endpoints.getValueChain)
  async valueChain(
    @QueryOf(endpoints.getValueChain) query: QueryValues<typeof endpoints.getValueChain>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.getValueChain> | CsvReply> {
    const asOf = query.asOf ?? this.clock.today();
    const chain = await this.segments.valueChain(query.metric, asOf, query.currency ?? null);
    if (!csv) return chain;
    const { metric, unit } = chain;
    return csvOfRows(
      `value-chain-${metric}`,
      chain.nodes.map((node) => ({ ...node, metric, unit, asOf })),
    );
  }
}
