import { parseEcbFx } from "@sector-tracker/api/connectors/ecb-fx/parse";
import type { SnapshotRow } from "@sector-tracker/api/connectors/snapshot/write";
import type { FxRecord } from "@sector-tracker/shared";
import { readRecording } from "./recordings.ts";

const CURRENCIES = new Set([
  "USD",
  "KRW",
  "GBP",
  "JPY",
  "CNY",
  "HKD",
  "CAD",
  "CHF",
  "SEK",
  "INR",
  "SGD",
  "AUD",
]);
const FIRST_DAY = "2019-01-01";
const URL = "https://www.ecb.europa.eu/stats/eurofxref/eurofxref-hist.zip";

/** Rates of the last working day of each month, and averages of months and years, since 2019. */
export function ecbFxRows(folder: string): SnapshotRow[] {
  const recording = { file: "ecb-fx/eurofxref-hist.zip", key: "eurofxref-hist", url: URL };
  const rates = readRecording(folder, recording, parseEcbFx)
    .filter((record) => record.type === "fx")
    .filter((record) => CURRENCIES.has(record.currency) && record.periodStart >= FIRST_DAY);
  const lastDays = new Set(monthEnds(rates));
  return rates
    .filter((record) => record.kind !== "day" || lastDays.has(record.periodEnd))
    .map((record) => ({
      record: { ...record, citationUrl: URL, citationText: words(record) },
      document: recording.key,
    }));
}

function words(record: FxRecord): string {
  return record.kind === "day" ? "reference rate of the day" : `mean of ${String(record.days)} days`;
}

/** Last day with a rate in each month that is over, and the newest day of all. */
function monthEnds(rates: readonly FxRecord[]): string[] {
  const last = new Map<string, string>();
  for (const { kind, periodEnd } of rates) {
    const month = periodEnd.slice(0, 7);
    if (kind === "day" && periodEnd > (last.get(month) ?? "")) last.set(month, periodEnd);
  }
  return [...last.values()];
}
