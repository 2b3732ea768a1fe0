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
import { RunParameters } from "@sector-tracker/shared";
import { PrismaService } from "../../platform/database/prisma.service.js";
function rowOf(schedule) {
    return { ...schedule, parameters: RunParameters.parse(schedule.parameters) };
}
/** Schedules: PostgreSQL is where they live, Redis only mirrors them. */
let ScheduleRepository = class ScheduleRepository {
    prisma;
    constructor(prisma) {
        this.prisma = prisma;
    }
    async list() {
        return (await this.prisma.schedule.findMany({ orderBy: [{ sourceId: "asc" }, { createdAt: "asc" }] })).map(rowOf);
    }
    async find(id) {
        const schedule = await this.prisma.schedule.findUnique({ where: { id } });
        return schedule === null ? null : rowOf(schedule);
    }
    async create(schedule) {
        return rowOf(await this.prisma.schedule.create({ data: schedule }));
    }
    /** Changes what is given; null where there is no such schedule. */
    async update(id, change) {
        const { count } = await this.prisma.schedule.updateMany({ where: { id }, data: change });
        return count === 0 ? null : this.find(id);
    }
    /** False where there is no such schedule. Its runs stay. */
    async delete(id) {
        return (await this.prisma.schedule.deleteMany({ where: { id } })).count === 1;
    }
};
ScheduleRepository = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PrismaService])
], ScheduleRepository);
export { ScheduleRepository };
//# sourceMappingURL=schedule.repository.js.map