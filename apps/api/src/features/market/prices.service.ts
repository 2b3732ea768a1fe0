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
import { equalWeighted } from "../../derive/price-basket.ts";
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
  async compare(companies: readonly string[], ask: CompareAsk): Promise<SeriesSet> {
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
    return together(lines, await this.baskets(directory, ask), directory, ask, currency);
  }

  /** The listed companies of the report or a segment. Throws `not-found` for an unknown segment. */
  private async baskets(directory: Directory, ask: CompareAsk): Promise<Basket[]> {
    if (ask.baskets.length > 0 && ask.rebase === null) {
      const message = "a basket is a mean of values that are 100 on one day: give rebase";
      throw new AppError("unprocessable", "A basket has no price of its own.", [
        { parameter: "rebase", message },
      ]);
    }
    return Promise.all(
      ask.baskets.map(async (key) => {
        const { label, members } = basketOf(key, directory);
        const bars = ask.interval === "month" ? "month-ends" : "every-day";
        const listings = await this.market.listings(members, ask.asOf, bars);
        const lines = members.map((company) => lineOf(company, listings.get(company), ask));
        return { key, label, lines: lines.filter((line) => line.bars.length > 0) };
      }),
    );
  }

  private async listing(company: string, asOf: IsoDate): Promise<ListingRecords> {
    const directory = await this.directories.read();
    if (!directory.companies.has(company)) throw new AppError("not-found", `There is no company ${company}.`);
    const listing = (await this.market.listings([company], asOf, "every-day")).get(company);
    if (listing === undefined) throw new AppError("not-found", `There is no listing of ${company}.`);
    return listing;
  }
}

type CompareAsk = PricesAsk & { readonly rebase: IsoDate | null; readonly baskets: readonly string[] };

/** Companies that stand together as one line. */
interface Basket {
  readonly key: string;
  readonly label: LocalizedText;
  readonly lines: readonly Line[];
}

function basketOf(key: string, directory: Directory): { label: LocalizedText; members: string[] } {
  const listed = [...directory.companies.values()].filter((company) => company.symbols.length > 0);
  if (key === "report") {
    return {
      label: { en: "Listed companies of the report", ko: "보고서의 상장기업" },
      members: listed.filter((company) => company.in_report).map((company) => company.slug),
    };
  }
  const slug = key.slice("segment:".length);
  const segment = directory.tree.get(slug);
  if (segment === undefined) {
    throw new AppError("not-found", `There is no segment ${slug}.`, [
      { parameter: "baskets", message: `unknown: ${slug}` },
    ]);
  }
  return {
    label: { en: segment.name_en, ko: segment.name_ko },
    members: listed
      .filter((company) => company.segments.some((each) => directory.isWithin(each, slug)))
      .map((company) => company.slug),
  };
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
  baskets: readonly Basket[],
  directory: Directory,
  ask: CompareAsk,
  currency: string | null,
): SeriesSet {
  const placeOf = (date: IsoDate) => (ask.interval === "day" ? date : periodOf(date, ask.interval).text);
  const axis = new Map<string, IsoDate>();
  for (const { date } of [...lines, ...baskets.flatMap((basket) => basket.lines)].flatMap(
    (line) => line.bars,
  )) {
    const held = axis.get(placeOf(date));
    if (held === undefined || date > held) axis.set(placeOf(date), date);
  }
  const dates = [...axis.values()].sort();
  const index = new Map([...axis].map(([place, date]) => [place, dates.indexOf(date)]));
  const closesOf = (line: Line) => {
    const closes: (AdjustedBar["close"] | null)[] = dates.map(() => null);
    for (const bar of line.bars) closes[index.get(placeOf(bar.date)) ?? -1] = bar.close;
    return closes;
  };
  return {
    unit: ask.rebase === null ? (currency ?? "points") : "points",
    currency: ask.rebase === null ? currency : null,
    asOf: ask.asOf,
    dates,
    series: [
      ...lines.map((line) => {
        const closes = closesOf(line);
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
      ...baskets.map((basket) => {
        const { values, members } = equalWeighted(dates, basket.lines.map(closesOf), ask.rebase ?? "");
        return {
          key: basket.key,
          label: basket.label,
          values: values.map((value) => value?.toNumber() ?? null),
          sources: [...new Set(basket.lines.flatMap((line) => line.rows.map((row) => row.source_id)))].sort(),
          note: basketNote(members),
        };
      }),
    ],
    conversions: [],
  };
}

function inInterval(bars: readonly AdjustedBar[], interval: PricesAsk["interval"]): AdjustedBar[] {
  return interval === "day" ? [...bars] : aggregateBars(bars, interval);
}

const basketNote = (members: number): LocalizedText => ({
  en: `Mean of ${members} listed companies with prices from the first day on, equally weighted, each in its own currency; no published index.`,
  ko: `첫날부터 주가가 있는 상장기업 ${members}곳의 동일 가중 평균이며(각 거래 통화 기준), 공표된 지수가 아닙니다.`,
});
