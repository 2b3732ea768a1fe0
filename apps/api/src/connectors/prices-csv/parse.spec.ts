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
