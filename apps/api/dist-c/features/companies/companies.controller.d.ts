import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import { type ParamsOf, type QueryValues, type ResponseOf } from "../../platform/http/endpoint.decorator.ts";
import { CompaniesService } from "./companies.service.ts";
import { EarningsService } from "./earnings.service.ts";
export declare class CompaniesController {
    private readonly companies;
    private readonly earnings;
    private readonly clock;
    constructor(companies: CompaniesService, earnings: EarningsService, clock: Clock);
    list(query: QueryValues<typeof endpoints.listCompanies>, csv: boolean): Promise<ResponseOf<typeof endpoints.listCompanies>>;
    get(params: ParamsOf<typeof endpoints.getCompany>, query: QueryValues<typeof endpoints.getCompany>): Promise<ResponseOf<typeof endpoints.getCompany>>;
    listEarnings(params: ParamsOf<typeof endpoints.listCompanyEarnings>, query: QueryValues<typeof endpoints.listCompanyEarnings>, csv: boolean): Promise<ResponseOf<typeof endpoints.listCompanyEarnings>>;
}
