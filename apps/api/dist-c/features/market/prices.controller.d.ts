import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import { type CsvReply } from "../../platform/http/csv.ts";
import { type ParamsOf, type QueryValues, type ResponseOf } from "../../platform/http/endpoint.decorator.ts";
import { PricesService } from "./prices.service.ts";
export declare class PricesController {
    private readonly prices;
    private readonly clock;
    constructor(prices: PricesService, clock: Clock);
    series(params: ParamsOf<typeof endpoints.getCompanyPrices>, query: QueryValues<typeof endpoints.getCompanyPrices>, csv: boolean): Promise<ResponseOf<typeof endpoints.getCompanyPrices> | CsvReply>;
    marketCap(params: ParamsOf<typeof endpoints.getCompanyMarketCap>, query: QueryValues<typeof endpoints.getCompanyMarketCap>): Promise<ResponseOf<typeof endpoints.getCompanyMarketCap>>;
    compare(query: QueryValues<typeof endpoints.comparePrices>): Promise<ResponseOf<typeof endpoints.comparePrices>>;
    private range;
}
