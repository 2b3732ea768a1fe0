import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import { type CsvReply } from "../../platform/http/csv.ts";
import { type ParamsOf, type QueryValues, type ResponseOf } from "../../platform/http/endpoint.decorator.ts";
import { BaselinesService } from "./baselines.service.ts";
export declare class BaselinesController {
    private readonly baselines;
    private readonly clock;
    constructor(baselines: BaselinesService, clock: Clock);
    list(query: QueryValues<typeof endpoints.listBaselines>, csv: boolean): Promise<ResponseOf<typeof endpoints.listBaselines>>;
    get(params: ParamsOf<typeof endpoints.getBaseline>, query: QueryValues<typeof endpoints.getBaseline>): Promise<ResponseOf<typeof endpoints.getBaseline>>;
    compare(params: ParamsOf<typeof endpoints.getComparison>, query: QueryValues<typeof endpoints.getComparison>, csv: boolean): Promise<ResponseOf<typeof endpoints.getComparison> | CsvReply>;
}
