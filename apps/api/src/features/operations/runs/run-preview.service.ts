import { Injectable } from "@nestjs/common";
import {
  AppError,
  MOST_PREVIEWED,
  type RunParameters,
  type RunPreview,
  SourceError,
} from "@sector-tracker/shared";
import { type RunPlan, RunPlanner } from "../../../refresh/run-planner.ts";
import { DocumentRepository } from "../../../store/operations/document.repository.ts";
import { RunRepository } from "../../../store/operations/run.repository.ts";
import { SourceRepository } from "../../../store/operations/source.repository.ts";
import { checkCompanies, checkPeriod } from "./run-parameters.ts";

/** What a run would fetch, before it is started. */
@Injectable()
export class RunPreviewService {
  private readonly planner: RunPlanner;
  private readonly sources: SourceRepository;
  private readonly documents: DocumentRepository;
  private readonly runs: RunRepository;
  constructor(
    planner: RunPlanner,
    sources: SourceRepository,
    documents: DocumentRepository,
    runs: RunRepository,
  ) {
    this.planner = planner;
    this.sources = sources;
    this.documents = documents;
    this.runs = runs;
  }

  /** Plans the run; asks the source nothing. A source that cannot be fetched just now can still be previewed. */
  async preview(sourceId: string, parameters: RunParameters): Promise<RunPreview> {
    if ((await this.sources.find(sourceId)) === null) {
      throw new AppError("not-found", `There is no source ${sourceId}.`);
    }
    checkPeriod(parameters);
    const plan = await this.planned(sourceId, parameters);
    const [kept, usual] = await Promise.all([
      this.documents.newestOf(
        sourceId,
        plan.documents.map(({ key }) => key),
      ),
      plan.from === "origin" ? this.runs.secondsPerDocument(sourceId) : null,
    ]);
    const total = plan.documents.length;
    const requests = plan.from === "origin" ? total : 0;
    return {
      source: sourceId,
      from: plan.from,
      documents: plan.documents.slice(0, MOST_PREVIEWED).map(({ key, url }) => ({
        key,
        url,
        retrievedAt: kept.get(key)?.toISOString() ?? null,
      })),
      total,
      known: kept.size,
      requests,
      pauseMs: plan.pauseMs,
      atLeastSeconds: (Math.max(0, requests - 1) * plan.pauseMs) / 1000,
      usualSeconds: usual === null ? null : Math.round(usual * total * 10) / 10,
      periodMatters: plan.periodMatters,
      withoutDocument: [...plan.withoutDocument],
    };
  }

  private async planned(sourceId: string, parameters: RunParameters): Promise<RunPlan> {
    await checkCompanies(this.planner, parameters);
    try {
      return await this.planner.plan(sourceId, parameters);
    } catch (error) {
      if (error instanceof SourceError) throw new AppError("unprocessable", error.message);
      throw error;
    }
  }
}
