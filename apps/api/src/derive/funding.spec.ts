import { describe, expect, it } from "@jest/globals";
import type { FundingRow } from "../store/read/funding.repository.ts";
import { Converter } from "./converter.ts";
import { isNewMoney, roundsOf } from "./funding-round.ts";
import { fundingTrend, type TrendAsk } from "./funding-trend.ts";

function record(change: Partial<FundingRow>): FundingRow {
  return {
    round_id: "acme-2024-01-10-1",
    company_slug: "acme",
    kind: "equity",
    stage: null,
    stage_printed: null,
    status: "announced",
    announced_on: "2024-01-10",
    date_precision: "day",
    amount: "100",
    currency: "USD",
    post_money: null,
    country: null,
    segment_slug: null,
    lead_investors: [],
    investors: [],
    matched_by: null,
    source_id: "published-rounds",
    document_id: "00000000-0000-4000-8000-000000000001",
    sha256: "0".repeat(64),
    document_url: null,
    retrieved_at: "2024-02-01T00:00:00.000Z",
    pointer: "row 1",
    citation_url: null,
    citation_text: null,
    run_id: "00000000-0000-4000-8000-000000000002",
    known_on: "2024-01-10",
    ingested_at: "2024-02-01T00:00:00.000Z",
    ...change,
  };
}

function only(records: readonly FundingRow[]) {
  const [round] = roundsOf(records);
  if (round === undefined) throw new Error("no round");
  return round;
}

describe("a round out of several records", () => {
  it("takes its figures from a record with an amount before one without, whatever the source", () => {
    const round = only([record({ amount: null }), record({ source_id: "report-deals", amount: "90" })]);
    expect(round.best.amount).toBe("90");
    expect(round.records).toHaveLength(2);
  });

  it("believes closed before announced before talks", () => {
    const round = only([
      record({ status: "talks", amount: "300" }),
      record({ status: "announced", amount: "200" }),
      record({ status: "closed", amount: "100", source_id: "epoch-funding" }),
    ]);
    expect(round.best.amount).toBe("100");
  });

  it("prefers a cited page with the day to the dataset, and the dataset to a page without", () => {
    const epoch = record({ source_id: "epoch-funding", amount: "2" });
    expect(only([epoch, record({ amount: "1" })]).best.amount).toBe("1");
    expect(only([epoch, record({ amount: "1", date_precision: "year" })]).best.amount).toBe("2");
  });

  it("shows the most exact date, and fills what the best record leaves open", () => {
    const round = only([
      record({ announced_on: "2024-01-01", date_precision: "year", status: "closed" }),
      record({
        source_id: "report-deals",
        announced_on: "2024-03-01",
        date_precision: "month",
        investors: ["Fund"],
        stage: "seed",
      }),
    ]);
    expect(round).toMatchObject({
      announcedOn: "2024-03-01",
      datePrecision: "month",
      investors: ["Fund"],
      stage: "seed",
    });
  });

  it("takes no valuation of another currency", () => {
    const round = only([
      record({}),
      record({ source_id: "epoch-funding", post_money: "5", currency: "EUR" }),
    ]);
    expect(round.postMoney).toBeNull();
  });

  it("is no new money while in talks, or where shares or the company change hands", () => {
    expect(isNewMoney(only([record({})]))).toBe(true);
    for (const change of [
      { status: "talks" },
      { kind: "secondary" },
      { kind: "acquisition" },
      { kind: "contract" },
    ]) {
      expect(isNewMoney(only([record(change)]))).toBe(false);
    }
  });
});

const converter = new Converter(
  [
    {
      currency: "USD",
      kind: "day",
      period_start: "2024-01-31",
      period_end: "2024-01-31",
      rate: "1.1",
      days: 1,
      source_id: "ecb-fx",
    },
    {
      currency: "KRW",
      kind: "day",
      period_start: "2024-01-31",
      period_end: "2024-01-31",
      rate: "1430",
      days: 1,
      source_id: "ecb-fx",
    },
  ],
  null,
);

const ask: TrendAsk = {
  groupBy: "quarter",
  by: "none",
  measure: "amount",
  cumulative: false,
  from: null,
  to: "2024-09-30",
  asOf: "2024-09-30",
  currency: "USD",
  filledTo: "2024-09-30",
};
const names = {
  segmentOf: () => "llm",
  countryOf: () => null,
  label: (_: unknown, key: string) => ({ en: key, ko: key }),
  seenOn: (round: { announcedOn: string }) => round.announcedOn,
};

describe("the trend of funding", () => {
  const rounds = roundsOf([
    record({ round_id: "a", announced_on: "2024-02-10", amount: "100" }),
    record({ round_id: "b", announced_on: "2024-02-20", amount: "13000", currency: "KRW" }),
    record({ round_id: "c", announced_on: "2024-08-01", amount: null, currency: null }),
    record({ round_id: "d", announced_on: "2024-08-02", amount: "50" }),
  ]);

  it("sums in one currency with the rates named, and never one to one", () => {
    const trend = fundingTrend(rounds, ask, names, converter);
    expect(trend.dates).toEqual(["2024-Q1", "2024-Q2", "2024-Q3"]);
    expect(trend.series[0]?.values).toEqual([110, 0, 50]);
    expect(trend.conversions).toMatchObject([{ from: "KRW", to: "USD", kind: "day", period: "2024-01-31" }]);
    expect(trend.rounds).toEqual([2, 0, 2]);
    expect(trend.undisclosed).toBe(1);
  });

  it("leaves out of the sum what cannot be converted", () => {
    const trend = fundingTrend(rounds, ask, names, new Converter([], null));
    expect(trend.series[0]?.values).toEqual([100, 0, 50]);
    expect(trend.undisclosed).toBe(2);
  });

  it("gives zero rounds and no median for a period without rounds", () => {
    expect(fundingTrend(rounds, { ...ask, measure: "count" }, names, converter).series[0]?.values).toEqual([
      2, 0, 2,
    ]);
    expect(fundingTrend(rounds, { ...ask, measure: "median" }, names, converter).series[0]?.values).toEqual([
      55,
      null,
      50,
    ]);
  });

  it("adds up over time where asked", () => {
    const trend = fundingTrend(rounds, { ...ask, cumulative: true }, names, converter);
    expect(trend.series[0]?.values).toEqual([110, 110, 160]);
  });

  it("marks the running quarter and the one before as filling, and what lies after the newest record", () => {
    expect(fundingTrend(rounds, ask, names, converter).incomplete).toEqual([1, 2]);
    expect(fundingTrend(rounds, { ...ask, groupBy: "year" }, names, converter).incomplete).toEqual([0]);
    expect(fundingTrend(rounds, { ...ask, filledTo: "2024-02-20" }, names, converter).incomplete).toEqual([
      0, 1, 2,
    ]);
  });

  it("gives the shares of the largest rounds, and none where they are all there is", () => {
    // 100 USD, 13,000 KRW at 1300 = 10 USD and 50 USD make 160: the largest alone holds 62.5 per cent.
    const trend = fundingTrend(rounds, ask, names, converter);
    expect(trend.concentration).toEqual([{ top: 1, percent: 62.5 }]);
    expect(trend.concentrationPercent).toBe(100);
  });

  it("counts an investor's rounds, those it led, and their money in full", () => {
    const backed = roundsOf([
      record({ round_id: "a", lead_investors: ["North"], investors: ["South"] }),
      record({ round_id: "b", announced_on: "2024-03-01", amount: "50", investors: ["North"] }),
      record({ round_id: "c", amount: null, currency: null, investors: ["East"] }),
    ]);
    expect(fundingTrend(backed, ask, names, converter).topInvestors).toEqual([
      { investor: "North", rounds: 2, led: 1, amount: 150, latest: "2024-03-01" },
      { investor: "South", rounds: 1, led: 0, amount: 100, latest: "2024-01-10" },
      { investor: "East", rounds: 1, led: 0, amount: null, latest: "2024-01-10" },
    ]);
  });

  it("leaves rounds known by their year alone out of quarters, and says so", () => {
    const vague = roundsOf([record({ round_id: "v", announced_on: "2024-01-01", date_precision: "year" })]);
    const trend = fundingTrend([...rounds, ...vague], ask, names, converter);
    expect(trend.series[0]?.values[0]).toBe(110);
    expect(trend.series[0]?.note?.en).toContain("1 rounds");
    expect(fundingTrend(vague, { ...ask, groupBy: "year" }, names, converter).series[0]?.values).toEqual([
      100,
    ]);
  });
});

describe("conversion with month-end rates", () => {
  it("takes the nearest earlier day within forty days and names it", () => {
    const near = converter.convert("143", "KRW", "USD", { kind: "day", on: "2024-03-10" });
    expect(near).toMatchObject({ ok: true, conversion: { period: "2024-01-31" } });
    expect(converter.convert("143", "KRW", "USD", { kind: "day", on: "2024-03-12" }).ok).toBe(false);
  });
});
