import { endpoints, type SourceView } from "@sector-tracker/shared";
import type { ParamsOf, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { SourceService } from "./source.service.ts";
export declare class SourceController {
    private readonly sources;
    constructor(sources: SourceService);
    list(): Promise<ResponseOf<typeof endpoints.listSources>>;
    get({ id }: ParamsOf<typeof endpoints.getSource>): Promise<SourceView>;
}
