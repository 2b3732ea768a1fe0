import { Injectable } from "@nestjs/common";
import {
  type AdjustedBar,
  aggregateBars,
  AppError,
  type IsoDate,
  type LocalizedText,
  type MarketCapPoint,
  periodOf,
  type PriceSeries,
  rebaseAt,
  type SeriesSet,
} from "@sector-tracker/shared";
import { CurrencyService } from "../../derive/currency.service.ts";
import { type Directory, DirectoryService } from "../../derive/directory.service.ts";
import { type ListingRecords, MarketService } from "../../derive/market.service.ts";
import { type Adjust, adjustedSeries } from "../../derive/price-series.ts";
import { DirectoryReader } from "../../store/read/directory.repository.ts";
import type { BarRow } from "../../store/read/prices.repository.ts";
import {
  type DatedRange,
  emptyPriceSeries,
  marketCapPoint,
  priceSeries,
  within,
} from "./prices.presenter.ts";

export interface PricesAsk extends DatedRange {
  readonly interval: "day" | "week" | "month";
  readonly asOf: IsoDate;
}

/** Prices and capitalisations of companies' primary listings. */
@Injectable()
export class PricesService {
  constructor(
    private readonly directories: DirectoryService,
    private readonly market: MarketService,
    private readonly currencies: CurrencyService,
    private readonly reader: DirectoryReader,
  ) {}

  /**
   * A listing without bars gives an empty series that says so. Throws `not-found` for an unknown company and one that
   * is not listed, and `unprocessable` where the adjustment cannot be had.
   */
  async series(company: string, ask: PricesAsk & { readonly adjust: Adjust }): Promise<PriceSeries> {
    const listing = await this.listing(company, ask.asOf);
    const { bars } = listing;
    const first = bars[0];
    if (first === undefined) {
      const listed = (await this.reader.listings(company, ask.asOf))[0];
      if (listed === undefined)
        throw new AppError("not-found", `${company} has no listing, so it has no prices.`);
      return emptyPriceSeries(company, listed, ask);
    }
    const series = adjustedSeries(bars, listing, ask);
    if (!series.ok) {
      throw new AppError("unprocessable", series.message.en, [
        { parameter: "adjust", message: series.message.en },
      ]);
    }
    const shown = inInterval(within(series.bars, ask), ask.interval);
    return priceSeries({ company, listing: first, series, shown, actions: listing.actions, ask });
  }

  /** Capitalisations between two days; with none, the reason. Throws `not-found` for an unknown company. */
  async marketCap(
    company: string,
    ask: DatedRange & { readonly asOf: IsoDate; readonly currency: string | null },
  ): Promise<{ company: string; asOf: IsoDate; data: MarketCapPoint[]; reason: LocalizedText | null }> {
    const listing = await this.listing(company, ask.asOf);
    const { points, reason } = this.market.capitalisations(listing);
    const converter = await this.currencies.converter(
      ask.asOf,
      ask.currency,
      points.map((point) => point.currency),
    );
    return {
      company,
      asOf: ask.asOf,
      data: within(points, ask).map((point) => marketCapPoint(point, converter)),
      reason,
    };
  }

  /**
   * Closes of several companies on one axis, adjusted for splits, rebased to 100 where asked. Throws `not-found` where
   * a company is unknown; one without prices has a line of gaps and a note that says why.
   */
  async compare(
    companies: readonly string[],
    ask: PricesAsk & { readonly rebase: IsoDate | null },
  ): Promise<SeriesSet> {
    const directory = await this.directories.read();
    const unknown = companies.filter((company) => !directory.companies.has(company));
    if (unknown.length > 0) {
      throw new AppError("not-found", `There is no company ${unknown.join(", ")}.`, [
        { parameter: "companies", message: `unknown: ${unknown.join(", ")}` },
      ]);
    }
    const listings = await this.market.listings([...new Set(companies)], ask.asOf, "every-day");
    const lines = [...new Set(companies)].map((company) => lineOf(company, listings.get(company), ask));
    const currencies = new Set(lines.flatMap((line) => line.currency ?? []));
    const currency = currencies.size === 1 ? ([...currencies][0] ?? null) : null;
    if (ask.rebase === null && currencies.size > 1) {
      throw new AppError(
        "unprocessable",
        "Prices in several currencies stand on one axis only when rebased.",
        [
          {
            parameter: "rebase",
            message: `give a date: the listings trade in ${[...currencies].join(", ")}`,
          },
        ],
      );
    }
    return together(lines, directory, ask, currency);
  }

  private async listing(company: string, asOf: IsoDate): Promise<ListingRecords> {
    const directory = await this.directories.read();
    if (!directory.companies.has(company)) throw new AppError("not-found", `There is no company ${company}.`);
    const listing = (await this.market.listings([company], asOf, "every-day")).get(company);
    if (listing === undefined) throw new AppError("not-found", `There is no listing of ${company}.`);
    return listing;
  }
}

interface Line {
  readonly company: string;
  readonly currency: string | null;
  readonly bars: readonly AdjustedBar[];
  readonly rows: readonly BarRow[];
  readonly note: LocalizedText | null;
}

function lineOf(company: string, listing: ListingRecords | undefined, ask: PricesAsk): Line {
  const bars = listing?.bars ?? [];
  const series = adjustedSeries(bars, listing ?? { splits: null, dividends: null }, {
    adjust: "splits",
    asOf: ask.asOf,
  });
  if (!series.ok) return { company, currency: null, bars: [], rows: [], note: series.message };
  return {
    company,
    currency: bars[0]?.currency ?? null,
    bars: inInterval(within(series.bars, ask), ask.interval),
    rows: series.rows,
    note: series.note,
  };
}

/** Exchanges have different holidays: bars of one interval stand at one place of the axis, its last trading day. */
function together(
  lines: readonly Line[],
  directory: Directory,
  ask: PricesAsk & { readonly rebase: IsoDate | null },
  currency: string | null,
): SeriesSet {
  const placeOf = (date: IsoDate) => (ask.interval === "day" ? date : periodOf(date, ask.interval).text);
  const axis = new Map<string, IsoDate>();
  for (const { date } of lines.flatMap((line) => line.bars)) {
    const held = axis.get(placeOf(date));
    if (held === undefined || date > held) axis.set(placeOf(date), date);
  }
  const dates = [...axis.values()].sort();
  const index = new Map([...axis].map(([place, date]) => [place, dates.indexOf(date)]));
  return {
    unit: ask.rebase === null ? (currency ?? "points") : "points",
    currency: ask.rebase === null ? currency : null,
    asOf: ask.asOf,
    dates,
    series: lines.map((line) => {
      const closes: (AdjustedBar["close"] | null)[] = dates.map(() => null);
      for (const bar of line.bars) closes[index.get(placeOf(bar.date)) ?? -1] = bar.close;
      const rebased = ask.rebase === null ? null : rebaseAt(dates, closes, ask.rebase);
      const company = directory.companies.get(line.company);
      return {
        key: line.company,
        label: { en: company?.name_en ?? line.company, ko: company?.name_ko ?? line.company },
        values: (rebased?.values ?? closes).map((value) => value?.toNumber() ?? null),
        sources: [...new Set(line.rows.map((row) => row.source_id))].sort(),
        note: line.note,
      };
    }),
    conversions: [],
  };
}

function inInterval(bars: readonly AdjustedBar[], interval: PricesAsk["interval"]): AdjustedBar[] {
  return interval === "day" ? [...bars] : aggregateBars(bars, interval);
}
