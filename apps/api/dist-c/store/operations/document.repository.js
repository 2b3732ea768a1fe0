var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { gunzipSync } from "node:zlib";
import { Injectable } from "@nestjs/common";
import { PrismaService } from "../../platform/database/prisma.service.js";
/** Raw documents as they were retrieved. */
let DocumentRepository = class DocumentRepository {
    prisma;
    constructor(prisma) {
        this.prisma = prisma;
    }
    /** A document's metadata with the runs that read it, or null. */
    async find(id) {
        const document = await this.prisma.document.findUnique({
            where: { id },
            include: {
                content: { select: { size: true } },
                runs: { select: { runId: true }, orderBy: { runId: "asc" } },
            },
        });
        if (document === null)
            return null;
        const { content, runs, ...row } = document;
        return { ...row, size: content.size, runIds: runs.map(({ runId }) => runId) };
    }
    /** A document's bytes as they came from the source, or null. */
    async content(id) {
        const document = await this.prisma.document.findUnique({ where: { id }, include: { content: true } });
        if (document === null)
            return null;
        const { content, ...row } = document;
        return { row, bytes: gunzipSync(content.bytes) };
    }
};
DocumentRepository = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PrismaService])
], DocumentRepository);
export { DocumentRepository };
//# sourceMappingURL=document.repository.js.map