import { readdirSync } from "node:fs";
import path from "node:path";
import { parsePricesCsv } from "@sector-tracker/api/connectors/prices-csv/parse";
import type { SnapshotRow } from "@sector-tracker/api/connectors/snapshot/write";
import { parseYahooChart } from "@sector-tracker/api/connectors/yahoo-chart/parse";
import type { CorporateActionRecord, PriceRecord } from "@sector-tracker/shared";
import { readRecording, type Recording } from "./recordings.ts";

const ADJUSTED = /^adjusted-daily-2021-2026-([A-Z]+)\.csv$/;
const UNADJUSTED = /^yahoo-daily-2013-2023-([A-Z]+)\.csv\.gz$/;
const FIRST_MONTH = "2021-01";
const NVDA_SPLIT = "2024-06-10";

/** Month-end closes of every recorded listing, and the split that two recordings of one stock prove. */
export function pricesCsvRows(folder: string): SnapshotRow[] {
  const files = readdirSync(path.join(folder, "prices")).sort();
  const adjusted = files.flatMap((file) => series(folder, file, ADJUSTED, "splits-dividends"));
  const unadjusted = files.flatMap((file) => series(folder, file, UNADJUSTED, "splits"));
  const closes = [...adjusted, ...unadjusted];
  return [...closes.flatMap(monthEnds), nvidiaSplit(closes)];
}

interface Series {
  readonly symbol: string;
  readonly document: string;
  readonly prices: readonly PriceRecord[];
}

function series(
  folder: string,
  file: string,
  pattern: RegExp,
  basis: "splits" | "splits-dividends",
): Series[] {
  const symbol = pattern.exec(file)?.[1];
  if (symbol === undefined) return [];
  const recording: Recording = {
    file: `prices/${file}`,
    key: file.replace(/\.gz$/, ""),
    url: null,
    hints: { symbol, basis, currency: "USD" },
  };
  const prices = readRecording(folder, recording, parsePricesCsv).filter((record) => record.type === "price");
  return [{ symbol, document: recording.key, prices }];
}

/** The last trading day of every month that the series covers to its end. */
function monthEnds({ document, prices, symbol }: Series): SnapshotRow[] {
  const last = new Map<string, PriceRecord>();
  for (const price of prices) {
    const month = price.date.slice(0, 7);
    if (month >= FIRST_MONTH && price.date >= (last.get(month)?.date ?? "")) last.set(month, price);
  }
  const days = [...last.values()];
  const newest = days.reduce((a, b) => (a > b.date ? a : b.date), "");
  return days
    .filter((price) => price.date < newest || isMonthEnd(price.date))
    .map((price) => ({
      record: {
        ...price,
        citationUrl: `https://finance.yahoo.com/quote/${symbol}/history/`,
        citationText:
          price.basis === "splits"
            ? `close adjusted for splits to ${price.basisAsOf}, not for dividends`
            : `close adjusted for splits and dividends to ${price.basisAsOf}`,
      },
      document,
    }));
}

/** True when no weekday of the month is left. */
function isMonthEnd(date: string): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  const month = day.getUTCMonth();
  do day.setUTCDate(day.getUTCDate() + 1);
  while ([0, 6].includes(day.getUTCDay()));
  return day.getUTCMonth() !== month;
}

/**
 * NVIDIA's second split stands in no recorded chart, but the two series of the stock prove it: the one that was
 * saved before 10 June 2024 has ten times the closes of the one saved after. The build stops where they do not.
 */
function nvidiaSplit(closes: readonly Series[]): SnapshotRow {
  const day = "2023-12-29";
  const [after, before] = ["splits-dividends", "splits"].map(
    (basis) =>
      closes
        .filter((entry) => entry.symbol === "NVDA")
        .flatMap((entry) => entry.prices)
        .find((price) => price.date === day && price.basis === basis)?.close,
  );
  const factor = Number(before) / Number(after);
  if (after === undefined || before === undefined || Math.abs(factor - 10) > 0.1) {
    throw new Error(`the two series of NVDA do not show a 10:1 split on ${day}`);
  }
  const record: CorporateActionRecord = {
    type: "corporate-action",
    company: { symbol: "NVDA" },
    exDate: NVDA_SPLIT,
    kind: "split",
    numerator: "10",
    denominator: "1",
    amount: null,
    currency: null,
    pointer: `close of ${day}`,
    knownOn: NVDA_SPLIT,
    citationUrl: "https://finance.yahoo.com/quote/NVDA/history/",
    citationText: `the close of ${day} is ${before} in the series saved before the split and ${after} in the one saved after it`,
  };
  return { record, document: "adjusted-daily-2021-2026-NVDA.csv" };
}

/** Splits out of recorded charts. Dividends are left out: a few of them would pass for all. */
export function yahooChartRows(folder: string): SnapshotRow[] {
  const recordings: readonly Recording[] = [
    ["yahoo-historical-via-chart-NVDA-split-2021-02-01-to-2022-01-31.json", "NVDA"],
    ["yahoo-chart-AAPL-2020-08-31-to-2020-11-07.json", "AAPL"],
  ].map(([file = "", symbol = ""]) => ({
    file: `prices/${file}`,
    key: `chart/${symbol}`,
    url: `https://query2.finance.yahoo.com/v8/finance/chart/${symbol}`,
  }));
  return recordings.flatMap((recording) =>
    readRecording(folder, recording, parseYahooChart)
      .filter((record) => record.type === "corporate-action" && record.kind === "split")
      .map((record) => ({
        record: {
          ...record,
          citationUrl: recording.url,
          citationText: "splits of the recorded chart answer",
        },
        document: recording.key,
      })),
  );
}
