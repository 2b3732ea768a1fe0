import { Injectable } from "@nestjs/common";
import {
  AppError,
  type FundingRoundView,
  type FundingTrend,
  type LocalizedText,
} from "@sector-tracker/shared";
import { amountIn, type Converter } from "../../derive/converter.ts";
import { CurrencyService } from "../../derive/currency.service.ts";
import { type Directory, DirectoryService } from "../../derive/directory.service.ts";
import { FundingService } from "../../derive/funding.service.ts";
import { investorsOf, isNewMoney, type Round } from "../../derive/funding-round.ts";
import { fundingTrend, type TrendAsk } from "../../derive/funding-trend.ts";
import { DEFAULT_CURRENCY } from "../../derive/screener.service.ts";
import { fundingRound, roundCountry, roundSegment } from "./funding.presenter.ts";

/** Which rounds are asked for; undefined does not narrow. */
export interface RoundFilter {
  readonly segment?: string | undefined;
  readonly company?: string | undefined;
  readonly stage?: string | undefined;
  readonly kind?: string | undefined;
  readonly investor?: string | undefined;
  readonly country?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly minAmount?: number | undefined;
  readonly megaRounds?: "in" | "out" | undefined;
  readonly include?: "new-money" | "all" | undefined;
}

/** A round with its amount in the currency in which rounds are compared. */
export interface ComparableRound {
  readonly view: FundingRoundView;
  readonly comparable: number | null;
}

interface Ask {
  readonly asOf: string;
  readonly currency: string | null;
}

/** From here on a round is a mega-round, as the trade's own statistics draw the line. */
const MEGA_AMOUNT = 100_000_000;
const MEGA_CURRENCY = "USD";

/** Rounds and deals, and their trend. */
@Injectable()
export class FundingFeature {
  constructor(
    private readonly funding: FundingService,
    private readonly directories: DirectoryService,
    private readonly currencies: CurrencyService,
  ) {}

  /** Rounds that pass the filter; talks, sales and acquisitions are in the list unless `new-money` is asked for. */
  async rounds(filter: RoundFilter, ask: Ask): Promise<ComparableRound[]> {
    const { rounds, directory, converter } = await this.read(filter, ask);
    const summed = ask.currency ?? DEFAULT_CURRENCY;
    return rounds.map((round) => {
      const view = fundingRound(round, directory, converter);
      return { view, comparable: amountIn(view.amount, summed) ?? comparable(round, summed, converter) };
    });
  }

  /** One company's rounds. Throws `not-found` for an unknown company. */
  async ofCompany(company: string, ask: Ask): Promise<ComparableRound[]> {
    const directory = await this.directories.read();
    if (!directory.companies.has(company)) throw new AppError("not-found", `There is no company ${company}.`);
    return this.rounds({ company }, ask);
  }

  /** Sums by period: new money only, unless all is asked for. */
  async trend(
    filter: RoundFilter,
    ask: Ask & Pick<TrendAsk, "groupBy" | "by" | "measure" | "cumulative">,
  ): Promise<FundingTrend> {
    const narrowed = { ...filter, include: filter.include ?? "new-money" };
    const [{ rounds, directory, converter, filledTo }, firstSeen] = await Promise.all([
      this.read(narrowed, ask),
      this.funding.firstSeen(),
    ]);
    const currency = ask.currency ?? DEFAULT_CURRENCY;
    const to = filter.to !== undefined && filter.to < ask.asOf ? filter.to : ask.asOf;
    const trend = fundingTrend(
      rounds,
      { ...ask, currency, from: filter.from ?? null, to, filledTo },
      {
        segmentOf: (round) => roundSegment(round, directory),
        countryOf: (round) => roundCountry(round, directory),
        label: (by, key) => labelOf(by, key, directory),
        seenOn: (round) => firstSeen.get(round.id) ?? null,
      },
      converter,
    );
    return {
      ...trend,
      unit: ask.measure === "count" ? "count" : currency,
      currency: ask.measure === "count" ? null : currency,
      asOf: ask.asOf,
      groupBy: ask.groupBy,
      by: ask.by,
      measure: ask.measure,
      largest: trend.largest.map((round) => fundingRound(round, directory, converter)),
    };
  }

  private async read(filter: RoundFilter, ask: Ask) {
    const [all, directory] = await Promise.all([this.funding.rounds(ask.asOf), this.directories.read()]);
    const summed = ask.currency ?? DEFAULT_CURRENCY;
    // The line that makes a round a mega-round is drawn in one currency, whatever is shown.
    const threshold = filter.megaRounds === "out" ? [MEGA_CURRENCY] : [];
    const units = [...all.flatMap((round) => round.best.currency ?? []), ...threshold];
    const converter = await this.currencies.converter(ask.asOf, ask.currency, units, summed);
    const rounds = all.filter((round) => fits(round, filter, directory, summed, converter));
    const filledTo = all.reduce((latest, { best }) => (best.known_on > latest ? best.known_on : latest), "");
    return { rounds, directory, converter, filledTo };
  }
}

function fits(
  round: Round,
  filter: RoundFilter,
  directory: Directory,
  currency: string,
  converter: Converter,
): boolean {
  const { best } = round;
  if (filter.company !== undefined && best.company_slug !== filter.company) return false;
  if (filter.stage !== undefined && round.stage !== filter.stage) return false;
  if (filter.kind !== undefined && best.kind !== filter.kind) return false;
  if (filter.from !== undefined && round.announcedOn < filter.from) return false;
  if (filter.to !== undefined && round.announcedOn > filter.to) return false;
  if (filter.country !== undefined && roundCountry(round, directory) !== filter.country) return false;
  if (filter.segment !== undefined && !isIn(roundSegment(round, directory), filter.segment, directory))
    return false;
  if (filter.investor !== undefined && !hasInvestor(round, filter.investor)) return false;
  if (filter.include === "new-money" && !isNewMoney(round)) return false;
  if (filter.megaRounds === "out" && (comparable(round, MEGA_CURRENCY, converter) ?? 0) >= MEGA_AMOUNT)
    return false;
  if (filter.minAmount === undefined) return true;
  const amount = comparable(round, currency, converter);
  return amount !== null && amount >= filter.minAmount;
}

function isIn(segment: string | null, above: string, directory: Directory): boolean {
  return segment !== null && directory.isWithin(segment, above);
}

function hasInvestor(round: Round, investor: string): boolean {
  const part = investor.trim().toLowerCase();
  return investorsOf(round).some((name) => name.toLowerCase().includes(part));
}

function comparable({ best, announcedOn }: Round, currency: string, converter: Converter): number | null {
  if (best.amount === null || best.currency === null) return null;
  const moment = { kind: "day", on: announcedOn } as const;
  return converter.inCurrency(best.amount, best.currency, currency, moment)?.toNumber() ?? null;
}

function labelOf(by: TrendAsk["by"], key: string, directory: Directory): LocalizedText {
  if (by === "none") return { en: "All rounds", ko: "전체 라운드" };
  if (key === "other") return { en: "Not known", ko: "미상" };
  const segment = by === "segment" ? directory.tree.get(key) : undefined;
  return segment === undefined ? { en: key, ko: key } : { en: segment.name_en, ko: segment.name_ko };
}
