var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
var __param = (this && this.__param) || function (paramIndex, decorator) {
    return function (target, key) { decorator(target, key, paramIndex); }
};
import { Controller, Res } from "@nestjs/common";
import { AppError, endpoints } from "@sector-tracker/shared";
import { Endpoint, Params } from "../../../platform/http/endpoint.decorator.js";
import { DocumentRepository } from "../../../store/operations/document.repository.js";
const ENDINGS = {
    "application/json": "json",
    "text/csv": "csv",
    "application/xml": "xml",
    "text/xml": "xml",
    "application/zip": "zip",
};
/** A name that every file system takes; the bytes are only ever saved, never shown. */
function fileName(source, key, mediaType) {
    const stem = `${source}-${key}`.replace(/[^A-Za-z0-9._-]+/g, "-").slice(0, 120);
    const ending = ENDINGS[mediaType.split(";")[0]?.trim() ?? ""] ?? "bin";
    return stem.endsWith(`.${ending}`) ? stem : `${stem}.${ending}`;
}
let DocumentController = class DocumentController {
    documents;
    constructor(documents) {
        this.documents = documents;
    }
    async get({ id }) {
        const row = await this.documents.find(id);
        if (row === null)
            throw new AppError("not-found", `There is no document ${id}.`);
        return {
            id: row.id,
            source: row.sourceId,
            key: row.key,
            sha256: row.sha256,
            url: row.url,
            mediaType: row.mediaType,
            size: row.size,
            retrievedAt: row.retrievedAt.toISOString(),
            runs: [...row.runIds],
        };
    }
    async content({ id }, reply) {
        const content = await this.documents.content(id);
        if (content === null)
            throw new AppError("not-found", `There is no document ${id}.`);
        const { row, bytes } = content;
        void reply
            .header("content-type", "application/octet-stream")
            .header("content-disposition", `attachment; filename="${fileName(row.sourceId, row.key, row.mediaType)}"`)
            .header("content-security-policy", "default-src 'none'; sandbox")
            .header("cache-control", "private, max-age=31536000, immutable")
            .header("etag", `"${row.sha256}"`);
        return bytes;
    }
};
__decorate([
    Endpoint(endpoints.getDocument),
    __param(0, Params(endpoints.getDocument)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], DocumentController.prototype, "get", null);
__decorate([
    Endpoint(endpoints.getDocumentContent),
    __param(0, Params(endpoints.getDocumentContent)),
    __param(1, Res({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], DocumentController.prototype, "content", null);
DocumentController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [DocumentRepository])
], DocumentController);
export { DocumentController };
//# sourceMappingURL=document.controller.js.map