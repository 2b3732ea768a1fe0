import { endpoints } from "@sector-tracker/shared";
import { Clock } from "../../platform/clock/clock.ts";
import { type CsvReply } from "../../platform/http/csv.ts";
import { type ParamsOf, type QueryValues, type ResponseOf } from "../../platform/http/endpoint.decorator.ts";
import { SegmentsService } from "./segments.service.ts";
export declare class SegmentsController {
    private readonly segments;
    private readonly clock;
    constructor(segments: SegmentsService, clock: Clock);
    list(query: QueryValues<typeof endpoints.listSegments>): Promise<ResponseOf<typeof endpoints.listSegments>>;
    get(params: ParamsOf<typeof endpoints.getSegment>, query: QueryValues<typeof endpoints.getSegment>): Promise<ResponseOf<typeof endpoints.getSegment>>;
    valueChain(query: QueryValues<typeof endpoints.getValueChain>, csv: boolean): Promise<ResponseOf<typeof endpoints.getValueChain> | CsvReply>;
}
