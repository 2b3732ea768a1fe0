import { Controller } from "@nestjs/common";
import { endpoints, type SourceView } from "@sector-tracker/shared";
import { Endpoint, Params } from "../../../platform/http/endpoint.decorator.ts";
import type { ParamsOf, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
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
}
