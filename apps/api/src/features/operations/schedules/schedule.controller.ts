import { Controller, Res } from "@nestjs/common";
import { endpoints, type FiringsView, type ScheduleView } from "@sector-tracker/shared";
import type { FastifyReply } from "fastify";
import {
  API_BASE,
  BodyOf,
  Endpoint,
  Params,
  QueryOf,
  WantsCsv,
} from "../../../platform/http/endpoint.decorator.ts";
import type {
  BodyValues,
  ParamsOf,
  QueryValues,
  ResponseOf,
} from "../../../platform/http/endpoint.decorator.ts";
import { ScheduleService } from "./schedule.service.ts";

@Controller()
export class ScheduleController {
  private readonly schedules: ScheduleService;
  constructor(schedules: ScheduleService) {
    this.schedules = schedules;
  }

  @Endpoint(endpoints.listSchedules)
  async list(): Promise<ResponseOf<typeof endpoints.listSchedules>> {
    return { data: await this.schedules.list() };
  }

  @Endpoint(endpoints.previewFirings)
  firings(
    @QueryOf(endpoints.previewFirings) query: QueryValues<typeof endpoints.previewFirings>,
  ): FiringsView {
    return this.schedules.firings(query);
  }

  @Endpoint(endpoints.listScheduleEvents)
  history(
    @Params(endpoints.listScheduleEvents) { id }: ParamsOf<typeof endpoints.listScheduleEvents>,
    @QueryOf(endpoints.listScheduleEvents) query: QueryValues<typeof endpoints.listScheduleEvents>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.listScheduleEvents>> {
    return this.schedules.history(id, query, csv);
  }

  @Endpoint(endpoints.createSchedule)
  async create(
    @BodyOf(endpoints.createSchedule) input: BodyValues<typeof endpoints.createSchedule>,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ScheduleView> {
    const schedule = await this.schedules.create(input);
    void reply.header("location", `${API_BASE}/schedules/${schedule.id}`);
    return schedule;
  }

  @Endpoint(endpoints.updateSchedule)
  update(
    @Params(endpoints.updateSchedule) { id }: ParamsOf<typeof endpoints.updateSchedule>,
    @BodyOf(endpoints.updateSchedule) patch: BodyValues<typeof endpoints.updateSchedule>,
  ): Promise<ScheduleView> {
    return this.schedules.update(id, patch);
  }

  @Endpoint(endpoints.deleteSchedule)
  delete(@Params(endpoints.deleteSchedule) { id }: ParamsOf<typeof endpoints.deleteSchedule>): Promise<void> {
    return this.schedules.delete(id);
  }
}
