import { describe, expect, it } from "@jest/globals";
import type { DocumentHints } from "../connector.ts";
import { parsePricesCsv } from "./parse.ts";

function read(text: string, hints: DocumentHints = {}, key = "file/daily-META.csv") {
  return parsePricesCsv(Buffer.from(text), { key, url: null, retrievedOn: "2026-07-09", hints });
}

describe("tables of daily bars", () => {
  it("reads columns by name and takes the symbol from the file's name", () => {
    const { records } = read("Date,Open,High,Low,Close,Volume\n2024-01-02,1.5,2,1,1.75,100\n");
    expect(records).toMatchObject([
      {
        company: { symbol: "META" },
        date: "2024-01-02",
        open: "1.5",
        close: "1.75",
        volume: "100",
        knownOn: "2024-01-02",
      },
    ]);
  });

  it("reads a table without a header in the usual order", () => {
    expect(read("2024-05-23,101.7,106.0,101.2,103.5,835065000.0\n").records).toMatchObject([
      { date: "2024-05-23", close: "103.5", volume: "835065000" },
    ]);
  });

  it("states the basis it was given, adjusted to the table's last day, and cuts the noise of binary fractions", () => {
    const { records } = read("Date,Close\n2021-02-26,13.676039695739746\n2026-02-25,195.55999755859375\n", {
      symbol: "NVDA",
      basis: "splits-dividends",
    });
    expect(records[0]).toMatchObject({
      basis: "splits-dividends",
      basisAsOf: "2026-02-25",
      close: "13.67604",
    });
  });

  it("calls prices as traded where no basis is given, each on its own day", () => {
    expect(read("Date,Close\n2024-01-02,5\n").records[0]).toMatchObject({
      basis: "as-traded",
      basisAsOf: "2024-01-02",
    });
  });

  const split = { exDate: "2024-06-10", numerator: "10", denominator: "1" };
  const around = (before: number, after: number) => `Date,Close\n2024-06-07,${before}\n2024-06-10,${after}\n`;

  it.each([
    ["a table that goes on where a split is known has it worked in", around(120.9, 121.8), "splits"],
    ["a table that jumps there is as traded", around(1208.9, 121.8), "as-traded"],
    ["a table beside it says nothing", "Date,Close\n2023-01-03,14.3\n", "as-traded"],
    [
      "a table with Adj Close is Yahoo's, splits worked in",
      "Date,Close,Adj Close\n2024-06-07,1,1\n",
      "splits",
    ],
  ])("sees the basis where none is given: %s", (_case, text, basis) => {
    const { records } = parsePricesCsv(Buffer.from(text), {
      key: "file/daily-NVDA.csv",
      url: null,
      retrievedOn: "2026-07-09",
      hints: {},
      splitsOf: ({ symbol }) => (symbol === "NVDA" ? [split] : []),
    });
    expect(records[0]).toMatchObject({ basis });
  });

  it("takes a file's own word for it: adjusted is splits and dividends, unadjusted is neither", () => {
    const basisOf = (name: string) => read("Date,Close\n2024-01-02,5\n", {}, `file/${name}.csv`).records[0];
    expect(basisOf("adjusted-daily-META")).toMatchObject({ basis: "splits-dividends" });
    expect(basisOf("unadjusted-META")).toMatchObject({ basis: "as-traded" });
  });

  it("makes corporate actions of Dividends and Stock Splits, also on a day without a price", () => {
    const { records } = read(
      "Datetime,Close,Adj Close,Dividends,Stock Splits\n2024-03-05 00:00:00+09:00,,,55,0\n2024-03-06 00:00:00+09:00,10,-inf,0,5\n",
      { symbol: "4063.T" },
    );
    expect(records).toMatchObject([
      { type: "corporate-action", kind: "dividend", exDate: "2024-03-05", amount: "55", currency: "JPY" },
      { type: "price", company: { symbol: "4063", exchange: "XTKS" }, close: "10", currency: "JPY" },
      { type: "corporate-action", kind: "split", numerator: "5", denominator: "1", currency: null },
    ]);
  });

  it("reads Yahoo's London prices as the pence that they are", () => {
    expect(
      read("Date,Close,Adj Close\n2024-03-05,1259.5,1259.5\n", { symbol: "OCDO.L" }).records[0],
    ).toMatchObject({ close: "12.595", currency: "GBP" });
  });

  it("leaves out days without a close and rejects what is no number, with its row", () => {
    const { records, rejections } = read("Date,Close\n2024-01-02,null\n2024-01-03,abc\nyesterday,4\n");
    expect(records).toHaveLength(0);
    expect(rejections.map((row) => [row.rule, row.pointer])).toEqual([
      ["schema", "row 2"],
      ["schema", "row 3"],
    ]);
  });

  it.each([
    ["nothing", "", "empty-document"],
    ["a web page", "<!doctype html><html></html>", "not-the-format"],
    ["another table", "a,b\n1,2\n", "not-the-format"],
  ])("refuses %s", (_name, text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });
});
