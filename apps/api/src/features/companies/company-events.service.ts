import { Injectable } from "@nestjs/common";
import { AppError, type CompanyEvent } from "@sector-tracker/shared";
import { CurrencyService } from "../../derive/currency.service.ts";
import { DirectoryService } from "../../derive/directory.service.ts";
import { FundingService } from "../../derive/funding.service.ts";
import { MarketService } from "../../derive/market.service.ts";
import { ReportLibrary } from "../../derive/report-library.service.ts";
import type { ScreenerAsk } from "../../derive/screener.service.ts";
import { EarningsReader } from "../../store/read/earnings.repository.ts";
import { reportEvents, resultEvents, roundEvents, splitEvents } from "./company-events.presenter.ts";

/** What happened to a company, and what was said of it, by date. */
@Injectable()
export class CompanyEventsService {
  constructor(
    private readonly directories: DirectoryService,
    private readonly earnings: EarningsReader,
    private readonly funding: FundingService,
    private readonly market: MarketService,
    private readonly library: ReportLibrary,
    private readonly currencies: CurrencyService,
  ) {}

  /** Events known by the day. Throws `not-found` for an unknown company. */
  async list(slug: string, ask: ScreenerAsk): Promise<CompanyEvent[]> {
    const directory = await this.directories.read();
    if (!directory.companies.has(slug)) throw new AppError("not-found", `There is no company ${slug}.`);
    const [facts, rounds, listings, reports] = await Promise.all([
      this.earnings.every({
        companies: [slug],
        concepts: ["revenue", "netIncome", "operatingIncome"],
        spans: ["quarter", "half", "nine-months", "year"],
        asOf: ask.asOf,
      }),
      this.funding.rounds(ask.asOf, [slug]),
      this.market.listings([slug], ask.asOf, "month-ends"),
      this.library.published(ask.asOf),
    ]);
    const converter = await this.currencies.converter(ask.asOf, ask.currency, [
      ...facts.map((fact) => fact.unit),
      ...rounds.flatMap((round) => round.best.currency ?? []),
    ]);
    return [
      ...resultEvents(facts, converter),
      ...roundEvents(rounds, converter),
      ...splitEvents(listings.get(slug)?.actions ?? [], ask.asOf),
      ...reportEvents(slug, reports),
    ];
  }
}
