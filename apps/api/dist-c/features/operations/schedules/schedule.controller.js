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
import { endpoints } from "@sector-tracker/shared";
import { API_BASE, BodyOf, Endpoint, Params } from "../../../platform/http/endpoint.decorator.js";
import { ScheduleService } from "./schedule.service.js";
let ScheduleController = class ScheduleController {
    schedules;
    constructor(schedules) {
        this.schedules = schedules;
    }
    async list() {
        return { data: await this.schedules.list() };
    }
    async create(input, reply) {
        const schedule = await this.schedules.create(input);
        void reply.header("location", `${API_BASE}/schedules/${schedule.id}`);
        return schedule;
    }
    update({ id }, patch) {
        return this.schedules.update(id, patch);
    }
    delete({ id }) {
        return this.schedules.delete(id);
    }
};
__decorate([
    Endpoint(endpoints.listSchedules),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", []),
    __metadata("design:returntype", Promise)
], ScheduleController.prototype, "list", null);
__decorate([
    Endpoint(endpoints.createSchedule),
    __param(0, BodyOf(endpoints.createSchedule)),
    __param(1, Res({ passthrough: true })),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], ScheduleController.prototype, "create", null);
__decorate([
    Endpoint(endpoints.updateSchedule),
    __param(0, Params(endpoints.updateSchedule)),
    __param(1, BodyOf(endpoints.updateSchedule)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object, Object]),
    __metadata("design:returntype", Promise)
], ScheduleController.prototype, "update", null);
__decorate([
    Endpoint(endpoints.deleteSchedule),
    __param(0, Params(endpoints.deleteSchedule)),
    __metadata("design:type", Function),
    __metadata("design:paramtypes", [Object]),
    __metadata("design:returntype", Promise)
], ScheduleController.prototype, "delete", null);
ScheduleController = __decorate([
    Controller(),
    __metadata("design:paramtypes", [ScheduleService])
], ScheduleController);
export { ScheduleController };
//# sourceMappingURL=schedule.controller.js.map