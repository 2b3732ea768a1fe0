import { Controller } from "@nestjs/common";
import { endpoints, STATUS_SEVERITY } from "@sector-tracker/shared";
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
import { type ListOrder, pageOf } from "../page.ts";
import { BaselinesService, type ListedBaseline } from "./baselines.service.ts";
import { comparisonRows } from "./comparison-rows.ts";
import { HistoryService } from "./history.service.ts";

@Controller()
export class BaselinesController {
  constructor(
    private readonly baselines: BaselinesService,
    private readonly histories: HistoryService,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoints.listBaselines)
  async list(
    @QueryOf(endpoints.listBaselines) query: QueryValues<typeof endpoints.listBaselines>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listBaselines>> {
    const found = await this.baselines.list(query, query.asOf ?? this.clock.today());
    const { rows, page, total } = pageOf(found, baselineOrder, query, csv);
    return { data: rows.map(({ view }) => view), page, total };
  }

  @Endpoint(endpoints.getBaseline)
  get(
    @Params(endpoints.getBaseline) params: ParamsOf<typeof endpoints.getBaseline>,
    @QueryOf(endpoints.getBaseline) query: QueryValues<typeof endpoints.getBaseline>,
  ): Promise<ResponseOf<typeof endpoints.getBaseline>> {
    return this.baselines.get(params.report, params.key, query.asOf ?? this.clock.today());
  }

  @Endpoint(endpoints.getComparison)
  async compare(
    @Params(endpoints.getComparison) params: ParamsOf<typeof endpoints.getComparison>,
    @QueryOf(endpoints.getComparison) query: QueryValues<typeof endpoints.getComparison>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.getComparison> | CsvReply> {
    const today = this.clock.today();
    const comparison = await this.baselines.compare(params.report, params.key, {
      asOf: query.asOf ?? today,
      today,
      currency: query.currency ?? null,
    });
    return csv
      ? csvOfRows(`comparison-${params.report}-${params.key}`, comparisonRows(comparison))
      : comparison;
  }

  @Endpoint(endpoints.getHistory)
  history(
    @Params(endpoints.getHistory) params: ParamsOf<typeof endpoints.getHistory>,
    @QueryOf(endpoints.getHistory) query: QueryValues<typeof endpoints.getHistory>,
  ): Promise<ResponseOf<typeof endpoints.getHistory>> {
    return this.histories.of(params.report, params.key, query.asOf ?? this.clock.today());
  }
}

const baselineOrder: ListOrder<ListedBaseline> = {
  values: {
    position: ({ place }) => place,
    label: ({ view }) => view.label.en.toLowerCase(),
    kind: ({ view }) => view.kind,
    segment: ({ view }) => view.segment,
    publisher: ({ view }) => view.publisher,
    status: ({ view }) => STATUS_SEVERITY[view.assessment.status],
    deviation: ({ view }) => view.assessment.deviation,
  },
  key: ({ view }) => view.id,
  defaultSort: "position",
};
