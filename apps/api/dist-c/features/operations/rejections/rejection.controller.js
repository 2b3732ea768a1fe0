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
import { Controller } from "@nestjs/common";
import { endpoints } from "@sector-tracker/shared";
import { z } from "zod";
import { decodeCursor, encodeCursor } from "../../../platform/http/cursor.js";
import { Endpoint, QueryOf, WantsCsv } from "../../../platform/http/endpoint.decorator.js";
import { RejectionRepository } from "../../../store/operations/rejection.repository.js";
const Place = z.object({ createdAt: z.iso.datetime(), id: z.uuid() });
const Held = z.enum(["held", "accepted", "rejected"]);
function present(row) {
    return {
        id: row.id,
        run: row.runId,
        source: row.sourceId,
        document: row.documentId,
        reason: row.rule,
        message: row.message,
        pointer: row.pointer,
        raw: row.raw,
        status: Held.parse(row.status),
        note: row.note,
        createdAt: row.createdAt.toISOString(),
    };
}
let RejectionController = class RejectionController {
    rejections;
    constructor(rejections) {
        this.rejections = rejections;
    }
    async list(query, csv) {
        const { rows, total } = await this.rejections.list({ run: query.run, source: query.source, rule: query.reason }, {
            newestFirst: query.sort !== "createdAt",
            after: query.cursor === undefined || csv ? null : decodeCursor(Place, query.cursor),
            limit: csv ? null : query.limit + 1,
        });
        const page = csv ? rows : rows.slice(0, query.limit);
        const last = page.at(-1);
        const nextCursor = last !== undefined && page.length < rows.length
            ? encodeCursor({ createdAt: last.createdAt.toISOString(), id: last.id })
            : null;
        return { data: page.map(present), page: { nextCursor, limit: query.limit }, total };
    }
};
__decorate([
    Endpoint(endpoints.listRejections),
    __param(0, QueryOf(endpoints.listRejections)),
    __param(1, WantsCsv()),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Boolean]),
    __metadata("design:returntype", Promise)
], RejectionController.prototype, "list", null);
RejectionController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [RejectionRepository])
], RejectionController);
export { RejectionController };
//# sourceMappingURL=rejection.controller.js.map