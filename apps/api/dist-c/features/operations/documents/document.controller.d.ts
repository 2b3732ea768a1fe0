import { endpoints, type DocumentView } from "@sector-tracker/shared";
import type { FastifyReply } from "fastify";
import type { ParamsOf } from "../../../platform/http/endpoint.decorator.ts";
import { DocumentRepository } from "../../../store/operations/document.repository.ts";
export declare class DocumentController {
    private readonly documents;
    constructor(documents: DocumentRepository);
    get({ id }: ParamsOf<typeof endpoints.getDocument>): Promise<DocumentView>;
    content({ id }: ParamsOf<typeof endpoints.getDocumentContent>, reply: FastifyReply): Promise<Buffer>;
}
