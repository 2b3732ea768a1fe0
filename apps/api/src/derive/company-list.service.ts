import { Injectable } from "@nestjs/common";
import {
  AppError,
  meets,
  parseWhere,
  type ScreenCondition,
  type WatchlistRule,
} from "@sector-tracker/shared";
import type { CompanyDirectoryRow } from "../store/read/directory.repository.ts";
import { type Directory, DirectoryService } from "./directory.service.ts";
import { type ScreenedCompany, type ScreenerAsk, ScreenerService } from "./screener.service.ts";

/** Which companies are asked for; undefined does not narrow. */
export interface CompanyFilter extends WatchlistRule {
  readonly listing?: string | undefined;
  readonly q?: string | undefined;
  /** Slugs separated by commas. */
  readonly companies?: string | undefined;
}

/** What a filter finds. */
export interface FoundCompanies {
  readonly matched: readonly ScreenedCompany[];
  /** Companies that meet every condition they have a figure for, and lack the figure of another. */
  readonly hidden: number;
}

/** Companies by filter: the screener's list, and what fills a list that follows a rule. */
@Injectable()
export class CompanyListService {
  constructor(
    private readonly directories: DirectoryService,
    private readonly screener: ScreenerService,
  ) {}

  /** Throws `invalid-request` for conditions that cannot be read. */
  async find(filter: CompanyFilter, ask: ScreenerAsk): Promise<FoundCompanies> {
    const conditions = conditionsOf(filter.where);
    const directory = await this.directories.read();
    const slugs = filter.companies === undefined ? null : new Set(filter.companies.split(","));
    const wanted = [...directory.companies.values()].filter(
      (company) => (slugs === null || slugs.has(company.slug)) && fits(company, filter, directory),
    );
    const { status } = filter;
    const screened = (await this.screener.screen(wanted, ask)).filter(
      ({ row }) => status === undefined || row.statuses[status] > 0,
    );
    const matched: ScreenedCompany[] = [];
    let hidden = 0;
    for (const company of screened) {
      const answers = conditions.map((condition) => meets(company.comparable[condition.metric], condition));
      if (answers.includes(false)) continue;
      if (answers.includes(undefined)) hidden += 1;
      else matched.push(company);
    }
    return { matched, hidden };
  }
}

function conditionsOf(where: string | undefined): readonly ScreenCondition[] {
  if (where === undefined) return [];
  const read = parseWhere(where);
  if (read.ok) return read.conditions;
  throw new AppError("invalid-request", "The conditions cannot be read.", [
    { parameter: "where", message: read.message },
  ]);
}

function fits(company: CompanyDirectoryRow, filter: CompanyFilter, directory: Directory): boolean {
  const { segment, q } = filter;
  if (filter.country !== undefined && company.country !== filter.country) return false;
  if (filter.kind !== undefined && company.kind !== filter.kind) return false;
  if (filter.inReport !== undefined && String(company.in_report) !== filter.inReport) return false;
  if (filter.listing !== undefined && !company.symbols.includes(filter.listing)) return false;
  if (segment !== undefined && !company.segments.some((each) => directory.isWithin(each, segment)))
    return false;
  return q === undefined || matchesText(company, q);
}

function matchesText(company: CompanyDirectoryRow, q: string): boolean {
  const part = q.trim().toLowerCase();
  return [company.slug, company.name_en, company.name_ko, ...company.aliases, ...company.symbols].some(
    (text) => text.toLowerCase().includes(part),
  );
}
