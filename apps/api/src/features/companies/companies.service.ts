import { Injectable } from "@nestjs/common";
import { AppError, type CompanyDetail } from "@sector-tracker/shared";
import { DirectoryService } from "../../derive/directory.service.ts";
import { companyRef, type ScreenerAsk, ScreenerService } from "../../derive/screener.service.ts";
import { DirectoryReader } from "../../store/read/directory.repository.ts";

/** A company's profile. */
@Injectable()
export class CompaniesService {
  constructor(
    private readonly directories: DirectoryService,
    private readonly reader: DirectoryReader,
    private readonly screener: ScreenerService,
  ) {}

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
