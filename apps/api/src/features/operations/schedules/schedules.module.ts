import { Module } from "@nestjs/common";
import { RefreshModule } from "../../../refresh/refresh.module.ts";
import { ScheduleController } from "./schedule.controller.ts";
import { ScheduleService } from "./schedule.service.ts";

@Module({ imports: [RefreshModule], controllers: [ScheduleController], providers: [ScheduleService] })
export class SchedulesModule {}
