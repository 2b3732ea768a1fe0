import { describe, expect, it } from "@jest/globals";
import { parsePublishedResults } from "./parse.ts";

const header = "company,symbol,fiscal_year,period_end,concept,value,unit,published_on,source_url,locator";

function read(...rows: string[]) {
  return parsePublishedResults(Buffer.from([header, ...rows].join("\n")), {
    key: "company-annual",
    url: null,
    retrievedOn: "2026-07-09",
    hints: {},
  });
}

describe("the table of cited results", () => {
  it("reads a fiscal year under the company's own label", () => {
    expect(
      read("Sample,SMPL,2025,2025-01-31,operating_income,-5.5,USD,2025-02-26,https://x.example/1,w").records,
    ).toMatchObject([
      {
        company: { symbol: "SMPL", name: "Sample" },
        concept: "operatingIncome",
        periodStart: "2024-02-01",
        periodEnd: "2025-01-31",
        fiscalYear: 2025,
        span: "year",
        value: "-5.5",
        knownOn: "2025-02-26",
      },
    ]);
  });

  it("reads Korean symbols with their exchange", () => {
    expect(
      read("Sample,000001.KQ,2024,2024-12-31,revenue,1,KRW,,https://x.example/1,w").records[0]?.type,
    ).toBe("earnings");
    expect(
      read("Sample,000001.KQ,2024,2024-12-31,revenue,1,KRW,,https://x.example/1,w").records[0],
    ).toMatchObject({
      company: { symbol: "000001", exchange: "XKOS" },
    });
  });

  it("takes the exact end of a year where another page gives only the month's", () => {
    const { records } = read(
      "Sample,SMPL,2024,2024-12-28,revenue,10,USD,,https://x.example/1,w",
      "Sample,SMPL,2024,2024-12-31,operating_income,2,USD,,https://x.example/2,w",
    );
    expect(records.map((record) => record.type === "earnings" && record.periodEnd)).toEqual([
      "2024-12-28",
      "2024-12-28",
    ]);
  });

  it("reads shares outstanding as of their day", () => {
    expect(
      read("Sample,SMPL,2024,2024-11-14,shares_outstanding,100,shares,,https://x.example/1,w").records[0],
    ).toMatchObject({
      span: "instant",
      periodStart: "2024-11-14",
      periodEnd: "2024-11-14",
    });
  });

  it("rejects an unknown concept with its row", () => {
    expect(read("S,S,2024,2024-12-31,ebitda,1,USD,,https://x.example/1,w").rejections).toMatchObject([
      { rule: "schema", pointer: "row 1" },
    ]);
  });
});
