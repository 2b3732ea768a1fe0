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
import { WatchlistsService } from "./watchlists.service.ts";

@Controller()
export class WatchlistsController {
  constructor(
    private readonly watchlists: WatchlistsService,
    private readonly clock: Clock,
  ) {}

  @Endpoint(endpoints.listWatchlists)
  async list(): Promise<ResponseOf<typeof endpoints.listWatchlists>> {
    return { data: await this.watchlists.list(this.today()) };
  }

  @Endpoint(endpoints.orderWatchlists)
  async order(
    @BodyOf(endpoints.orderWatchlists) body: BodyValues<typeof endpoints.orderWatchlists>,
  ): Promise<ResponseOf<typeof endpoints.orderWatchlists>> {
    return { data: await this.watchlists.order(body.order, this.today()) };
  }

  @Endpoint(endpoints.createWatchlist)
  create(
    @BodyOf(endpoints.createWatchlist) body: BodyValues<typeof endpoints.createWatchlist>,
  ): Promise<ResponseOf<typeof endpoints.createWatchlist>> {
    return this.watchlists.create(body, this.today());
  }

  @Endpoint(endpoints.getWatchlist)
  get(
    @Params(endpoints.getWatchlist) params: ParamsOf<typeof endpoints.getWatchlist>,
    @QueryOf(endpoints.getWatchlist) query: QueryValues<typeof endpoints.getWatchlist>,
  ): Promise<ResponseOf<typeof endpoints.getWatchlist>> {
    return this.watchlists.get(params.id, {
      asOf: query.asOf ?? this.clock.today(),
      currency: query.currency ?? null,
    });
  }

  @Endpoint(endpoints.listWatchlistCompanies)
  async companies(
    @Params(endpoints.listWatchlistCompanies) params: ParamsOf<typeof endpoints.listWatchlistCompanies>,
    @QueryOf(endpoints.listWatchlistCompanies) query: QueryValues<typeof endpoints.listWatchlistCompanies>,
  ): Promise<ResponseOf<typeof endpoints.listWatchlistCompanies>> {
    const ask = { asOf: query.asOf ?? this.clock.today(), currency: query.currency ?? null };
    return { data: (await this.watchlists.get(params.id, ask)).companies };
  }

  @Endpoint(endpoints.importWatchlistCompanies)
  importCompanies(
    @Params(endpoints.importWatchlistCompanies) params: ParamsOf<typeof endpoints.importWatchlistCompanies>,
    @BodyOf(endpoints.importWatchlistCompanies) body: BodyValues<typeof endpoints.importWatchlistCompanies>,
  ): Promise<ResponseOf<typeof endpoints.importWatchlistCompanies>> {
    return this.watchlists.importTable(params.id, body);
  }

  @Endpoint(endpoints.updateWatchlist)
  update(
    @Params(endpoints.updateWatchlist) params: ParamsOf<typeof endpoints.updateWatchlist>,
    @BodyOf(endpoints.updateWatchlist) body: BodyValues<typeof endpoints.updateWatchlist>,
  ): Promise<ResponseOf<typeof endpoints.updateWatchlist>> {
    return this.watchlists.update(params.id, body, this.today());
  }

  @Endpoint(endpoints.deleteWatchlist)
  delete(
    @Params(endpoints.deleteWatchlist) params: ParamsOf<typeof endpoints.deleteWatchlist>,
  ): Promise<void> {
    return this.watchlists.delete(params.id);
  }

  @Endpoint(endpoints.putWatchlistCompany)
  put(
    @Params(endpoints.putWatchlistCompany) params: ParamsOf<typeof endpoints.putWatchlistCompany>,
    @BodyOf(endpoints.putWatchlistCompany) body: BodyValues<typeof endpoints.putWatchlistCompany>,
  ): Promise<ResponseOf<typeof endpoints.putWatchlistCompany>> {
    return this.watchlists.put(params.id, params.slug, body, this.today());
  }

  @Endpoint(endpoints.deleteWatchlistCompany)
  remove(
    @Params(endpoints.deleteWatchlistCompany) params: ParamsOf<typeof endpoints.deleteWatchlistCompany>,
  ): Promise<void> {
    return this.watchlists.remove(params.id, params.slug);
  }

  private today() {
    return { asOf: this.clock.today(), currency: null };
  }
}
