import { Injectable } from "@nestjs/common";
import {
  type Amount,
  type CompanyRef,
  type CompanyRow,
  periodFromDates,
  toDecimal,
} from "@sector-tracker/shared";
import type { CompanyDirectoryRow } from "../store/read/directory.repository.ts";
import { EarningsReader, type EarningsRow } from "../store/read/earnings.repository.ts";
import { amountIn, type Converter } from "./converter.ts";
import { CurrencyService } from "./currency.service.ts";
import { earningsPeriod } from "./earnings-series.ts";
import { FundingService } from "./funding.service.ts";
import { isNewMoney, type Round } from "./funding-round.ts";
import { type ListingRecords, MarketService } from "./market.service.ts";
import { adjustedSeries } from "./price-series.ts";
import { ReportLibrary } from "./report-library.service.ts";

/** A company's newest figures, and the same in one currency for sorting and sums. */
export interface ScreenedCompany {
  readonly row: CompanyRow;
  readonly comparable: {
    readonly marketCap: number | null;
    readonly revenue: number | null;
    readonly funding: number | null;
  };
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
  ) {}

  /** In the order given. */
  async screen(companies: readonly CompanyDirectoryRow[], ask: ScreenerAsk): Promise<ScreenedCompany[]> {
    const slugs = companies.map((company) => company.slug);
    const [revenues, listings, rounds, reports] = await Promise.all([
      this.earnings.latest({ companies: slugs, concepts: ["revenue"], spans: ["year"], asOf: ask.asOf }),
      this.market.listings(slugs, ask.asOf, "month-ends"),
      this.funding.rounds(ask.asOf, slugs),
      this.library.published(ask.asOf),
    ]);
    const units = [
      ...revenues.map((row) => row.unit),
      ...[...listings.values()].flatMap((listing) => listing.bars[0]?.currency ?? []),
      ...rounds.map((round) => round.best.currency ?? DEFAULT_CURRENCY),
    ];
    const summed = ask.currency ?? DEFAULT_CURRENCY;
    const converter = await this.currencies.converter(ask.asOf, ask.currency, units, summed);
    const baselines = new Map<string, number>();
    for (const { entry } of reports.flatMap((report) => report.baselines)) {
      const named = new Set(
        entry.company === null ? entry.counterparties : [entry.company, ...entry.counterparties],
      );
      for (const company of named) baselines.set(company, (baselines.get(company) ?? 0) + 1);
    }
    const since = reports[0]?.publishedOn ?? null;
    return companies.map((company) => {
      const revenue = latestRevenue(
        revenues.filter((row) => row.company_slug === company.slug),
        converter,
      );
      const marketCap = this.latestMarketCap(listings.get(company.slug), converter);
      const fundingTotal = totalFunding(
        rounds.filter((round) => round.best.company_slug === company.slug),
        converter,
        summed,
      );
      const inSummed = (amount: Amount, day: string) =>
        amountIn(amount, summed) ??
        converter
          .inCurrency(String(amount.value), amount.unit, summed, { kind: "day", on: day })
          ?.toNumber() ??
        null;
      return {
        row: {
          ...companyRef(company),
          latestRevenue: revenue?.shown ?? null,
          marketCap,
          priceChangePercent:
            since === null ? null : priceChange(listings.get(company.slug), since, ask.asOf),
          fundingTotal,
          baselines: baselines.get(company.slug) ?? 0,
        },
        comparable: {
          marketCap: marketCap === null ? null : inSummed(marketCap.amount, marketCap.date),
          revenue: revenue?.inSummed(summed) ?? null,
          funding: fundingTotal?.amount.value ?? null,
        },
      };
    });
  }

  private latestMarketCap(
    listing: ListingRecords | undefined,
    converter: Converter,
  ): CompanyRow["marketCap"] {
    const point = listing === undefined ? undefined : this.market.capitalisations(listing).points.at(-1);
    if (point === undefined) return null;
    const amount = converter.amount(point.value, point.currency, { kind: "day", on: point.date });
    return { amount, date: point.date, approximate: point.approximate };
  }
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

/** `rows` newest first. Growth only against the fiscal year right before, in the same currency. */
function latestRevenue(rows: readonly EarningsRow[], converter: Converter) {
  const latest = rows[0];
  if (latest === undefined) return null;
  const before = rows.find((row) => row.fiscal_year === latest.fiscal_year - 1 && row.unit === latest.unit);
  const period = periodFromDates(latest.period_start, latest.period_end);
  const moment = { kind: "average", start: period.start, end: period.end } as const;
  const growth =
    before === undefined || toDecimal(before.value).lessThanOrEqualTo(0)
      ? null
      : toDecimal(latest.value).dividedBy(before.value).minus(1).times(100).toNumber();
  return {
    shown: {
      amount: converter.amount(latest.value, latest.unit, moment),
      period: earningsPeriod(latest),
      periodEnd: latest.period_end,
      growthPercent: growth,
    },
    inSummed: (currency: string) =>
      converter.inCurrency(latest.value, latest.unit, currency, moment)?.toNumber() ?? null,
  };
}

/** How long after the report the first close may lie: with month-end closes, a month. */
const MAX_DAYS_AFTER = 40;

/** From the first close on or after the report's day to the newest, on one basis. */
function priceChange(
  listing: ListingRecords | undefined,
  since: string,
  asOf: string,
): CompanyRow["priceChangePercent"] {
  if (listing === undefined) return null;
  const series = adjustedSeries(listing.bars, listing, { adjust: "splits", asOf });
  if (!series.ok) return null;
  const from = series.bars.find((bar) => bar.date >= since);
  const to = series.bars.at(-1);
  if (from === undefined || to === undefined || from.date >= to.date) return null;
  if (Date.parse(from.date) - Date.parse(since) > MAX_DAYS_AFTER * 86_400_000) return null;
  const value = to.close.dividedBy(from.close).minus(1).times(100).toNumber();
  return { value, from: from.date, to: to.date };
}

function totalFunding(
  rounds: readonly Round[],
  converter: Converter,
  currency: string,
): CompanyRow["fundingTotal"] {
  let total = toDecimal("0");
  let counted = 0;
  let latest = "";
  for (const round of rounds) {
    const { amount, currency: unit } = round.best;
    const day = round.announcedOn;
    if (!isNewMoney(round) || amount === null || unit === null) continue;
    const value = converter.inCurrency(amount, unit, currency, { kind: "day", on: day });
    if (value === null) continue;
    total = total.plus(value);
    counted += 1;
    if (day > latest) latest = day;
  }
  if (counted === 0) return null;
  return { amount: { value: total.toNumber(), unit: currency, converted: null }, rounds: counted, latest };
}
