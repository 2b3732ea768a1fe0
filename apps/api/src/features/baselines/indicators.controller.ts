import { Controller } from "@nestjs/common";
import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import {
  BodyOf,
  type BodyValues,
  Endpoint,
  Params,
  type ParamsOf,
  QueryOf,
  type QueryValues,
  type ResponseOf,
} from "../../platform/http/endpoint.decorator.ts";
import { IndicatorsService } from "./indicators.service.ts";

@Controller()
export class IndicatorsController {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoints.getIndicator)
  get(
    @Params(endpoints.getIndicator) params: ParamsOf<typeof endpoints.getIndicator>,
  ): Promise<ResponseOf<typeof endpoints.getIndicator>> {
    return this.indicators.history(params.report, params.key);
  }

  @Endpoint(endpoints.putIndicator)
  put(
    @Params(endpoints.putIndicator) params: ParamsOf<typeof endpoints.putIndicator>,
    @BodyOf(endpoints.putIndicator) body: BodyValues<typeof endpoints.putIndicator>,
  ): Promise<ResponseOf<typeof endpoints.putIndicator>> {
    return this.indicators.edit(params.report, params.key, body);
  }

  @Endpoint(endpoints.previewIndicator)
  preview(
    @Params(endpoints.previewIndicator) params: ParamsOf<typeof endpoints.previewIndicator>,
    @QueryOf(endpoints.previewIndicator) query: QueryValues<typeof endpoints.previewIndicator>,
    @BodyOf(endpoints.previewIndicator) body: BodyValues<typeof endpoints.previewIndicator>,
  ): Promise<ResponseOf<typeof endpoints.previewIndicator>> {
    const today = this.clock.today();
    const days = { asOf: query.asOf ?? today, today };
    return this.indicators.preview(params.report, params.key, body.definition, days);
  }

  @Endpoint(endpoints.deleteIndicator)
  restore(
    @Params(endpoints.deleteIndicator) params: ParamsOf<typeof endpoints.deleteIndicator>,
  ): Promise<void> {
    return this.indicators.restore(params.report, params.key);
  }
}
