import { describe, expect, it } from "@jest/globals";
import { parseCbInsights } from "./parse.ts";

const header =
  "Company,Valuation,Date Joined,Industry,City,Country,Continent,Year Founded,Funding,Select Investors";

function read(...rows: string[]) {
  return parseCbInsights(Buffer.from([header, ...rows].join("\n")), {
    key: "file/unicorns-2022-04.csv",
    url: null,
    retrievedOn: "2026-07-09",
    hints: {},
  });
}

describe("CB Insights' list of unicorns", () => {
  it("reads a valuation as a reference item known from the list's edition, not as a round", () => {
    expect(
      read(
        'Sample,$180B,2017-04-07,Artificial Intelligence,Beijing,China,Asia,2012,$572M,"Sequoia Capital China, Jane Doe"',
      ).records,
    ).toEqual([
      {
        type: "reference",
        dataset: "private-valuations",
        itemKey: "Sample",
        name: "Sample",
        organisation: "Sample",
        companies: [{ name: "Sample" }],
        category: "Artificial intelligence",
        country: "CN",
        eventOn: "2017-04-07",
        datePrecision: "day",
        measures: {
          valuation: { value: "180000000000", unit: "USD" },
          raisedTotal: { value: "572000000", unit: "USD" },
        },
        attributes: { city: "Beijing", yearFounded: "2012", selectInvestors: "Sequoia Capital China" },
        pointer: "row 1",
        knownOn: "2022-04-30",
        citationUrl: null,
        citationText: "Sample, $180B",
      },
    ]);
  });

  it("leaves an unknown amount open and tells two companies of one name apart", () => {
    const { records } = read(
      "Bolt,$8B,2018-05-29,Auto & transportation,Tallinn,Estonia,Europe,2013,Unknown,X Capital",
      "Bolt,$11B,2021-10-08,Fintech,San Francisco,United States,North America,2014,$0M,Y Capital",
    );
    expect(records).toMatchObject([
      { itemKey: "Bolt|Estonia|Tallinn", companies: [], measures: { valuation: { value: "8000000000" } } },
      { itemKey: "Bolt|United States|San Francisco", companies: [] },
    ]);
    expect(
      records.map((record) => (record.type === "reference" ? Object.keys(record.measures) : [])),
    ).toEqual([["valuation"], ["valuation"]]);
  });

  it("holds back an amount that cannot be read and a day that does not exist, and refuses another table", () => {
    expect(
      read("A,about 2bn,2020-01-01,AI,,US,,,,", "B,$1B,2020-02-30,AI,,US,,,,").rejections.map(
        ({ rule }) => rule,
      ),
    ).toEqual(["schema", "schema"]);
    expect(() =>
      parseCbInsights(Buffer.from("a,b\n1,2"), { key: "x", url: null, retrievedOn: "2026-07-09", hints: {} }),
    ).toThrow(/no column Company/);
  });
});
