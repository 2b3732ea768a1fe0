import { describe, expect, it } from "@jest/globals";
import { parseOpenDart } from "./parse.ts";

const context = { key: "file/x.json", url: null, retrievedOn: "2026-07-09", hints: {} };

const base = {
  rcept_no: "20241114002642",
  reprt_code: "11014",
  bsns_year: "2024",
  corp_code: "00000001",
  fs_div: "CFS",
  sj_div: "IS",
  account_nm: "영업이익",
  thstrm_dt: "2024.07.01 ~ 2024.09.30",
  thstrm_amount: "9,000",
  thstrm_add_amount: "26,000",
  currency: "KRW",
};
const read = (list: readonly object[], status = "000") =>
  parseOpenDart(Buffer.from(JSON.stringify({ status, message: "", list })), context);

describe("OpenDART answers", () => {
  it("give the three months and the figure since the year began, known from the filing's day on", () => {
    expect(read([base]).records).toMatchObject([
      {
        company: { dartCode: "00000001" },
        concept: "operatingIncome",
        unit: "KRW",
        periodStart: "2024-07-01",
        periodEnd: "2024-09-30",
        span: "quarter",
        fiscalYear: 2024,
        fiscalQuarter: 3,
        value: "9000",
        knownOn: "2024-11-14",
      },
      { periodStart: "2024-01-01", periodEnd: "2024-09-30", span: "nine-months", value: "26000" },
    ]);
  });

  it("count consolidated before separate, and fall back where there is no consolidated figure", () => {
    const separate = { ...base, fs_div: "OFS", thstrm_amount: "1", thstrm_add_amount: "-" };
    expect(read([separate, base]).records.map(({ pointer }) => pointer)).toEqual([
      "/list/1/thstrm_amount",
      "/list/1/thstrm_add_amount",
    ]);
    expect(read([separate, { ...base, thstrm_amount: "-" }]).records).toMatchObject([{ value: "1" }]);
  });

  it("prefer an account's id to its name", () => {
    const named = { ...base, account_nm: "매출액", thstrm_amount: "1", thstrm_add_amount: "" };
    const byId = { ...named, account_nm: "수수료", account_id: "ifrs-full_Revenue", thstrm_amount: "2" };
    expect(read([named, byId]).records).toMatchObject([{ concept: "revenue", value: "2" }]);
  });

  it("give the years before as an annual report restates them, brackets as a loss", () => {
    const annual = {
      ...base,
      reprt_code: "11011",
      account_nm: "당기순이익(손실)",
      thstrm_dt: "2024.01.01 ~ 2024.12.31",
      thstrm_amount: "(1,234)",
      frmtrm_dt: "2023.01.01 ~ 2023.12.31",
      frmtrm_amount: "5",
    };
    expect(read([annual]).records).toMatchObject([
      { fiscalYear: 2024, value: "-1234", span: "year", fiscalQuarter: null },
      { fiscalYear: 2023, value: "5", periodEnd: "2023-12-31" },
    ]);
  });

  it("reject a row whose amount is no number, with its place", () => {
    expect(read([{ ...base, thstrm_amount: "many" }]).rejections).toMatchObject([
      { rule: "schema", pointer: "/list/0" },
    ]);
  });

  it.each([
    ["010", "not-configured"],
    ["013", "empty-document"],
    ["020", "rate-limited"],
    ["800", "unreachable"],
  ])("of status %s are refused as %s", (status, code) => {
    expect(() => read([], status)).toThrow(expect.objectContaining({ code }));
  });

  it("of another kind are refused", () => {
    expect(() => read([{ corp_name: "x" }])).toThrow(expect.objectContaining({ code: "not-the-format" }));
  });
});
