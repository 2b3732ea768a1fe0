import { Injectable, Logger } from "@nestjs/common";
import {
  AppError,
  type endpoints,
  type FiringsView,
  type InputError,
  type ScheduleView,
} from "@sector-tracker/shared";
import { z } from "zod";
import { Clock } from "../../../platform/clock/clock.ts";
import { clockChanges } from "../../../platform/clock/clock-changes.ts";
import { cronProblem, firingsAfter, isTimeZone } from "../../../platform/clock/cron.ts";
import { decodeCursor, encodeCursor } from "../../../platform/http/cursor.ts";
import type { BodyValues, QueryValues, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { RunRepository, type RunRow } from "../../../store/operations/run.repository.ts";
import { ScheduleRepository, type ScheduleRow } from "../../../store/operations/schedule.repository.ts";
import { SourceRepository } from "../../../store/operations/source.repository.ts";
import { ScheduleMirror } from "../../../refresh/schedule-mirror.ts";
import { presentRun } from "../runs/run.presenter.ts";

const FIRINGS = 5;
const Place = z.object({ at: z.iso.datetime(), id: z.uuid() });

function checkTimes(
  cron: string | undefined,
  timeZone: string | undefined,
  place: "pointer" | "parameter" = "pointer",
): void {
  const at = (name: string) => (place === "pointer" ? { pointer: `/${name}` } : { parameter: name });
  const errors: InputError[] = [];
  const problem = cron === undefined ? null : cronProblem(cron);
  if (problem !== null) errors.push({ ...at("cron"), message: problem });
  if (timeZone !== undefined && !isTimeZone(timeZone)) {
    errors.push({ ...at("timeZone"), message: "is not an IANA time zone such as Asia/Seoul" });
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
      missed: input.missed,
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
      ...(patch.missed === undefined ? {} : { missed: patch.missed }),
    });
    if (schedule === null) throw new AppError("not-found", `There is no schedule ${id}.`);
    await this.mirrorNow();
    return this.present(schedule, (await this.runs.newestBySchedule()).get(id));
  }

  async delete(id: string): Promise<void> {
    if (!(await this.schedules.delete(id))) throw new AppError("not-found", `There is no schedule ${id}.`);
    await this.mirrorNow();
  }

  /** The firings of a rule that no schedule has yet. */
  firings({ cron, timeZone }: QueryValues<typeof endpoints.previewFirings>): FiringsView {
    checkTimes(cron, timeZone, "parameter");
    return this.next(cron.trim(), timeZone);
  }

  /** A schedule's history, also of one that is deleted. */
  async history(
    id: string,
    query: QueryValues<typeof endpoints.listScheduleEvents>,
    all: boolean,
  ): Promise<ResponseOf<typeof endpoints.listScheduleEvents>> {
    const limit = all ? null : query.limit;
    const { rows, total } = await this.schedules.events(id, {
      newestFirst: query.sort !== "at",
      after: query.cursor === undefined || all ? null : decodeCursor(Place, query.cursor),
      limit: limit === null ? null : limit + 1,
    });
    if (total === 0 && (await this.schedules.find(id)) === null) {
      throw new AppError("not-found", `There is no schedule ${id}.`);
    }
    const page = limit === null ? rows : rows.slice(0, limit);
    const last = page.at(-1);
    const nextCursor =
      last !== undefined && page.length < rows.length
        ? encodeCursor({ at: last.at.toISOString(), id: last.id })
        : null;
    return {
      data: page.map((event) => ({ ...event, at: event.at.toISOString() })),
      page: { nextCursor, limit: query.limit },
      total,
    };
  }

  private next(cron: string, timeZone: string): FiringsView {
    const now = this.clock.now();
    return {
      nextFirings: firingsAfter(cron, timeZone, now, FIRINGS).map((firing) => firing.toISOString()),
      clockChanges: clockChanges(cron, timeZone, now, FIRINGS).map(({ at, kind, minutes }) => ({
        at: at.toISOString(),
        kind,
        minutes,
      })),
    };
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
    const { id, sourceId, cron, timeZone, enabled, parameters, missed, createdAt, updatedAt } = schedule;
    return {
      id,
      source: sourceId,
      cron,
      timeZone,
      enabled,
      parameters,
      missed,
      ...(enabled ? this.next(cron, timeZone) : { nextFirings: [], clockChanges: [] }),
      lastRun: lastRun === undefined ? null : presentRun(lastRun),
      createdAt: createdAt.toISOString(),
      updatedAt: updatedAt.toISOString(),
    };
  }
}
