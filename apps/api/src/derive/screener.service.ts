import { Injectable } from "@nestjs/common";
import {
  type Amount,
  type CompanyRef,
  type CompanyRow,
  countStatuses,
  type ScreenMetric,
  type Status,
} from "@sector-tracker/shared";
import type { CompanyDirectoryRow } from "../store/read/directory.repository.ts";
import { EarningsReader } from "../store/read/earnings.repository.ts";
import {
  capitalisationInputs,
  type FigureInput,
  fundingFigures,
  priceFigures,
  type RowCapitalisation,
  YEAR_CONCEPTS,
  yearFigures,
} from "./company-figures.ts";
import { amountIn, type Converter } from "./converter.ts";
import { CurrencyService } from "./currency.service.ts";
import { FundingService } from "./funding.service.ts";
import { byCompany, type ListingRecords, MarketService } from "./market.service.ts";
import { ReportLibrary, type TrackedReport } from "./report-library.service.ts";
import { StandingsService } from "./standings.service.ts";

/** A company's newest figures, and the same as plain numbers in one currency: what sorts, filters and sums. */
export interface ScreenedCompany {
  readonly row: CompanyRow;
  readonly comparable: Readonly<Record<ScreenMetric, number | null>>;
  /** What a figure was made of. */
  readonly inputs: (metric: ScreenMetric) => readonly FigureInput[];
  /** Month-end closes on one basis, oldest first. */
  readonly closes: readonly { readonly date: string; readonly value: number }[];
}

export interface ScreenerAsk {
  readonly asOf: string;
  /** Currency that a reader asked for; amounts are compared in it, or in US dollars. */
  readonly currency: string | null;
}

/** In which amounts of several currencies are compared where no currency is asked for. */
export const DEFAULT_CURRENCY = "USD";

/** The newest known figures of many companies, in a handful of queries whatever their number. */
@Injectable()
export class ScreenerService {
  constructor(
    private readonly earnings: EarningsReader,
    private readonly market: MarketService,
    private readonly funding: FundingService,
    private readonly currencies: CurrencyService,
    private readonly library: ReportLibrary,
    private readonly board: StandingsService,
  ) {}

  /** In the order given. */
  async screen(companies: readonly CompanyDirectoryRow[], ask: ScreenerAsk): Promise<ScreenedCompany[]> {
    const slugs = companies.map((company) => company.slug);
    const concepts = [...YEAR_CONCEPTS];
    const [facts, listings, rounds, reports] = await Promise.all([
      this.earnings.latest({ companies: slugs, concepts, spans: ["year"], asOf: ask.asOf }),
      this.market.listings(slugs, ask.asOf, "month-ends"),
      this.funding.rounds(ask.asOf, slugs),
      this.library.published(ask.asOf),
    ]);
    const units = [
      ...facts.map((row) => row.unit),
      ...[...listings.values()].flatMap((listing) => listing.bars[0]?.currency ?? []),
      ...rounds.map((round) => round.best.currency ?? DEFAULT_CURRENCY),
    ];
    const summed = ask.currency ?? DEFAULT_CURRENCY;
    const [converter, standings] = await Promise.all([
      this.currencies.converter(ask.asOf, ask.currency, units, summed),
      this.standings(reports, new Set(slugs), ask.asOf),
    ]);
    const since = reports[0]?.publishedOn ?? null;
    const factsOf = byCompany(facts);
    const roundsOf = byCompany(rounds.map((round) => ({ company_slug: round.best.company_slug, round })));
    return companies.map((company) => {
      const listing = listings.get(company.slug);
      const year = yearFigures(factsOf.get(company.slug) ?? [], converter);
      const cap = this.latestMarketCap(listing, converter);
      const price = priceFigures(listing, since, ask.asOf);
      const funding = fundingFigures(
        (roundsOf.get(company.slug) ?? []).map(({ round }) => round),
        converter,
        summed,
      );
      const statuses = standings.get(company.slug) ?? [];
      const revenue = year?.inCurrency(summed) ?? null;
      const marketCap = cap === null ? null : inSummed(cap.shown.amount, cap.shown.date, summed, converter);
      const salesMultiple =
        marketCap === null || revenue === null || revenue <= 0 ? null : marketCap / revenue;
      const margins = year?.margins ?? null;
      return {
        row: {
          ...companyRef(company),
          latestRevenue: year?.revenue ?? null,
          marketCap: cap?.shown ?? null,
          priceChangePercent: price?.change ?? null,
          fundingTotal: funding.total,
          margins,
          salesMultiple,
          valuation: funding.valuation,
          baselines: statuses.length,
          statuses: countStatuses(statuses),
        },
        comparable: {
          marketCap,
          revenue,
          revenueGrowth: year?.revenue.growthPercent ?? null,
          grossMargin: margins?.gross ?? null,
          operatingMargin: margins?.operating ?? null,
          netMargin: margins?.net ?? null,
          researchShare: margins?.research ?? null,
          salesMultiple,
          priceChange: price?.change?.value ?? null,
          funding: funding.total?.amount.value ?? null,
          valuation: funding.valuationIn,
          baselines: statuses.length,
        },
        inputs: (metric) =>
          ({
            marketCap: cap?.inputs ?? [],
            revenue: year?.inputs("revenue") ?? [],
            revenueGrowth: year?.inputs("growth") ?? [],
            grossMargin: year?.inputs("grossProfit") ?? [],
            operatingMargin: year?.inputs("operatingIncome") ?? [],
            netMargin: year?.inputs("netIncome") ?? [],
            researchShare: year?.inputs("researchAndDevelopment") ?? [],
            salesMultiple: [...(cap?.inputs ?? []), ...(year?.inputs("revenue") ?? [])],
            priceChange: price?.inputs ?? [],
            funding: funding.totalInputs,
            valuation: funding.valuationInputs,
            baselines: [],
          })[metric],
        closes: price?.closes ?? [],
      };
    });
  }

  /** Statuses of the statements that name each of the companies. */
  private async standings(
    reports: readonly TrackedReport[],
    companies: ReadonlySet<string>,
    asOf: string,
  ): Promise<ReadonlyMap<string, Status[]>> {
    const named = reports
      .flatMap((report) => report.baselines)
      .map((baseline) => {
        const { company, counterparties } = baseline.entry;
        const all = company === null ? counterparties : [company, ...counterparties];
        return { baseline, of: [...new Set(all)].filter((slug) => companies.has(slug)) };
      })
      .filter(({ of }) => of.length > 0);
    const assessed = await this.board.of(
      named.map(({ baseline }) => baseline),
      asOf,
    );
    const standings = new Map<string, Status[]>();
    for (const [index, { assessment }] of assessed.entries()) {
      for (const slug of named[index]?.of ?? []) {
        standings.set(slug, [...(standings.get(slug) ?? []), assessment.status]);
      }
    }
    return standings;
  }

  private latestMarketCap(
    listing: ListingRecords | undefined,
    converter: Converter,
  ): { shown: RowCapitalisation; inputs: FigureInput[] } | null {
    const point = listing === undefined ? undefined : this.market.capitalisations(listing).points.at(-1);
    if (point === undefined) return null;
    const amount = converter.amount(point.value, point.currency, { kind: "day", on: point.date });
    return {
      shown: { amount, date: point.date, approximate: point.approximate },
      inputs: capitalisationInputs(point),
    };
  }
}

function inSummed(amount: Amount, day: string, summed: string, converter: Converter): number | null {
  return (
    amountIn(amount, summed) ??
    converter.inCurrency(String(amount.value), amount.unit, summed, { kind: "day", on: day })?.toNumber() ??
    null
  );
}

/** A company as other answers name it. */
export function companyRef(row: CompanyDirectoryRow): CompanyRef {
  return {
    slug: row.slug,
    name: { en: row.name_en, ko: row.name_ko },
    kind: row.kind,
    country: row.country,
    segments: row.segments,
    inReport: row.in_report,
    symbol: row.symbols[0] ?? null,
  };
}
