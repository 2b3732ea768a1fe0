import { Injectable, Logger } from "@nestjs/common";
import { addDays } from "@sector-tracker/shared";
import { AssessmentsRepository } from "../store/assessments.repository.ts";
import { ReportLibrary } from "./report-library.service.ts";
import { StandingsService } from "./standings.service.ts";

/** Days of which assessments stay stored; older ones are worked out again when somebody asks. */
const KEPT_DAYS = 31;

/** Keeps the stored assessments of the day up to date. */
@Injectable()
export class AssessmentKeeper {
  private readonly library: ReportLibrary;
  private readonly standings: StandingsService;
  private readonly store: AssessmentsRepository;
  private readonly logger = new Logger("AssessmentKeeper");

  constructor(library: ReportLibrary, standings: StandingsService, store: AssessmentsRepository) {
    this.library = library;
    this.standings = standings;
    this.store = store;
  }

  /** Works out what has changed since the last time, of every report that is out, and stores it. Twice does no harm. */
  async refresh(today: string): Promise<void> {
    const start = performance.now();
    const reports = await this.library.published(today);
    const computed = await this.standings.keep(
      reports.flatMap(({ baselines }) => baselines),
      today,
    );
    await this.store.forgetBefore(addDays(today, -KEPT_DAYS));
    if (computed === 0) return;
    await this.store.foldChanges();
    const ms = Math.round(performance.now() - start);
    this.logger.log(`${String(computed)} assessments worked out and stored in ${String(ms)} ms`);
  }
}
