import { endpoints } from "@sector-tracker/shared";
import type { QueryValues, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { RejectionRepository } from "../../../store/operations/rejection.repository.ts";
export declare class RejectionController {
    private readonly rejections;
    constructor(rejections: RejectionRepository);
    list(query: QueryValues<typeof endpoints.listRejections>, csv: boolean): Promise<ResponseOf<typeof endpoints.listRejections>>;
}
