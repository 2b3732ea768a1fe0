import { describe, expect, it } from "@jest/globals";
import type { EarningsRow } from "../store/read/earnings.repository.ts";
import type { ActionRow, BarRow } from "../store/read/prices.repository.ts";
import { earningsPeriod, trailingYears } from "./earnings-series.ts";
import { capitalisations } from "./market-cap-series.ts";
import { adjustedSeries, knownSplits } from "./price-series.ts";

const provenance = {
  source_id: "prices-csv",
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
};

function bar(date: string, close: string, basis: BarRow["basis"], basisAsOf = date): BarRow {
  const empty = { open: null, high: null, low: null, volume: null };
  const listing = { company_slug: "acme", symbol: "ACME", exchange: "XNAS", currency: "USD" };
  return { ...provenance, ...listing, ...empty, date, close, basis, basis_as_of: basisAsOf, known_on: date };
}

function split(exDate: string, numerator: string): ActionRow {
  const rest = { amount: null, currency: null, denominator: "1", kind: "split" as const };
  return { ...provenance, ...rest, company_slug: "acme", ex_date: exDate, numerator, known_on: exDate };
}

function count(day: string, value: string, knownOn = day): EarningsRow {
  return {
    ...fact("sharesOutstanding", 2024, null, value),
    unit: "shares",
    span: "instant",
    period_start: day,
    period_end: day,
    known_on: knownOn,
  };
}

function fact(concept: string, year: number, quarter: number | null, value: string): EarningsRow {
  return {
    ...provenance,
    company_slug: "acme",
    concept,
    unit: "USD",
    period_start: `${year}-01-01`,
    period_end: `${year}-0${quarter ?? 9}-28`,
    span: quarter === null ? "year" : "quarter",
    fiscal_year: year,
    fiscal_quarter: quarter,
    value,
    derived: false,
    vintages: 1,
  };
}

const ask = { adjust: "splits", asOf: "2024-12-31" } as const;

describe("a listing's series of prices", () => {
  it("does not jump at a split and stands on one basis", () => {
    const rows = [bar("2024-05-31", "1000", "as-traded"), bar("2024-06-28", "110", "as-traded")];
    const series = adjustedSeries(
      rows,
      { splits: [{ exDate: "2024-06-10", numerator: "10", denominator: "1" }], dividends: null },
      ask,
    );
    expect(series.ok && series.bars.map((each) => each.close.toNumber())).toEqual([100, 110]);
    expect(series.ok && series.basis).toBe("splits");
  });

  it("takes the basis that covers most months and never mixes two", () => {
    const rows = [
      bar("2024-01-31", "500", "splits", "2024-02-01"),
      bar("2024-01-31", "49", "splits-dividends", "2024-12-01"),
      bar("2024-02-29", "50", "splits-dividends", "2024-12-01"),
    ];
    const series = adjustedSeries(rows, { splits: [], dividends: null }, ask);
    expect(series.ok && series.basis).toBe("splits-dividends");
    expect(series.ok && series.bars.map((each) => each.close.toNumber())).toEqual([49, 50]);
    expect(series.ok && series.note?.en).toContain("2024-12-01");
  });

  it("refuses prices as traded where the source has worked dividends in", () => {
    const series = adjustedSeries(
      [bar("2024-01-31", "49", "splits-dividends", "2024-12-01")],
      { splits: [], dividends: null },
      { ...ask, adjust: "none" },
    );
    expect(series.ok).toBe(false);
  });

  it("takes out a split that came after the asked day", () => {
    const rows = [bar("2024-01-31", "50", "splits-dividends", "2024-12-01")];
    const splits = [{ exDate: "2024-06-10", numerator: "10", denominator: "1" }];
    const series = adjustedSeries(
      rows,
      { splits, dividends: null },
      { adjust: "splits", asOf: "2024-03-01" },
    );
    expect(series.ok && series.bars[0]?.close.toNumber()).toBe(500);
  });
});

describe("what is known of splits", () => {
  const since = "2024-01-31";
  it("is none where share counts are steady", () => {
    expect(knownSplits([], [count("2024-01-01", "100"), count("2024-04-01", "98")], since)).toEqual([]);
  });

  it("is not enough where a count jumps without a recorded split", () => {
    const counts = [count("2024-05-01", "100"), count("2024-08-01", "1000")];
    expect(knownSplits([], counts, since)).toBeNull();
    expect(knownSplits([split("2024-06-10", "10")], counts, since)).toHaveLength(1);
  });

  it("asks nothing of the time before the first bar", () => {
    const counts = [count("2014-01-01", "100"), count("2015-01-01", "700"), count("2024-01-01", "700")];
    expect(knownSplits([], counts, since)).toEqual([]);
  });

  it("is nothing where neither splits nor counts are at hand", () => {
    expect(knownSplits([], [], since)).toBeNull();
  });
});

describe("a capitalisation", () => {
  const rows = [bar("2024-05-31", "1000", "as-traded"), bar("2024-06-28", "110", "as-traded")];
  const splits = [{ exDate: "2024-06-10", numerator: "10", denominator: "1" }];

  it("puts price and count on one split basis", () => {
    const { points } = capitalisations(rows, [count("2024-05-15", "7", "2024-05-20")], splits);
    expect(points.map((point) => point.value.toNumber())).toEqual([7000, 7700]);
  });

  it("takes a day's price from the bar nearest to what was paid, not from one without its dividends", () => {
    const covering = [
      bar("2024-06-28", "108", "splits-dividends"),
      bar("2024-07-31", "120", "splits-dividends"),
    ];
    const { points } = capitalisations(
      [...covering, bar("2024-06-28", "110", "splits")],
      [count("2024-06-20", "70", "2024-06-21")],
      splits,
    );
    expect(points.map(({ date, value, approximate }) => [date, value.toNumber(), approximate])).toEqual([
      ["2024-06-28", 7700, false],
      ["2024-07-31", 8400, true],
    ]);
  });

  it("uses no count that was not known on the bar's day", () => {
    const { points } = capitalisations(rows, [count("2024-05-15", "7", "2024-06-15")], splits);
    expect(points.map((point) => point.date)).toEqual(["2024-06-28"]);
  });

  it("says why there is none", () => {
    expect(capitalisations(rows, [], splits).reason?.en).toContain("shares outstanding");
    expect(capitalisations([], [], splits).reason?.en).toContain("No prices");
    expect(capitalisations(rows, [count("2020-01-01", "7")], splits).points).toEqual([]);
  });
});

describe("trailing twelve months", () => {
  const quarters = [1, 2, 3, 4].map((quarter) => fact("revenue", 2024, quarter, String(quarter)));

  it("are the sum of four quarters in a row", () => {
    const [year] = trailingYears(quarters);
    expect(year?.value.toNumber()).toBe(10);
    expect(year?.quarters.map((quarter) => quarter.fiscal_quarter)).toEqual([1, 2, 3, 4]);
  });

  it("are not given across a gap or two currencies", () => {
    const next = fact("revenue", 2025, 2, "5");
    expect(trailingYears([...quarters.slice(1), next])).toEqual([]);
    expect(
      trailingYears(quarters.map((row, index) => (index === 2 ? { ...row, unit: "KRW" } : row))),
    ).toEqual([]);
  });
});

describe("the name of an earnings period", () => {
  it("differs between a quarter and the months since the year's start that end with it", () => {
    const quarter = fact("revenue", 2024, 3, "1");
    const names = (["quarter", "nine-months", "half", "year"] as const).map((span) =>
      earningsPeriod({ ...quarter, span }),
    );
    expect(new Set(names).size).toBe(4);
    expect(names).toEqual(["FY2024-Q3", "FY2024-9M", "FY2024-H2", "FY2024"]);
    expect(earningsPeriod({ ...quarter, span: "half", fiscal_quarter: 2 })).toBe("FY2024-H1");
  });
});
