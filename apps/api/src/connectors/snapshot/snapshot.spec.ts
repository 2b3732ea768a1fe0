import { describe, expect, it } from "@jest/globals";
import {
  EarningsRecord,
  FundingRecord,
  type IngestRecord,
  MarketEstimateRecord,
  PriceRecord,
  ReferenceRecord,
} from "@sector-tracker/shared";
import { parseSnapshot } from "./read.ts";
import { writeSnapshot } from "./write.ts";

const origin = {
  pointer: "row 7",
  knownOn: "2024-02-21",
  citationUrl: "https://x.example/1",
  citationText: 'said "so", once',
};
const earnings = EarningsRecord.parse({
  type: "earnings",
  company: { cik: "0001045810" },
  concept: "revenue",
  unit: "USD",
  periodStart: "2023-01-30",
  periodEnd: "2024-01-28",
  span: "year",
  fiscalYear: 2024,
  fiscalQuarter: null,
  value: "60922000000",
  derived: false,
  ...origin,
});
const funding = FundingRecord.parse({
  type: "funding",
  company: { name: "Sample, Inc." },
  sourceKey: "a|b",
  kind: "equity",
  stage: null,
  stagePrinted: null,
  status: "closed",
  announcedOn: "2024-01-01",
  datePrecision: "month",
  amount: "1.5",
  currency: "USD",
  postMoney: null,
  country: null,
  segment: null,
  leadInvestors: ["A Capital", "B Partners"],
  investors: [],
  ...origin,
});
const estimate = MarketEstimateRecord.parse({
  type: "market-estimate",
  quantity: "ai-market",
  publisher: "House",
  definition: "",
  kind: "forecast",
  period: "2030",
  value: "7",
  unit: "percent",
  publishedOn: null,
  ...origin,
});
const price = PriceRecord.parse({
  type: "price",
  company: { symbol: "000660", exchange: "XKRX" },
  date: "2024-01-31",
  basis: "splits",
  basisAsOf: "2024-02-01",
  open: null,
  high: null,
  low: null,
  close: "10",
  volume: null,
  currency: "KRW",
  ...origin,
});

const reference = ReferenceRecord.parse({
  type: "reference",
  dataset: "ai-accelerators",
  itemKey: "Chip 80GB",
  name: "Chip 80GB",
  organisation: "Maker",
  companies: [{ name: "Maker" }],
  category: null,
  country: null,
  eventOn: "2022-09-20",
  datePrecision: "day",
  measures: { memory: { value: "80", unit: "gigabytes" }, power: { value: "400.5", unit: "watts" } },
  attributes: { foundry: "TSMC", note: "a=b, c" },
  ...origin,
});

function roundTrip(record: IngestRecord): IngestRecord | undefined {
  return parseSnapshot(Buffer.from(writeSnapshot([{ record, document: "d" }]))).records[0];
}

describe("tables of the bundled snapshot", () => {
  it.each([earnings, funding, estimate, price, reference])(
    "give back the record that was written: $type",
    (record) => {
      expect(roundTrip(record)).toEqual({ ...record, pointer: "row 1" });
    },
  );

  it("come out the same whatever the order of the records", () => {
    const rows = [earnings, { ...earnings, value: "1" }].map((record) => ({ record, document: "d" }));
    expect(writeSnapshot(rows)).toBe(writeSnapshot([...rows].reverse()));
  });

  it("reject a row of an unknown type and one whose company is no key", () => {
    const text =
      "type,company,document,pointer,known_on,url,citation\nrumour,,d,p,2024-01-01,,\nearnings,somebody,d,p,2024-01-01,,\n";
    expect(parseSnapshot(Buffer.from(text)).rejections.map((row) => row.pointer)).toEqual(["row 1", "row 2"]);
  });
});
