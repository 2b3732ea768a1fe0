import { Injectable } from "@nestjs/common";
import { AppError, type EarningsFactView } from "@sector-tracker/shared";
import { CurrencyService } from "../../derive/currency.service.ts";
import { DirectoryService } from "../../derive/directory.service.ts";
import { trailingYears } from "../../derive/earnings-series.ts";
import { EarningsReader, type EarningsRow } from "../../store/read/earnings.repository.ts";
import { earningsFact, trailingFact } from "./earnings.presenter.ts";

export interface EarningsAsk {
  readonly concept: string | null;
  readonly period: "quarter" | "year" | "ttm" | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly vintages: "latest" | "all";
  readonly asOf: string;
  readonly currency: string | null;
}

/** A company's earnings facts. */
@Injectable()
export class EarningsService {
  constructor(
    private readonly directories: DirectoryService,
    private readonly reader: EarningsReader,
    private readonly currencies: CurrencyService,
  ) {}

  /** Facts whose period ends between `from` and `to`. Throws `not-found` for an unknown company. */
  async facts(company: string, ask: EarningsAsk): Promise<EarningsFactView[]> {
    const directory = await this.directories.read();
    if (!directory.companies.has(company)) throw new AppError("not-found", `There is no company ${company}.`);
    const question = {
      companies: [company],
      ...(ask.concept === null ? {} : { concepts: [ask.concept] }),
      ...(ask.period === null ? {} : { spans: spansOf[ask.period] }),
      asOf: ask.asOf,
    };
    const all = ask.vintages === "all" && ask.period !== "ttm";
    const rows = await (all ? this.reader.every(question) : this.reader.latest(question));
    const units = rows.map((row) => row.unit);
    const converter = await this.currencies.converter(ask.asOf, ask.currency, units);
    const facts =
      ask.period === "ttm"
        ? trailingYears(rows.filter(summable)).map((year) => trailingFact(year, converter))
        : rows.filter((row) => ofPeriod(row, ask.period)).map((row) => earningsFact(row, converter));
    return facts.filter(
      (fact) =>
        (ask.from === null || fact.periodEnd >= ask.from) && (ask.to === null || fact.periodEnd <= ask.to),
    );
  }
}

const spansOf: Readonly<Record<"quarter" | "year" | "ttm", readonly EarningsRow["span"][]>> = {
  quarter: ["quarter", "instant"],
  year: ["year", "instant"],
  ttm: ["quarter"],
};

/** An instant belongs to every quarter, and to a year where it is of the year's end. */
function ofPeriod(row: EarningsRow, period: EarningsAsk["period"]): boolean {
  if (period !== "year" || row.span !== "instant") return true;
  return row.fiscal_quarter === null || row.fiscal_quarter === 4;
}

/** Head counts and share counts of quarters do not add up to a year's. */
function summable(row: EarningsRow): boolean {
  return row.unit !== "count" && row.unit !== "shares";
}
