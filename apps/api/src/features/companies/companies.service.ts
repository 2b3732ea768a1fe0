import { Injectable } from "@nestjs/common";
import { AppError, type CompanyDetail } from "@sector-tracker/shared";
import { type Directory, DirectoryService } from "../../derive/directory.service.ts";
import {
  companyRef,
  type ScreenedCompany,
  type ScreenerAsk,
  ScreenerService,
} from "../../derive/screener.service.ts";
import { type CompanyDirectoryRow, DirectoryReader } from "../../store/read/directory.repository.ts";

/** Which companies are asked for; undefined does not narrow. */
export interface CompanyFilter {
  readonly segment?: string | undefined;
  readonly country?: string | undefined;
  readonly kind?: string | undefined;
  readonly listing?: string | undefined;
  readonly inReport?: "true" | "false" | undefined;
  readonly q?: string | undefined;
}

/** Companies: the screener and the profile. */
@Injectable()
export class CompaniesService {
  constructor(
    private readonly directories: DirectoryService,
    private readonly reader: DirectoryReader,
    private readonly screener: ScreenerService,
  ) {}

  async list(filter: CompanyFilter, ask: ScreenerAsk): Promise<ScreenedCompany[]> {
    const directory = await this.directories.read();
    const wanted = [...directory.companies.values()].filter((company) => fits(company, filter, directory));
    return this.screener.screen(wanted, ask);
  }

  /** Throws `not-found`. */
  async get(slug: string, ask: ScreenerAsk): Promise<CompanyDetail> {
    const directory = await this.directories.read();
    const company = directory.companies.get(slug);
    if (company === undefined) throw new AppError("not-found", `There is no company ${slug}.`);
    const [screened, listings] = await Promise.all([
      this.screener.screen([company], ask),
      this.reader.listings(slug, ask.asOf),
    ]);
    const row = screened[0]?.row;
    if (row === undefined) throw new AppError("internal", `The company ${slug} was not screened.`);
    const all = [...directory.companies.values()];
    const parent = company.parent_slug === null ? undefined : directory.companies.get(company.parent_slug);
    const first = company.segments[0];
    return {
      ...row,
      cik: company.cik,
      dartCode: company.dart_code,
      fiscalYearEnd: company.fiscal_year_end,
      parent: parent === undefined ? null : named(parent),
      subsidiaries: all.filter((each) => each.parent_slug === slug).map(named),
      aliases: company.aliases,
      listings: listings.map((listing) => ({
        symbol: listing.symbol,
        exchange: listing.exchange,
        currency: listing.currency,
        primary: listing.is_primary,
        firstPrice: listing.first_price,
        lastPrice: listing.last_price,
      })),
      segmentNames: company.segments.flatMap((segment) => {
        const found = directory.tree.get(segment);
        return found === undefined ? [] : [named(found)];
      }),
      peers: all
        .filter((each) => each.slug !== slug && each.segments[0] === first && first !== undefined)
        .map(companyRef),
    };
  }
}

function named(row: { readonly slug: string; readonly name_en: string; readonly name_ko: string }) {
  return { slug: row.slug, name: { en: row.name_en, ko: row.name_ko } };
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
