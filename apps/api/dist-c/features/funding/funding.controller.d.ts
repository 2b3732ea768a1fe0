import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import { type ParamsOf, type QueryValues, type ResponseOf } from "../../platform/http/endpoint.decorator.ts";
import { FundingFeature } from "./funding.service.ts";
export declare class FundingController {
    private readonly funding;
    private readonly clock;
    constructor(funding: FundingFeature, clock: Clock);
    list(query: QueryValues<typeof endpoints.listFundingRounds>, csv: boolean): Promise<ResponseOf<typeof endpoints.listFundingRounds>>;
    listOfCompany(params: ParamsOf<typeof endpoints.listCompanyFundingRounds>, query: QueryValues<typeof endpoints.listCompanyFundingRounds>, csv: boolean): Promise<ResponseOf<typeof endpoints.listCompanyFundingRounds>>;
    trend(query: QueryValues<typeof endpoints.getFundingTrend>): Promise<ResponseOf<typeof endpoints.getFundingTrend>>;
    private ask;
}
