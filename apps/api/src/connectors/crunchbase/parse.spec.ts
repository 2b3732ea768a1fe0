import { describe, expect, it } from "@jest/globals";
import { parseCrunchbase } from "./parse.ts";

const ROUNDS =
  "company_permalink,company_name,company_country_code,funding_round_type,funded_at,raised_amount_usd";

describe("Crunchbase exports", () => {
  it("are read with carriage returns, Mac Roman bytes and names that a spreadsheet broke", () => {
    const text = `${ROUNDS}\r/company/caf,Caf\x8e,USA,series-c+,2012-06-30,\r/company/n-two,#NAME?,USA,angel,2012-08-29,600000\r`;
    expect(parseCrunchbase(Buffer.from(text, "latin1")).records).toMatchObject([
      { company: { name: "Café" }, stage: "other", stagePrinted: "series-c+", amount: null, currency: null },
      { company: { name: "n two" }, stage: "seed", amount: "600000", currency: "USD", country: "US" },
    ]);
  });

  it("give an acquisition to the company that was bought", () => {
    const text =
      "company_permalink,company_name,acquirer_permalink,acquirer_name,acquired_at,price_amount,price_currency_code\n/o/a,A,/o/b,B,2015-01-02,9,EUR\n/o/c,C,/o/b,B,,,USD\n";
    const { records, rejections } = parseCrunchbase(Buffer.from(text));
    expect(records).toMatchObject([
      { company: { name: "A" }, kind: "acquisition", amount: "9", currency: "EUR", investors: ["B"] },
    ]);
    expect(rejections).toMatchObject([{ rule: "schema", pointer: "row 2" }]);
  });

  it("keep two like rounds of a day apart", () => {
    const row = "/company/a,A,USA,venture,2012-06-30,5";
    const { records } = parseCrunchbase(Buffer.from(`${ROUNDS}\n${row}\n${row}\n`));
    expect(new Set(records.map((record) => (record.type === "funding" ? record.sourceKey : ""))).size).toBe(
      2,
    );
  });

  it("of another table are refused", () => {
    expect(() => parseCrunchbase(Buffer.from("permalink,name\n/a,A\n"))).toThrow(
      expect.objectContaining({ code: "not-the-format" }),
    );
  });
});
