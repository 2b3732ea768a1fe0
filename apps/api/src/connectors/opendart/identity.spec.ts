import { describe, expect, it } from "@jest/globals";
import { parseOpenDart } from "./parse.ts";

function read(text: string) {
  return parseOpenDart(Buffer.from(text), { key: "x", url: null, retrievedOn: "2026-07-09", hints: {} });
}

describe("OpenDART's identities and filings", () => {
  it("a company's profile gives its codes and fiscal year end, and no person", () => {
    const { records, profiles } = read(
      JSON.stringify({
        status: "000",
        message: "정상",
        corp_code: "00126380",
        corp_name: "표본전자(주)",
        corp_name_eng: "SAMPLE ELECTRONICS",
        stock_code: "005930",
        ceo_nm: "홍길동",
        corp_cls: "Y",
        adres: "어딘가 1",
        acc_mt: "12",
      }),
    );
    expect(records).toMatchObject([
      {
        dataset: "company-identities",
        itemKey: "00126380",
        name: "표본전자(주)",
        attributes: { stockCode: "005930", market: "KOSPI", fiscalYearEndMonth: "12" },
      },
    ]);
    expect(profiles).toEqual([
      { key: { dartCode: "00126380", name: "SAMPLE ELECTRONICS" }, name: "SAMPLE ELECTRONICS" },
    ]);
    expect(JSON.stringify(records)).not.toMatch(/홍길동|어딘가/);
  });

  it("the list of codes keeps leading zeros, entities and empty names as they are", () => {
    const xml = `<result><list><corp_code>00268020</corp_code><corp_name>쏠라</corp_name><corp_eng_name>SOLAR &amp; TECH</corp_eng_name><stock_code>030390</stock_code><modify_date>20170630</modify_date></list><list><corp_code>00231567</corp_code><corp_name>애드</corp_name><corp_eng_name></corp_eng_name><stock_code> </stock_code><modify_date>20170630</modify_date></list><list><corp_code>12</corp_code><corp_name>틀림</corp_name></list></result>`;
    const { records, rejections } = read(xml);
    expect(records).toMatchObject([
      {
        itemKey: "00268020",
        organisation: "SOLAR & TECH",
        attributes: { stockCode: "030390" },
        knownOn: "2017-06-30",
      },
      { itemKey: "00231567", organisation: "애드", attributes: { dartCode: "00231567" } },
    ]);
    expect(rejections).toMatchObject([{ rule: "schema", pointer: "/result/list/2" }]);
  });

  it("a list of filings gives their receipts and days, and not who handed them in", () => {
    const row = {
      corp_code: "00126380",
      corp_name: "표본전자",
      report_nm: "사업보고서",
      rcept_no: "20240312000736",
      flr_nm: "홍길동",
      rcept_dt: "20240312",
    };
    const { records } = read(JSON.stringify({ status: "000", message: "", list: [row] }));
    expect(records).toMatchObject([
      {
        dataset: "filings",
        itemKey: "20240312000736",
        eventOn: "2024-03-12",
        companies: [{ dartCode: "00126380" }],
      },
    ]);
    expect(JSON.stringify(records)).not.toContain("홍길동");
  });

  it("XML that is no list of codes is refused", () => {
    expect(() => read("<result><status>013</status></result>")).toThrow(/not the list of company codes/);
  });
});
