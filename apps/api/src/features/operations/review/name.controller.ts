import { Controller } from "@nestjs/common";
import { endpoints, type NameDecided } from "@sector-tracker/shared";
import { BodyOf, Endpoint, Params, QueryOf, WantsCsv } from "../../../platform/http/endpoint.decorator.ts";
import type {
  BodyValues,
  ParamsOf,
  QueryValues,
  ResponseOf,
} from "../../../platform/http/endpoint.decorator.ts";
import { NameService } from "./name.service.ts";

@Controller()
export class NameController {
  private readonly names: NameService;
  constructor(names: NameService) {
    this.names = names;
  }

  @Endpoint(endpoints.listNames)
  list(
    @QueryOf(endpoints.listNames) query: QueryValues<typeof endpoints.listNames>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listNames>> {
    return this.names.list(query, csv);
  }

  @Endpoint(endpoints.mapName)
  map(
    @Params(endpoints.mapName) { id }: ParamsOf<typeof endpoints.mapName>,
    @BodyOf(endpoints.mapName) body: BodyValues<typeof endpoints.mapName>,
  ): Promise<NameDecided> {
    return this.names.map(id, body);
  }

  @Endpoint(endpoints.createNamedCompany)
  create(
    @Params(endpoints.createNamedCompany) { id }: ParamsOf<typeof endpoints.createNamedCompany>,
    @BodyOf(endpoints.createNamedCompany) body: BodyValues<typeof endpoints.createNamedCompany>,
  ): Promise<NameDecided> {
    return this.names.create(id, body);
  }

  @Endpoint(endpoints.dismissName)
  dismiss(
    @Params(endpoints.dismissName) { id }: ParamsOf<typeof endpoints.dismissName>,
    @BodyOf(endpoints.dismissName) { note }: BodyValues<typeof endpoints.dismissName>,
  ): Promise<NameDecided> {
    return this.names.dismiss(id, note);
  }

  @Endpoint(endpoints.reopenName)
  reopen(@Params(endpoints.reopenName) { id }: ParamsOf<typeof endpoints.reopenName>): Promise<NameDecided> {
    return this.names.reopen(id);
  }

  @Endpoint(endpoints.listCompanyNames)
  async namesOf(
    @Params(endpoints.listCompanyNames) { slug }: ParamsOf<typeof endpoints.listCompanyNames>,
  ): Promise<ResponseOf<typeof endpoints.listCompanyNames>> {
    return { data: await this.names.namesOf(slug) };
  }
}
