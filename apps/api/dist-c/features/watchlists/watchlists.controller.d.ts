import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import { type BodyValues, type ParamsOf, type QueryValues, type ResponseOf } from "../../platform/http/endpoint.decorator.ts";
import { WatchlistsService } from "./watchlists.service.ts";
export declare class WatchlistsController {
    private readonly watchlists;
    private readonly clock;
    constructor(watchlists: WatchlistsService, clock: Clock);
    list(): Promise<ResponseOf<typeof endpoints.listWatchlists>>;
    create(body: BodyValues<typeof endpoints.createWatchlist>): Promise<ResponseOf<typeof endpoints.createWatchlist>>;
    get(params: ParamsOf<typeof endpoints.getWatchlist>, query: QueryValues<typeof endpoints.getWatchlist>): Promise<ResponseOf<typeof endpoints.getWatchlist>>;
    update(params: ParamsOf<typeof endpoints.updateWatchlist>, body: BodyValues<typeof endpoints.updateWatchlist>): Promise<ResponseOf<typeof endpoints.updateWatchlist>>;
    delete(params: ParamsOf<typeof endpoints.deleteWatchlist>): Promise<void>;
    put(params: ParamsOf<typeof endpoints.putWatchlistCompany>, body: BodyValues<typeof endpoints.putWatchlistCompany>): Promise<ResponseOf<typeof endpoints.putWatchlistCompany>>;
    remove(params: ParamsOf<typeof endpoints.deleteWatchlistCompany>): Promise<void>;
    private today;
}
