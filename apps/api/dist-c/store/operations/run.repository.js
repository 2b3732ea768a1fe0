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
function whereOf(filter) {
    return {
        ...(filter.source === undefined ? {} : { sourceId: filter.source }),
        ...(filter.status === undefined ? {} : { status: filter.status }),
        ...(filter.outcome === undefined ? {} : { outcome: filter.outcome }),
        ...(filter.trigger === undefined ? {} : { trigger: filter.trigger }),
        ...(filter.from === undefined ? {} : { queuedAt: { gte: new Date(`${filter.from}T00:00:00Z`) } }),
    };
}
/** Reads and creates runs; their life while they are carried out is in RunLifeRepository. */
let RunRepository = class RunRepository {
    prisma;
    constructor(prisma) {
        this.prisma = prisma;
    }
    /**
     * Makes a run. A manual or start run is refused while another of its source waits or runs; a request key or a
     * schedule's slot makes one run however often it is asked for.
     */
    create(asked) {
        return this.prisma.$transaction(async (tx) => {
            // Two requests at one instant must see each other: one source's creations go one after another.
            await tx.$executeRaw `SELECT pg_advisory_xact_lock(hashtextextended(${`run-of-${asked.sourceId}`}, 0))`;
            const repeated = await this.repeated(tx, asked);
            if (repeated !== null)
                return { kind: "repeated", run: repeated };
            if (asked.slot === undefined) {
                const busy = await tx.run.findFirst({
                    where: { sourceId: asked.sourceId, status: { not: "finished" } },
                    orderBy: { queuedAt: "asc" },
                });
                if (busy !== null)
                    return { kind: "busy", run: busy };
            }
            const run = await tx.run.create({
                data: {
                    sourceId: asked.sourceId,
                    trigger: asked.trigger,
                    parameters: asked.parameters,
                    requestKey: asked.requestKey ?? null,
                    retryOfId: asked.retryOfId ?? null,
                    scheduleId: asked.scheduleId ?? null,
                    slot: asked.slot ?? null,
                },
            });
            return { kind: "created", run };
        });
    }
    async repeated(tx, asked) {
        if (asked.requestKey !== undefined) {
            return tx.run.findUnique({ where: { requestKey: asked.requestKey } });
        }
        if (asked.scheduleId !== undefined && asked.slot !== undefined) {
            return tx.run.findUnique({
                where: { scheduleId_slot: { scheduleId: asked.scheduleId, slot: asked.slot } },
            });
        }
        return null;
    }
    find(id) {
        return this.prisma.run.findUnique({ where: { id } });
    }
    detail(id) {
        return this.prisma.run.findUnique({
            where: { id },
            include: {
                documents: { include: { document: true }, orderBy: { document: { key: "asc" } } },
                logs: { orderBy: { seq: "asc" } },
            },
        });
    }
    /** Runs in the order of their queueing, at most `limit` (null for all of them), and how many match in all. */
    async list(filter, page) {
        const where = whereOf(filter);
        const order = page.newestFirst ? "desc" : "asc";
        const beyond = page.newestFirst ? "lt" : "gt";
        const after = page.after === null
            ? {}
            : {
                OR: [
                    { queuedAt: { [beyond]: new Date(page.after.queuedAt) } },
                    { queuedAt: new Date(page.after.queuedAt), id: { [beyond]: page.after.id } },
                ],
            };
        const [rows, total] = await Promise.all([
            this.prisma.run.findMany({
                where: { AND: [where, after] },
                orderBy: [{ queuedAt: order }, { id: order }],
                ...(page.limit === null ? {} : { take: page.limit }),
            }),
            this.prisma.run.count({ where }),
        ]);
        return { rows, total };
    }
    /** Runs that wait or are being carried out. */
    active() {
        return this.prisma.run.findMany({ where: { status: { not: "finished" } }, orderBy: { queuedAt: "asc" } });
    }
    /** The newest run of each source. */
    async newestBySource() {
        const rows = await this.prisma.run.findMany({
            distinct: ["sourceId"],
            orderBy: [{ sourceId: "asc" }, { queuedAt: "desc" }],
        });
        return new Map(rows.map((row) => [row.sourceId, row]));
    }
    /** The newest run of each schedule that has had one. */
    async newestBySchedule() {
        const rows = await this.prisma.run.findMany({
            where: { scheduleId: { not: null } },
            distinct: ["scheduleId"],
            orderBy: [{ scheduleId: "asc" }, { queuedAt: "desc" }],
        });
        return new Map(rows.flatMap((row) => (row.scheduleId === null ? [] : [[row.scheduleId, row]])));
    }
    /** Runs by status, and finished ones by outcome. */
    async counts() {
        const groups = await this.prisma.run.groupBy({ by: ["status", "outcome"], _count: { _all: true } });
        return groups.map(({ status, outcome, _count }) => ({ status, outcome, count: _count._all }));
    }
};
RunRepository = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PrismaService])
], RunRepository);
export { RunRepository };
//# sourceMappingURL=run.repository.js.map