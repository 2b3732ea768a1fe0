import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type SnapshotRow, writeSnapshot } from "@sector-tracker/api/connectors/snapshot/write";
import { publishedResultsRows, secEdgarRows } from "./snapshot/earnings.ts";
import { aiIndexRows, publishedEstimatesRows } from "./snapshot/estimates.ts";
import { epochFundingRows, publishedRoundsRows, reportDealsRows } from "./snapshot/funding.ts";
import { pricesCsvRows, yahooChartRows } from "./snapshot/prices.ts";
import { ecbFxRows } from "./snapshot/rates.ts";
import { epochHardwareRows, epochModelsRows, epochRevenueRows, fdaAiRows } from "./snapshot/reference.ts";
import { readme } from "./snapshot/readme.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Builds data/snapshot from recordings: the same recordings give the same bytes. */
function build(samples: string, data: string): void {
  const tables: Readonly<Record<string, SnapshotRow[]>> = {
    "sec-edgar": secEdgarRows(samples),
    "published-results": publishedResultsRows(samples),
    "prices-csv": pricesCsvRows(samples),
    "yahoo-chart": yahooChartRows(samples),
    "ecb-fx": ecbFxRows(samples),
    "epoch-funding": epochFundingRows(samples),
    "published-rounds": publishedRoundsRows(samples),
    "report-deals": reportDealsRows(data),
    "published-estimates": publishedEstimatesRows(samples),
    "ai-index": aiIndexRows(samples),
    "epoch-revenue": epochRevenueRows(samples),
    "epoch-models": epochModelsRows(samples),
    "epoch-hardware": epochHardwareRows(samples),
    "fda-ai": fdaAiRows(samples),
  };
  const folder = path.join(data, "snapshot");
  mkdirSync(folder, { recursive: true });
  let total = 0;
  for (const [source, rows] of Object.entries(tables)) {
    const text = writeSnapshot(rows);
    total += Buffer.byteLength(text);
    writeFileSync(path.join(folder, `${source}.csv`), text);
    process.stdout.write(
      `${source.padEnd(20)} ${String(rows.length).padStart(6)} rows ${String(Buffer.byteLength(text)).padStart(8)} bytes\n`,
    );
  }
  writeFileSync(path.join(folder, "README.md"), readme(tables));
  process.stdout.write(`${"total".padEnd(20)} ${" ".repeat(11)} ${String(total).padStart(8)} bytes\n`);
}

const { values } = parseArgs({ options: { samples: { type: "string" } } });
const samples = path.resolve(
  values.samples ?? process.env["SAMPLES_DIR"] ?? path.join(root, "..", "shared", "samples"),
);
if (existsSync(samples)) {
  build(samples, path.join(root, "data"));
} else {
  process.stderr.write(`No recordings at ${samples}: name their folder with --samples.\n`);
  process.exitCode = 1;
}
