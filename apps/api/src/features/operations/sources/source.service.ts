import { Injectable } from "@nestjs/common";
import { AppError, type SourceView } from "@sector-tracker/shared";
import { Clock } from "../../../platform/clock/clock.ts";
import { firingsAfter } from "../../../platform/clock/cron.ts";
import { BreakerRepository } from "../../../store/operations/breaker.repository.ts";
import { RunRepository } from "../../../store/operations/run.repository.ts";
import { ScheduleRepository, type ScheduleRow } from "../../../store/operations/schedule.repository.ts";
import {
  type SourceHealth,
  SourceHealthRepository,
} from "../../../store/operations/source-health.repository.ts";
import {
  SourceRepository,
  type SourceHoldings,
  type SourceManifest,
  type SourceRow,
} from "../../../store/operations/source.repository.ts";
import { presentRun } from "../runs/run.presenter.ts";
import { freshnessOf, latenessOf } from "./freshness.ts";

const NOTHING: SourceHoldings = { records: 0, newestPeriod: null, lastIngestedAt: null };

/** Sources with what they gave and when they are asked next. */
@Injectable()
export class SourceService {
  private readonly sources: SourceRepository;
  private readonly runs: RunRepository;
  private readonly schedules: ScheduleRepository;
  private readonly clock: Clock;
  private readonly health: SourceHealthRepository;
  private readonly breakers: BreakerRepository;
  constructor(
    sources: SourceRepository,
    runs: RunRepository,
    schedules: ScheduleRepository,
    clock: Clock,
    health: SourceHealthRepository,
    breakers: BreakerRepository,
  ) {
    this.sources = sources;
    this.runs = runs;
    this.schedules = schedules;
    this.clock = clock;
    this.health = health;
    this.breakers = breakers;
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
    const [holdings, runs, schedules, healths] = await Promise.all([
      this.sources.holdings(),
      this.runs.newestBySource(),
      this.schedules.list(),
      this.health.bySource(),
    ]);
    const today = this.clock.today();
    return sources.map(({ id, name, family, manifest, paused }) => {
      const { freshness } = manifest;
      const health = healths.get(id);
      const breaker = this.breakerOf(health);
      const held = holdings.get(id) ?? NOTHING;
      const run = runs.get(id);
      return {
        id,
        name,
        family,
        ...termsOf(manifest),
        paused,
        pausedAt: health?.pausedAt?.toISOString() ?? null,
        pauseNote: health?.pauseNote ?? null,
        breaker,
        outdatedDocuments: health?.outdated ?? 0,
        records: held.records,
        newestPeriod: held.newestPeriod,
        lastIngestedAt: held.lastIngestedAt?.toISOString() ?? null,
        freshness: freshnessOf(held.newestPeriod, freshness, today),
        ...latenessOf(held.newestPeriod, freshness, today, {
          paused,
          breakerOpen: breaker !== null,
          canFetch: manifest.canFetch,
          lastOutcome: health?.lastOutcome ?? null,
        }),
        lastRun: run === undefined ? null : presentRun(run),
        nextRunAt: paused ? null : this.nextRun(schedules.filter((schedule) => schedule.sourceId === id)),
      };
    });
  }

  /** A person pauses a source or lets it go on; its schedules follow. */
  async update(id: string, paused: boolean, note: string | null): Promise<SourceView> {
    if (!(await this.health.pause(id, paused, note, this.clock.now())))
      throw new AppError("not-found", `There is no source ${id}.`);
    return this.get(id);
  }

  /** Closes the circuit breaker by hand. */
  async resetBreaker(id: string): Promise<SourceView> {
    await this.get(id);
    await this.breakers.close(id);
    return this.get(id);
  }

  private breakerOf(health: SourceHealth | undefined): SourceView["breaker"] {
    if (health === undefined || health.openedAt === null || health.retryAt === null) return null;
    return {
      state: health.retryAt > this.clock.now() ? "open" : "half-open",
      since: health.openedAt.toISOString(),
      retryAt: health.retryAt.toISOString(),
      failures: health.failures,
      reason: health.reason ?? "",
      run: health.runId,
    };
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

/** What a source gives and on which terms, without what is only of use in here. */
function termsOf(manifest: SourceManifest) {
  const { gives, licence, attribution, homepage, auth, rateLimit, cadence, pitfalls } = manifest;
  const { hasSnapshot, canFetch, canFetchReason } = manifest;
  return {
    gives,
    licence,
    attribution,
    homepage,
    auth,
    rateLimit,
    cadence,
    pitfalls,
    hasSnapshot,
    canFetch,
    canFetchReason,
  };
}
