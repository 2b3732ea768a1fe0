import { Injectable } from "@nestjs/common";
import { AppError, type SourceView } from "@sector-tracker/shared";
import { Clock } from "../../../platform/clock/clock.ts";
import { firingsAfter } from "../../../platform/clock/cron.ts";
import { RunRepository } from "../../../store/operations/run.repository.ts";
import { ScheduleRepository, type ScheduleRow } from "../../../store/operations/schedule.repository.ts";
import {
  SourceRepository,
  type SourceHoldings,
  type SourceRow,
} from "../../../store/operations/source.repository.ts";
import { presentRun } from "../runs/run.presenter.ts";
import { freshnessOf } from "./freshness.ts";

const NOTHING: SourceHoldings = { records: 0, newestPeriod: null, lastIngestedAt: null };

/** Sources with what they gave and when they are asked next. */
@Injectable()
export class SourceService {
  private readonly sources: SourceRepository;
  private readonly runs: RunRepository;
  private readonly schedules: ScheduleRepository;
  private readonly clock: Clock;
  constructor(sources: SourceRepository, runs: RunRepository, schedules: ScheduleRepository, clock: Clock) {
    this.sources = sources;
    this.runs = runs;
    this.schedules = schedules;
    this.clock = clock;
  }

  async list(): Promise<SourceView[]> {
    return this.present(await this.sources.list());
  }

  async get(id: string): Promise<SourceView> {
    const source = await this.sources.find(id);
    const [view] = source === null ? [] : await this.present([source]);
    if (view === undefined) throw new AppError("not-found", `There is no source ${id}.`);
    return view;
  }

  private async present(sources: readonly SourceRow[]): Promise<SourceView[]> {
    const [holdings, runs, schedules] = await Promise.all([
      this.sources.holdings(),
      this.runs.newestBySource(),
      this.schedules.list(),
    ]);
    return sources.map(({ id, name, family, manifest, paused }) => {
      const { freshness, ...terms } = manifest;
      const held = holdings.get(id) ?? NOTHING;
      const run = runs.get(id);
      return {
        id,
        name,
        family,
        ...terms,
        paused,
        records: held.records,
        newestPeriod: held.newestPeriod,
        lastIngestedAt: held.lastIngestedAt?.toISOString() ?? null,
        freshness: freshnessOf(held.newestPeriod, freshness, this.clock.today()),
        lastRun: run === undefined ? null : presentRun(run),
        nextRunAt: paused ? null : this.nextRun(schedules.filter((schedule) => schedule.sourceId === id)),
      };
    });
  }

  private nextRun(schedules: readonly ScheduleRow[]): string | null {
    const instants = schedules
      .filter((schedule) => schedule.enabled)
      .flatMap(({ cron, timeZone }) => firingsAfter(cron, timeZone, this.clock.now(), 1))
      .map((firing) => firing.toISOString())
      .sort();
    return instants[0] ?? null;
  }
}
