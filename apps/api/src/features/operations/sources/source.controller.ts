import { Controller } from "@nestjs/common";
import { endpoints, type SourceView } from "@sector-tracker/shared";
import { BodyOf, Endpoint, Params } from "../../../platform/http/endpoint.decorator.ts";
import type { BodyValues, ParamsOf, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { SourceService } from "./source.service.ts";

@Controller()
export class SourceController {
  private readonly sources: SourceService;
  constructor(sources: SourceService) {
    this.sources = sources;
  }

  @Endpoint(endpoints.listSources)
  async list(): Promise<ResponseOf<typeof endpoints.listSources>> {
    return { data: await this.sources.list() };
  }

  @Endpoint(endpoints.getSource)
  get(@Params(endpoints.getSource) { id }: ParamsOf<typeof endpoints.getSource>): Promise<SourceView> {
    return this.sources.get(id);
  }

  @Endpoint(endpoints.updateSource)
  update(
    @Params(endpoints.updateSource) { id }: ParamsOf<typeof endpoints.updateSource>,
    @BodyOf(endpoints.updateSource) body: BodyValues<typeof endpoints.updateSource>,
  ): Promise<SourceView> {
    return this.sources.update(id, body.paused, body.note ?? null);
  }

  @Endpoint(endpoints.resetBreaker)
  resetBreaker(
    @Params(endpoints.resetBreaker) { id }: ParamsOf<typeof endpoints.resetBreaker>,
  ): Promise<SourceView> {
    return this.sources.resetBreaker(id);
  }
}
