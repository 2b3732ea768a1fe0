import { describe, expect, it } from "@jest/globals";
import type { EarningsRecord } from "@sector-tracker/shared";
import { parseSecEdgar } from "./parse.ts";

const context = { key: "companyfacts/0001045810", url: null, retrievedOn: "2026-07-09", hints: {} };

interface Fact {
  start?: string;
  end: string;
  val: number;
  filed: string;
  form?: string;
  accn?: string;
  fy?: number;
}

function document(tags: Record<string, Fact[]>, shares: Fact[] = []): Uint8Array {
  const units = (facts: Fact[], unit: string) => ({
    units: { [unit]: facts.map((fact) => ({ accn: "0000000042-24-000001", form: "10-K", ...fact })) },
  });
  return Buffer.from(
    JSON.stringify({
      cik: 42,
      entityName: "Example Corp",
      facts: {
        "us-gaap": Object.fromEntries(Object.entries(tags).map(([tag, facts]) => [tag, units(facts, "USD")])),
        dei: { EntityCommonStockSharesOutstanding: units(shares, "shares") },
      },
    }),
  );
}

function earnings(bytes: Uint8Array): EarningsRecord[] {
  return parseSecEdgar(bytes, context).records.filter((record) => record.type === "earnings");
}

const year = { start: "2023-01-30", end: "2024-01-28" };

describe("SEC company facts", () => {
  it("names the fiscal year after its end, not after the filing that repeats it", () => {
    const [record] = earnings(document({ Revenues: [{ ...year, val: 60, filed: "2024-02-21", fy: 2026 }] }));
    expect(record).toMatchObject({
      concept: "revenue",
      span: "year",
      fiscalYear: 2024,
      fiscalQuarter: null,
      value: "60",
    });
    expect(record?.knownOn).toBe("2024-02-21");
    expect(record?.company).toEqual({ cik: "0000000042" });
  });

  it("keeps a later filing only where it changed the value", () => {
    const records = earnings(
      document({
        Revenues: [
          { ...year, val: 60, filed: "2024-02-21" },
          { ...year, val: 60, filed: "2025-02-26" },
          { ...year, val: 61, filed: "2026-02-25" },
        ],
      }),
    );
    expect(records.map((record) => [record.knownOn, record.value])).toEqual([
      ["2024-02-21", "60"],
      ["2026-02-25", "61"],
    ]);
  });

  it("looks at every tag for every period", () => {
    const records = earnings(
      document({
        SalesRevenueNet: [{ start: "2016-01-01", end: "2016-12-31", val: 5, filed: "2017-02-01" }],
        RevenueFromContractWithCustomerExcludingAssessedTax: [
          { start: "2018-01-01", end: "2018-12-31", val: 7, filed: "2019-02-01" },
        ],
      }),
    );
    expect(records.map((record) => [record.fiscalYear, record.value])).toEqual([
      [2018, "7"],
      [2016, "5"],
    ]);
  });

  it("derives the fourth quarter from the year less nine months and marks it", () => {
    const records = earnings(
      document({
        Revenues: [
          { start: "2023-01-30", end: "2023-10-29", val: 38819, filed: "2023-11-21", form: "10-Q" },
          { ...year, val: 60922, filed: "2024-02-21" },
        ],
      }),
    );
    expect(records.find((record) => record.span === "quarter")).toMatchObject({
      periodStart: "2023-10-30",
      periodEnd: "2024-01-28",
      fiscalQuarter: 4,
      value: "22103",
      derived: true,
      knownOn: "2024-02-21",
    });
  });

  it("tells a quarter from the year to date by its length", () => {
    const spans = earnings(
      document({
        Revenues: [
          { start: "2024-01-29", end: "2024-10-27", val: 91166, filed: "2024-11-20", form: "10-Q" },
          { start: "2024-07-29", end: "2024-10-27", val: 35082, filed: "2024-11-20", form: "10-Q" },
          { ...year, val: 60922, filed: "2024-02-21" },
        ],
      }),
    ).map((record) => [record.span, record.fiscalYear, record.fiscalQuarter, record.value]);
    expect(spans).toContainEqual(["quarter", 2025, 3, "35082"]);
    expect(spans).toContainEqual(["nine-months", 2025, 3, "91166"]);
  });

  it("reads shares outstanding as an instant and leaves proxy statements aside", () => {
    const records = earnings(
      document({ NetIncomeLoss: [{ ...year, val: 4130, filed: "2024-05-01", form: "DEF 14A" }] }, [
        { end: "2024-02-16", val: 2500000000, filed: "2024-02-21" },
      ]),
    );
    expect(records).toHaveLength(1);
    expect(records[0]).toMatchObject({
      concept: "sharesOutstanding",
      span: "instant",
      unit: "shares",
      value: "2500000000",
    });
  });

  it("rejects a fact without a readable period, with its place", () => {
    const bytes = document({ Revenues: [{ start: "2023-01-30", end: "soon", val: 1, filed: "2024-02-21" }] });
    expect(parseSecEdgar(bytes, context).rejections).toMatchObject([
      { rule: "schema", pointer: "/facts/us-gaap/Revenues/units/USD/0" },
    ]);
  });

  it.each([
    ["nothing", "", "empty-document"],
    ["an error page", "<?xml version='1.0'?><Error><Code>NoSuchKey</Code></Error>", "not-the-format"],
    ["other JSON", '{"cik":1}', "not-the-format"],
  ])("refuses %s", (_name, text, code) => {
    expect(() => parseSecEdgar(Buffer.from(text), context)).toThrow(expect.objectContaining({ code }));
  });
});
