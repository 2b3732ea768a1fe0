import { describe, expect, it } from "@jest/globals";
import { parseSecEdgar } from "./parse.ts";

const filings = {
  accessionNumber: ["0001045810-24-000029", "0001045810-24-000001"],
  filingDate: ["2024-02-21", "soon"],
  reportDate: ["2024-01-28", ""],
  acceptanceDateTime: ["2024-02-21T21:36:38.000Z", ""],
  form: ["10-K", "8-K"],
  items: ["", "2.02"],
  primaryDocument: ["nvda-20240128.htm", ""],
};

function read(json: unknown, key = "file/x.json") {
  return parseSecEdgar(Buffer.from(JSON.stringify(json)), {
    key,
    url: null,
    retrievedOn: "2026-07-09",
    hints: {},
  });
}

describe("EDGAR's lists", () => {
  it("of filings give who filed and when the world could read it, and propose the company under its CIK", () => {
    const { records, rejections, profiles } = read({
      cik: "0001045810",
      name: "NVIDIA CORP",
      tickers: ["NVDA"],
      exchanges: ["Nasdaq"],
      fiscalYearEnd: "0131",
      sicDescription: "Semiconductors",
      filings: { recent: filings },
    });
    expect(records).toMatchObject([
      {
        dataset: "company-identities",
        itemKey: "0001045810",
        attributes: { tickers: "NVDA", fiscalYearEnd: "01-31" },
        knownOn: "2024-02-21",
      },
      {
        dataset: "filings",
        itemKey: "0001045810-24-000029",
        category: "10-K",
        eventOn: "2024-02-21",
        attributes: { acceptedAt: "2024-02-21T21:36:38.000Z", reportDate: "2024-01-28" },
        citationUrl: "https://www.sec.gov/Archives/edgar/data/1045810/000104581024000029/",
      },
    ]);
    expect(rejections).toMatchObject([{ rule: "schema", pointer: "/filings/recent/accessionNumber/1" }]);
    expect(profiles).toEqual([{ key: { cik: "0001045810", name: "NVIDIA CORP" }, name: "NVIDIA CORP" }]);
  });

  it("a further part of a list belongs to the company that its file's name says", () => {
    expect(read(filings, "file/CIK0001318605-submissions-001.json").records).toMatchObject([
      { companies: [{ cik: "0001318605" }], organisation: null },
    ]);
  });

  it("of tickers give one identity for a CIK, whatever the number of its tickers", () => {
    const { records } = read({
      "0": { cik_str: 1652044, ticker: "GOOGL", title: "Alphabet Inc." },
      "1": { cik_str: 1652044, ticker: "GOOG", title: "Alphabet Inc." },
    });
    expect(records).toMatchObject([
      { itemKey: "ticker|0001652044", name: "Alphabet Inc.", attributes: { tickers: "GOOGL, GOOG" } },
    ]);
  });

  it("that are cut short are refused", () => {
    expect(() => read({ name: "X", filings: {} })).toThrow(/not a list of filings/);
    expect(() => read({ "0": { cik_str: "x" } })).toThrow(/not the list of tickers/);
  });
});
