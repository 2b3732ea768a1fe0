import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import { type QueryValues, type ResponseOf } from "../../platform/http/endpoint.decorator.ts";
import { EstimatesReader } from "../../store/read/estimates.repository.ts";
import { RatesReader } from "../../store/read/rates.repository.ts";
export declare class MarketController {
    private readonly estimates;
    private readonly rates;
    private readonly clock;
    constructor(estimates: EstimatesReader, rates: RatesReader, clock: Clock);
    listEstimates(query: QueryValues<typeof endpoints.listMarketEstimates>, csv: boolean): Promise<ResponseOf<typeof endpoints.listMarketEstimates>>;
    listRates(query: QueryValues<typeof endpoints.listExchangeRates>, csv: boolean): Promise<ResponseOf<typeof endpoints.listExchangeRates>>;
}
