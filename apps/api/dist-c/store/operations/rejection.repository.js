var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from "@nestjs/common";
import { PrismaService } from "../../platform/database/prisma.service.js";
/** Rows and documents that failed validation. */
let RejectionRepository = class RejectionRepository {
    prisma;
    constructor(prisma) {
        this.prisma = prisma;
    }
    /** Rejections in the order they were made, at most `limit` (null for all), and how many match in all. */
    async list(filter, page) {
        const where = {
            ...(filter.run === undefined ? {} : { runId: filter.run }),
            ...(filter.source === undefined ? {} : { sourceId: filter.source }),
            ...(filter.rule === undefined ? {} : { rule: filter.rule }),
        };
        const order = page.newestFirst ? "desc" : "asc";
        const beyond = page.newestFirst ? "lt" : "gt";
        const after = page.after === null
            ? {}
            : {
                OR: [
                    { createdAt: { [beyond]: new Date(page.after.createdAt) } },
                    { createdAt: new Date(page.after.createdAt), id: { [beyond]: page.after.id } },
                ],
            };
        const [rows, total] = await Promise.all([
            this.prisma.rejection.findMany({
                where: { AND: [where, after] },
                orderBy: [{ createdAt: order }, { id: order }],
                ...(page.limit === null ? {} : { take: page.limit }),
            }),
            this.prisma.rejection.count({ where }),
        ]);
        return { rows, total };
    }
};
RejectionRepository = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PrismaService])
], RejectionRepository);
export { RejectionRepository };
//# sourceMappingURL=rejection.repository.js.map