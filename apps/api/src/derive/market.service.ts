import { Injectable } from "@nestjs/common";
import type { Dividend, Split } from "@sector-tracker/shared";
import { EarningsReader, type EarningsRow } from "../store/read/earnings.repository.ts";
import { type ActionRow, type BarRow, PricesReader } from "../store/read/prices.repository.ts";
import { type Capitalisations, capitalisations } from "./market-cap-series.ts";
import { dividendsOf, knownSplits } from "./price-series.ts";

/** What the store holds of a company's primary listing. */
export interface ListingRecords {
  readonly bars: readonly BarRow[];
  readonly actions: readonly ActionRow[];
  /** Every known vintage of shares outstanding. */
  readonly counts: readonly EarningsRow[];
  /** Null where those recorded cannot be all. */
  readonly splits: Split[] | null;
  readonly dividends: Dividend[] | null;
}

/** A day after every possible action: used to undo what a source has worked into older prices. */
const EVER = "9999-12-31";

/** Prices with what is needed to put them on one basis, for many companies in three queries. */
@Injectable()
export class MarketService {
  constructor(
    private readonly prices: PricesReader,
    private readonly earnings: EarningsReader,
  ) {}

  /** Records of companies' primary listings; companies without a bar are there with empty lists. */
  async listings(
    companies: readonly string[],
    asOf: string,
    bars: "every-day" | "month-ends",
  ): Promise<Map<string, ListingRecords>> {
    const [barRows, actionRows, everyCount] = await Promise.all([
      bars === "every-day" ? this.prices.bars(companies, asOf) : this.prices.monthEndBars(companies, asOf),
      this.prices.actions(companies, EVER),
      this.earnings.every({ companies, concepts: ["sharesOutstanding"], asOf: EVER }),
    ]);
    const barsOf = byCompany(barRows);
    const actionsOf = byCompany(actionRows);
    const countsOf = byCompany(everyCount);
    return new Map(
      companies.map((company) => {
        const actions = actionsOf.get(company) ?? [];
        const counts = countsOf.get(company) ?? [];
        const bars = barsOf.get(company) ?? [];
        const first = bars[0];
        return [
          company,
          {
            bars,
            actions,
            counts: counts.filter((count) => count.known_on <= asOf),
            splits: first === undefined ? null : knownSplits(actions, firstPrints(counts), first.date),
            dividends: dividendsOf(actions),
          },
        ];
      }),
    );
  }

  /** Capitalisations of one listing's records. */
  capitalisations(records: ListingRecords): Capitalisations {
    return capitalisations(records.bars, records.counts, records.splits);
  }
}

/** One count per day it was taken: a later filing's restatement of an older day would look like a jump. */
function firstPrints(counts: readonly EarningsRow[]): EarningsRow[] {
  const first = new Map<string, EarningsRow>();
  for (const count of counts) {
    const held = first.get(count.period_end);
    if (held === undefined || count.known_on < held.known_on) first.set(count.period_end, count);
  }
  return [...first.values()];
}

/** Rows by the company they are of. */
export function byCompany<T extends { readonly company_slug: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.company_slug);
    if (group === undefined) groups.set(row.company_slug, [row]);
    else group.push(row);
  }
  return groups;
}
