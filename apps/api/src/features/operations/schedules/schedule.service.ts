import { Injectable, Logger } from "@nestjs/common";
import { AppError, type endpoints, type InputError, type ScheduleView } from "@sector-tracker/shared";
import { Clock } from "../../../platform/clock/clock.ts";
import { cronProblem, firingsAfter, isTimeZone } from "../../../platform/clock/cron.ts";
import type { BodyValues } from "../../../platform/http/endpoint.decorator.ts";
import { RunRepository, type RunRow } from "../../../store/operations/run.repository.ts";
import { ScheduleRepository, type ScheduleRow } from "../../../store/operations/schedule.repository.ts";
import { SourceRepository } from "../../../store/operations/source.repository.ts";
import { ScheduleMirror } from "../../../refresh/schedule-mirror.ts";
import { presentRun } from "../runs/run.presenter.ts";

const FIRINGS = 5;

function checkTimes(cron: string | undefined, timeZone: string | undefined): void {
  const errors: InputError[] = [];
  const problem = cron === undefined ? null : cronProblem(cron);
  if (problem !== null) errors.push({ pointer: "/cron", message: problem });
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    errors.push({ pointer: "/timeZone", message: "is not an IANA time zone such as Asia/Seoul" });
  }
  if (errors.length > 0) throw new AppError("invalid-request", "The schedule's times are wrong.", errors);
}

/** Schedules as they are read and changed; every change is mirrored to the queue. */
@Injectable()
export class ScheduleService {
  private readonly schedules: ScheduleRepository;
  private readonly sources: SourceRepository;
  private readonly runs: RunRepository;
  private readonly mirror: ScheduleMirror;
  private readonly clock: Clock;
  private readonly logger = new Logger("Schedules");
  constructor(
    schedules: ScheduleRepository,
    sources: SourceRepository,
    runs: RunRepository,
    mirror: ScheduleMirror,
    clock: Clock,
  ) {
    this.schedules = schedules;
    this.sources = sources;
    this.runs = runs;
    this.mirror = mirror;
    this.clock = clock;
  }

  async list(): Promise<ScheduleView[]> {
    const [schedules, newest] = await Promise.all([this.schedules.list(), this.runs.newestBySchedule()]);
    return schedules.map((schedule) => this.present(schedule, newest.get(schedule.id)));
  }

  async create(input: BodyValues<typeof endpoints.createSchedule>): Promise<ScheduleView> {
    checkTimes(input.cron, input.timeZone);
    if ((await this.sources.find(input.source)) === null) {
      throw new AppError("unprocessable", `There is no source ${input.source}.`, [
        { pointer: "/source", message: "is not a source" },
      ]);
    }
    const schedule = await this.schedules.create({
      sourceId: input.source,
      cron: input.cron.trim(),
      timeZone: input.timeZone,
      enabled: input.enabled,
      parameters: input.parameters ?? {},
    });
    await this.mirrorNow();
    return this.present(schedule, undefined);
  }

  async update(id: string, patch: BodyValues<typeof endpoints.updateSchedule>): Promise<ScheduleView> {
    checkTimes(patch.cron, patch.timeZone);
    const schedule = await this.schedules.update(id, {
      ...(patch.cron === undefined ? {} : { cron: patch.cron.trim() }),
      ...(patch.timeZone === undefined ? {} : { timeZone: patch.timeZone }),
      ...(patch.enabled === undefined ? {} : { enabled: patch.enabled }),
      ...(patch.parameters === undefined ? {} : { parameters: patch.parameters }),
    });
    if (schedule === null) throw new AppError("not-found", `There is no schedule ${id}.`);
    await this.mirrorNow();
    return this.present(schedule, (await this.runs.newestBySchedule()).get(id));
  }

  async delete(id: string): Promise<void> {
    if (!(await this.schedules.delete(id))) throw new AppError("not-found", `There is no schedule ${id}.`);
    await this.mirrorNow();
  }

  /** Where Redis is away, the worker mirrors the change as soon as it is back. */
  private async mirrorNow(): Promise<void> {
    try {
      await this.mirror.reconcileSoon();
    } catch (error) {
      this.logger.warn(
        `a changed schedule is mirrored later: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  }

  private present(schedule: ScheduleRow, lastRun: RunRow | undefined): ScheduleView {
    const { id, sourceId, cron, timeZone, enabled, parameters, createdAt, updatedAt } = schedule;
    return {
      id,
      source: sourceId,
      cron,
      timeZone,
      enabled,
      parameters,
      nextFirings: enabled
        ? firingsAfter(cron, timeZone, this.clock.now(), FIRINGS).map((firing) => firing.toISOString())
        : [],
      lastRun: lastRun === undefined ? null : presentRun(lastRun),
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    };
  }
}
