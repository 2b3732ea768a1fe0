import { Injectable } from "@nestjs/common";
import {
  AppError,
  type SegmentDetail,
  type SegmentSummary,
  type Status,
  type ValueChain,
  type ValueChainMetric,
} from "@sector-tracker/shared";
import { StandingsService } from "../../derive/standings.service.ts";
import { type Directory, DirectoryService } from "../../derive/directory.service.ts";
import { segmentOf } from "../../derive/baseline-segment.ts";
import { ReportLibrary } from "../../derive/report-library.service.ts";
import { DEFAULT_CURRENCY, type ScreenedCompany, ScreenerService } from "../../derive/screener.service.ts";
import { keptPercent, type RolledUp, rollUp, type SegmentFigure } from "../../derive/value-chain.ts";
import {
  chainLinks,
  metricNotes,
  type SegmentMembers,
  segmentSummary,
  valueChainNode,
} from "./segments.presenter.ts";

/** A baseline's segment and status. */
interface Standing {
  readonly segment: string | null;
  readonly status: Status;
}

/** The value chain: segments with what stands in them. */
@Injectable()
export class SegmentsService {
  constructor(
    private readonly directories: DirectoryService,
    private readonly library: ReportLibrary,
    private readonly board: StandingsService,
    private readonly screener: ScreenerService,
  ) {}

  async list(asOf: string): Promise<SegmentSummary[]> {
    const [directory, standings] = await Promise.all([this.directories.read(), this.standings(asOf)]);
    return directory.tree
      .inOrder()
      .map((segment) => segmentSummary(segment, membersOf(segment.slug, directory, standings)));
  }

  /** Throws `not-found`. */
  async get(slug: string, asOf: string, currency: string | null): Promise<SegmentDetail> {
    const [directory, standings] = await Promise.all([this.directories.read(), this.standings(asOf)]);
    const segment = directory.tree.get(slug);
    if (segment === undefined) throw new AppError("not-found", `There is no segment ${slug}.`);
    const within = directory.tree.within(slug);
    const members = [...directory.companies.values()].filter((company) =>
      company.segments.some((each) => within.has(each)),
    );
    const screened = await this.screener.screen(members, { asOf, currency });
    const weight = ({ comparable }: ScreenedCompany) => comparable.marketCap ?? -1;
    return {
      ...segmentSummary(segment, membersOf(slug, directory, standings)),
      path: directory.tree
        .path(slug)
        .map((each) => ({ slug: each.slug, name: { en: each.name_en, ko: each.name_ko } })),
      children: directory.tree
        .children(slug)
        .map((child) => segmentSummary(child, membersOf(child.slug, directory, standings))),
      members: screened.sort((a, b) => weight(b) - weight(a)).map(({ row }) => row),
    };
  }

  async valueChain(metric: ValueChainMetric, asOf: string, asked: string | null): Promise<ValueChain> {
    const [directory, standings] = await Promise.all([this.directories.read(), this.standings(asOf)]);
    const money = metric === "marketCap" || metric === "revenue" || metric === "funding";
    const currency = money ? (asked ?? DEFAULT_CURRENCY) : null;
    const figures = await this.figures(metric, directory, standings, asOf, asked);
    return {
      metric,
      unit: currency ?? (metric === "companies" ? "count" : "percent"),
      currency,
      asOf,
      note: metricNotes[metric],
      nodes: directory.tree
        .inOrder()
        .map((segment) =>
          valueChainNode(
            segment,
            membersOf(segment.slug, directory, standings),
            figures.get(segment.slug) ?? { value: null, counted: 0, of: 0 },
          ),
        ),
      links: chainLinks(directory.tree.inOrder()),
    };
  }

  private async figures(
    metric: ValueChainMetric,
    directory: Directory,
    standings: readonly Standing[],
    asOf: string,
    currency: string | null,
  ): Promise<Map<string, RolledUp>> {
    const { tree, companies } = directory;
    if (metric === "status") {
      return new Map(
        tree.inOrder().map(({ slug }) => [slug, keptPercent(statusesWithin(tree.within(slug), standings))]),
      );
    }
    const all = [...companies.values()];
    if (metric === "companies") {
      return rollUp(
        tree,
        all.map((company) => ({ segment: company.segments[0] ?? null, value: 1 })),
        "sum",
      );
    }
    const screened = await this.screener.screen(all, { asOf, currency });
    const figures = screened.map(({ row, comparable }): SegmentFigure => ({
      segment: row.segments[0] ?? null,
      value: metric === "revenueGrowth" ? (row.latestRevenue?.growthPercent ?? null) : comparable[metric],
    }));
    return rollUp(tree, figures, metric === "revenueGrowth" ? "median" : "sum");
  }

  private async standings(asOf: string): Promise<Standing[]> {
    const [reports, directory] = await Promise.all([this.library.published(asOf), this.directories.read()]);
    const baselines = reports.flatMap((report) => report.baselines);
    return (await this.board.of(baselines, asOf)).map(({ baseline, assessment }) => ({
      segment: segmentOf(baseline, directory),
      status: assessment.status,
    }));
  }
}

function statusesWithin(within: ReadonlySet<string>, standings: readonly Standing[]): Status[] {
  return standings.flatMap(({ segment, status }) =>
    segment !== null && within.has(segment) ? [status] : [],
  );
}

function membersOf(slug: string, directory: Directory, standings: readonly Standing[]): SegmentMembers {
  const within = directory.tree.within(slug);
  const companies = [...directory.companies.values()].filter((company) =>
    company.segments.some((each) => within.has(each)),
  ).length;
  return { companies, statuses: statusesWithin(within, standings) };
}
