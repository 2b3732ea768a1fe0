import { Injectable } from "@nestjs/common";
import {
  AppError,
  type endpoints,
  type RunParameters,
  type RunView,
  RunParameters as Parameters,
} from "@sector-tracker/shared";
import { z } from "zod";
import { decodeCursor, encodeCursor } from "../../../platform/http/cursor.ts";
import type { QueryValues, ResponseOf } from "../../../platform/http/endpoint.decorator.ts";
import { RunPlanner } from "../../../refresh/run-planner.ts";
import { RunStarter } from "../../../refresh/run-starter.ts";
import { RunLifeRepository } from "../../../store/operations/run-life.repository.ts";
import { RunRepository, type RunCreation, type RunRow } from "../../../store/operations/run.repository.ts";
import { SourceRepository, type SourceRow } from "../../../store/operations/source.repository.ts";
import { checkCompanies, checkPeriod } from "./run-parameters.ts";
import { presentRun, presentRunDetail } from "./run.presenter.ts";

/** Most documents that a run can be asked for by name. */
const MOST_NAMED = 2000;
const Place = z.object({ queuedAt: z.iso.datetime(), id: z.uuid() });

/** Runs as they are read, asked for, stopped and repeated. */
@Injectable()
export class RunService {
  private readonly runs: RunRepository;
  private readonly life: RunLifeRepository;
  private readonly sources: SourceRepository;
  private readonly starter: RunStarter;
  private readonly planner: RunPlanner;
  constructor(
    runs: RunRepository,
    life: RunLifeRepository,
    sources: SourceRepository,
    starter: RunStarter,
    planner: RunPlanner,
  ) {
    this.runs = runs;
    this.life = life;
    this.sources = sources;
    this.starter = starter;
    this.planner = planner;
  }

  async list(
    query: QueryValues<typeof endpoints.listRuns>,
    all: boolean,
  ): Promise<ResponseOf<typeof endpoints.listRuns>> {
    const limit = all ? null : query.limit;
    const { rows, total } = await this.runs.list(query, {
      newestFirst: query.sort !== "queuedAt",
      after: query.cursor === undefined || all ? null : decodeCursor(Place, query.cursor),
      limit: limit === null ? null : limit + 1,
    });
    const page = limit === null ? rows : rows.slice(0, limit);
    const last = page.at(-1);
    const nextCursor =
      last !== undefined && page.length < rows.length
        ? encodeCursor({ queuedAt: last.queuedAt.toISOString(), id: last.id })
        : null;
    return { data: page.map(presentRun), page: { nextCursor, limit: query.limit }, total };
  }

  async detail(id: string): Promise<ResponseOf<typeof endpoints.getRun>> {
    const run = await this.runs.detail(id);
    if (run === null) throw new AppError("not-found", `There is no run ${id}.`);
    return presentRunDetail(run);
  }

  /** Asks for a refresh now. A key given before gives the run it made then. */
  async start(sourceId: string, parameters: RunParameters, requestKey: string | undefined): Promise<RunView> {
    const source = await this.source(sourceId);
    checkPeriod(parameters);
    this.checkCanRun(source, parameters);
    await checkCompanies(this.planner, parameters);
    const backfill =
      parameters.from !== undefined || parameters.to !== undefined || parameters.companies !== undefined;
    const creation = await this.starter.start(
      { sourceId, trigger: backfill ? "backfill" : "manual", parameters, requestKey },
      source.family,
    );
    return this.answer(creation, sourceId);
  }

  /**
   * Runs again what a finished run left undone: the documents that failed, were held back or were not reached. Where
   * there are none, or too many to be named, it does again what that run was asked for.
   */
  async retry(id: string, requestKey: string | undefined): Promise<RunView> {
    const run = await this.existing(id);
    if (run.status !== "finished") {
      throw new AppError("conflict", `Run ${id} has not ended yet; only an ended run can be repeated.`);
    }
    const source = await this.source(run.sourceId);
    const asked = Parameters.parse(run.parameters);
    const undone = await this.runs.undoneKeys(id);
    const parameters = undone.length === 0 || undone.length > MOST_NAMED ? asked : { ...asked, only: undone };
    this.checkCanRun(source, parameters);
    const creation = await this.starter.start(
      { sourceId: source.id, trigger: "retry", parameters, retryOfId: id, requestKey },
      source.family,
    );
    return this.answer(creation, source.id);
  }

  async cancel(id: string): Promise<RunView> {
    const before = await this.existing(id);
    if (before.status === "finished") throw new AppError("conflict", `Run ${id} has ended already.`);
    const source = await this.source(before.sourceId);
    const run = await this.life.cancel(id);
    if (run?.status === "finished") await this.starter.takeBack(id, source.family);
    return presentRun(run ?? before);
  }

  private async existing(id: string): Promise<RunRow> {
    const run = await this.runs.find(id);
    if (run === null) throw new AppError("not-found", `There is no run ${id}.`);
    return run;
  }

  private async source(id: string): Promise<SourceRow> {
    const source = await this.sources.find(id);
    if (source === null) throw new AppError("not-found", `There is no source ${id}.`);
    return source;
  }

  private checkCanRun(
    { id, manifest }: SourceRow,
    { snapshot, documents, reread, savedMapping }: RunParameters,
  ): void {
    // Documents that were handed in or are read again wait in the store; their origin is not asked.
    if (documents !== undefined || reread !== undefined) return;
    if (snapshot === true && !manifest.hasSnapshot) {
      throw new AppError("unprocessable", `The bundled snapshot holds nothing of ${id}.`, [
        { pointer: "/snapshot", message: "there is no snapshot of this source" },
      ]);
    }
    if (snapshot !== true && savedMapping === undefined && !manifest.canFetch) {
      const reason = manifest.canFetchReason?.en ?? "";
      throw new AppError("unprocessable", `${id} cannot be fetched from its origin. ${reason}`.trim());
    }
  }

  private answer(creation: RunCreation, sourceId: string): RunView {
    if (creation.kind === "busy") {
      throw new AppError("conflict", `Run ${creation.run.id} of ${sourceId} has not ended yet.`);
    }
    if (creation.run.sourceId !== sourceId) {
      throw new AppError("conflict", "This Idempotency-Key was used for another source.");
    }
    return presentRun(creation.run);
  }
}
