import { describe, expect, it } from "@jest/globals";
import { zipSync } from "fflate";
import { parseEcbFx } from "./parse.ts";

const history = [
  "Date,USD,KRW,BGN,",
  "2024-02-01,1.0814,1439.5,N/A,",
  "2024-01-31,1.0837,1446.49,1.9558,",
  "2024-01-15,1.0945,1444.83,1.9558,",
  "2024-01-02,1.0956,1426.84,1.9558,",
].join("\n");

function fx(bytes: Uint8Array) {
  return parseEcbFx(bytes).records.filter((record) => record.type === "fx");
}

describe("ECB reference rates", () => {
  it("reads a record per day and currency and passes over what is not available", () => {
    const days = fx(Buffer.from(history)).filter((record) => record.kind === "day");
    expect(days).toHaveLength(11);
    expect(days[1]).toMatchObject({
      currency: "KRW",
      periodEnd: "2024-02-01",
      rate: "1439.5",
      days: 1,
      knownOn: "2024-02-01",
    });
  });

  it("averages a month that is over, and none that has only begun", () => {
    const months = fx(Buffer.from(history)).filter((record) => record.kind === "month-average");
    expect(months.filter((record) => record.currency === "USD")).toMatchObject([
      {
        periodStart: "2024-01-01",
        periodEnd: "2024-01-31",
        rate: "1.091267",
        days: 3,
        knownOn: "2024-01-31",
      },
    ]);
  });

  it("gives no average of a year that the document does not cover from its start to its end", () => {
    expect(fx(Buffer.from(history)).filter((record) => record.kind === "year-average")).toEqual([]);
  });

  it("opens the archive", () => {
    expect(fx(zipSync({ "eurofxref-hist.csv": Buffer.from(history) }))).toHaveLength(14);
  });

  it("reads the file of one day with its written-out date and gives no averages", () => {
    expect(fx(Buffer.from("Date, USD, KRW, \n13 April 2026, 1.1684, 1740.86, \n"))).toMatchObject([
      { periodEnd: "2026-04-13", currency: "USD", rate: "1.1684" },
      { periodEnd: "2026-04-13", currency: "KRW", rate: "1740.86" },
    ]);
  });

  it("rejects a row whose rate is no number and refuses another table", () => {
    expect(parseEcbFx(Buffer.from("Date,USD\n2024-01-02,one\n")).rejections).toMatchObject([
      { pointer: "row 1" },
    ]);
    expect(() => parseEcbFx(Buffer.from("a,b\n1,2\n"))).toThrow(
      expect.objectContaining({ code: "not-the-format" }),
    );
    expect(() => parseEcbFx(Buffer.from("PK broken"))).toThrow(
      expect.objectContaining({ code: "not-the-format" }),
    );
  });
});
