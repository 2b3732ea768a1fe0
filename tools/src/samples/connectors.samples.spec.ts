import { describe, expect, it } from "@jest/globals";
import type { Parsed } from "@sector-tracker/api/connectors/connector";
import { connectorOf } from "@sector-tracker/api/connectors/registry";
import { sample, samplesFolder } from "./samples.ts";

const folder = samplesFolder();

interface Expected {
  readonly source: string;
  readonly file: string;
  readonly records: number;
  readonly rejections: number;
  /** Records looked up by hand in the raw document, each a part of one record. */
  readonly byHand: readonly object[];
}

const cases: readonly Expected[] = [
  {
    source: "opendart",
    file: "opendart/fnlttSinglAcnt-005930-2018-11011.json",
    records: 12,
    rejections: 0,
    byHand: [
      {
        concept: "revenue",
        periodStart: "2018-01-01",
        periodEnd: "2018-12-31",
        value: "243771415000000",
        knownOn: "2019-04-01",
        unit: "KRW",
      },
      { concept: "totalAssets", periodEnd: "2018-12-31", value: "339357244000000" },
      { concept: "revenue", fiscalYear: 2017, value: "239575376000000" },
    ],
  },
  {
    source: "opendart",
    file: "opendart/fnlttSinglAcntAll-005930-2023-11011.json",
    records: 1,
    rejections: 0,
    byHand: [
      { concept: "totalAssets", periodEnd: "2023-12-31", value: "296857289000000", knownOn: "2024-03-12" },
    ],
  },
  {
    source: "opendart",
    file: "opendart/stockTotqySttus.json",
    records: 1,
    rejections: 0,
    byHand: [{ concept: "sharesOutstanding", periodEnd: "2023-12-31", value: "5969782550" }],
  },
  {
    source: "alpha-vantage",
    file: "prices/alphavantage-GLOBAL_QUOTE-MSFT-2018-10-05.json",
    records: 1,
    rejections: 0,
    byHand: [{ date: "2018-10-05", close: "112.13", open: "112.63", volume: "29062853", basis: "as-traded" }],
  },
  {
    source: "alpha-vantage",
    file: "prices/alphavantage-INCOME_STATEMENT-IBM-2019.json",
    records: 125,
    rejections: 0,
    byHand: [
      { concept: "revenue", periodEnd: "2019-12-31", span: "year", value: "77147000000", fiscalYear: 2019 },
      {
        concept: "netIncome",
        periodEnd: "2017-12-31",
        span: "quarter",
        value: "-1054000000",
        fiscalQuarter: 4,
      },
      { concept: "researchAndDevelopment", periodEnd: "2020-06-30", value: "1582000000", fiscalQuarter: 2 },
    ],
  },
  {
    source: "yahoo-fundamentals",
    file: "prices/yahoo-fundamentalsTimeSeries-AAPL-financials-annual.json",
    records: 15,
    rejections: 0,
    byHand: [
      {
        concept: "revenue",
        periodStart: "2023-10-01",
        periodEnd: "2024-09-30",
        value: "391035000000",
        fiscalYear: 2024,
        knownOn: "2025-02-21",
      },
    ],
  },
  {
    source: "yahoo-fundamentals",
    file: "prices/yahoo-fundamentalsTimeSeries-AAPL-financials-quarterly.json",
    records: 20,
    rejections: 0,
    byHand: [
      {
        concept: "netIncome",
        periodEnd: "2024-09-30",
        span: "quarter",
        value: "14736000000",
        fiscalQuarter: null,
      },
      { concept: "revenue", periodStart: "2024-10-01", periodEnd: "2024-12-31", value: "124300000000" },
    ],
  },
  {
    source: "crunchbase",
    file: "funding/crunchbase-2013-10-rounds.csv.gz",
    records: 31676,
    rejections: 3,
    byHand: [
      { company: { name: "#waywire" }, announcedOn: "2012-06-30", stage: "series-a", amount: "1750000" },
      { company: { name: "n plusn" }, announcedOn: "2012-08-29", stage: "seed", amount: "600000" },
      {
        company: { name: "0xdata" },
        announcedOn: "2013-01-03",
        stage: "venture",
        amount: "1700000",
        country: "US",
      },
    ],
  },
  {
    source: "fred",
    file: "ecb-fx/fred-DEXUSEU.csv",
    records: 5647,
    rejections: 0,
    byHand: [
      { currency: "USD", periodStart: "1999-01-04", rate: "1.1812" },
      { currency: "USD", periodStart: "1999-01-05", rate: "1.176" },
      { currency: "USD", periodStart: "2021-07-02", rate: "1.1848" },
    ],
  },
];

if (folder === null) {
  process.stdout.write("samples: 0 run, there is no folder of recorded documents (SAMPLES_DIR)\n");
  it("recorded documents are read where their folder is present", () => {
    expect(folder).toBeNull();
  });
} else {
  process.stdout.write(`samples: ${cases.length + 3} recorded documents\n`);
  describe("recorded documents give the records that were counted and looked up by hand", () => {
    it.each(cases.map((expected) => [expected.source, expected.file, expected] as const))(
      "%s reads %s",
      (source, file, expected) => {
        const { records, rejections } = read(source, file);
        expect([records.length, rejections.length]).toEqual([expected.records, expected.rejections]);
        for (const part of expected.byHand) expect(records).toContainEqual(expect.objectContaining(part));
      },
    );

    it("crunchbase reads the acquisitions of December 2015, holding back twelve without a day and one with shifted cells", () => {
      const { records, rejections } = read("crunchbase", "funding/crunchbase-acquisitions-2015-12.csv.gz");
      expect([records.length, rejections.length]).toEqual([18955, 13]);
      expect(records).toContainEqual(
        expect.objectContaining({
          company: { name: "0958572 B.C. Ltd." },
          announcedOn: "2012-02-02",
          amount: "9000000",
          currency: "USD",
          investors: ["ATLAS Intellectual Property Management Co."],
        }),
      );
    });

    it.each([
      ["alpha-vantage", "prices/alphavantage-TIME_SERIES_INTRADAY-MSFT-2017-12-18.json"],
      ["fred", "ecb-fx/fred-DEXKOUS.csv"],
    ])("%s refuses %s, which it cannot state honestly", (source, file) => {
      expect(() => read(source, file)).toThrow(expect.objectContaining({ code: "not-the-format" }));
    });
  });
}

function read(source: string, file: string): Parsed {
  const connector = connectorOf(source);
  if (connector === undefined || folder === null) throw new Error(`nothing reads ${file}`);
  return connector.parse(sample(folder, file), {
    key: `file/${file.split("/").at(-1) ?? ""}`,
    url: null,
    retrievedOn: "2026-07-09",
    hints: {},
  });
}
