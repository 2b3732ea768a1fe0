import { Injectable } from "@nestjs/common";
import {
  AppError,
  league,
  type RefreshedReport,
  type ReportAudit,
  type ReportView,
  type Scoreboard,
} from "@sector-tracker/shared";
import { StandingsService } from "../../derive/standings.service.ts";
import { ReportLibrary, type TrackedReport } from "../../derive/report-library.service.ts";
import { ReportsReader } from "../../store/read/reports.repository.ts";
import { refreshedReport } from "./refreshed.presenter.ts";
import { leagueStatements, reportView, scoreboard } from "./reports.presenter.ts";

/** A day after every report. */
const EVER = "9999-12-31";

/** Reports with their scoreboard and audit, and the publishers behind them. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly library: ReportLibrary,
    private readonly reader: ReportsReader,
    private readonly standings: StandingsService,
  ) {}

  /** All reports, newest first. */
  async list(): Promise<ReportView[]> {
    const reports = await this.library.published(EVER);
    return Promise.all(reports.map((report) => this.view(report)));
  }

  /** Throws `not-found`, as do the next two. */
  async get(slug: string): Promise<ReportView> {
    return this.view(await this.find(slug));
  }

  async scoreboard(slug: string, asOf: string): Promise<Scoreboard> {
    const report = await this.find(slug);
    // Before its day a report had promised nothing.
    const promised = report.publishedOn > asOf ? [] : report.baselines;
    return scoreboard(report, await this.standings.of(promised, asOf), asOf);
  }

  /** The report figure by figure as it stands on the day. Throws `not-found`. */
  async refreshed(slug: string, asOf: string): Promise<RefreshedReport> {
    const report = await this.find(slug);
    return refreshedReport(report, await this.standings.of(report.baselines, asOf), asOf);
  }

  async audit(slug: string): Promise<ReportAudit> {
    const { audit } = await this.find(slug);
    const { checked, passed, verdicts, checks, unchecked } = audit;
    return { report: slug, checked, passed, verdicts, checks, unchecked };
  }

  async publishers(asOf: string): Promise<ReturnType<typeof league>> {
    const reports = await this.library.published(asOf);
    return league(
      leagueStatements(
        await this.standings.of(
          reports.flatMap((report) => report.baselines),
          asOf,
        ),
      ),
    );
  }

  private async view(report: TrackedReport): Promise<ReportView> {
    return reportView(report, await this.reader.lostFigures(report.slug));
  }

  private async find(slug: string): Promise<TrackedReport> {
    const report = await this.library.find(slug);
    if (report === undefined) throw new AppError("not-found", `There is no report ${slug}.`);
    return report;
  }
}
