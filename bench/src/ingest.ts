import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import pg from "pg";
import { from as copyFrom, to as copyTo } from "pg-copy-streams";
import type { BenchSurroundings, Benchmark, Measurement } from "../../tools/dist/bench/benchmark.js";

/** Columns of a rate that are written; the others have defaults. */
const COLUMNS =
  "currency, kind, period_start, period_end, rate, days, known_on, source_id, run_id, document_id, pointer";

/** Ingestion of a rate table of the ECB's form, through queue and worker, against COPY and one merge of its rows. */
export const benchmark: Benchmark = {
  about: "a run over one large table of rates, against COPY into a staging table and one merge of its rows",
  async measure(surroundings) {
    const { databaseUrl, quick, say } = surroundings;
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const worker = startWorker(surroundings);
    try {
      await firstRefreshOver(client);
      const days = quick ? 250 : 2500;
      const rounds = quick ? 1 : 3;
      const first: Pair[] = [];
      const again: Pair[] = [];
      for (let round = 1; round <= rounds; round += 1) {
        await client.query("TRUNCATE fx_rate");
        const table = ratesTable(days, round);
        const run = await importTable(surroundings, client, `rates-${String(round)}.csv`, table);
        const rows = await copyOut(client, run.id);
        const known = await importTable(surroundings, client, `rates-${String(round)}.csv`, `${table}\n`);
        await client.query("TRUNCATE fx_rate");
        const merge = await rawMerge(client, rows);
        const repeated = await rawMerge(client, rows);
        first.push({ rows: run.rows, seconds: run.seconds, yardstickSeconds: merge });
        again.push({ rows: known.rows, seconds: known.seconds, yardstickSeconds: repeated });
        say(`round ${String(round)} of ${String(rounds)}: ${stagesOf(run)}; again: ${stagesOf(known)}`);
      }
      return [
        { name: "new rows", ...median(first) },
        { name: "known rows", ...median(again) },
      ];
    } finally {
      worker.kill("SIGTERM");
      await worker.ended;
      await client.end();
    }
  },
};

type Pair = Omit<Measurement, "name">;

interface MeasuredRun {
  readonly id: string;
  readonly rows: number;
  readonly seconds: number;
  readonly stages: readonly { readonly name: string; readonly ms: number }[];
}

function startWorker({ root, databaseUrl, redisUrl }: BenchSurroundings) {
  const child = spawn(process.execPath, [path.join(root, "apps/api/dist/worker.js")], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, LOG_LEVEL: "error" },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  return { ended, kill: (signal: NodeJS.Signals) => child.kill(signal) };
}

/** The set-up asked for the shipped figures: nothing is measured beside that. */
async function firstRefreshOver(client: pg.Client): Promise<void> {
  for (;;) {
    const { rows } = await client.query("SELECT 1 FROM run WHERE status <> 'finished' LIMIT 1");
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/** Hands a table over as `npm run ingest` does, and reads from the run how long the worker took for it. */
async function importTable(
  { root, folder, databaseUrl, redisUrl }: BenchSurroundings,
  client: pg.Client,
  name: string,
  text: string,
): Promise<MeasuredRun> {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  const request = { source: "ecb-fx", files: [{ path: file, name }] };
  const child = spawn(
    process.execPath,
    [path.join(root, "apps/api/dist/import.js"), JSON.stringify(request)],
    {
      cwd: root,
      env: { ...process.env, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => (output += chunk));
  const code = await new Promise((resolve) => child.once("close", resolve));
  if (code !== 0) throw new Error(`the import of ${name} ended with ${String(code)}`);
  const { run } = JSON.parse(output) as { run: string };
  const { rows } = await client.query<MeasuredRun & { outcome: string; rejected: number }>(
    `SELECT id, outcome, inserted + revised + unchanged AS rows, rejected, stages,
       extract(epoch FROM finished_at - started_at)::float8 AS seconds FROM run WHERE id = $1`,
    [run],
  );
  const [measured] = rows;
  if (measured === undefined || !["changed", "unchanged"].includes(measured.outcome)) {
    throw new Error(`the run over ${name} ended ${measured?.outcome ?? "nowhere"}`);
  }
  if (measured.rejected > 0) throw new Error(`${String(measured.rejected)} rows of ${name} were held back`);
  return measured;
}

/** The rows of a run as COPY writes them. */
async function copyOut(client: pg.Client, runId: string): Promise<string> {
  const chunks: Buffer[] = [];
  const select = `SELECT ${COLUMNS} FROM fx_rate WHERE run_id = '${runId}' ORDER BY id`;
  for await (const chunk of client.query(copyTo(`COPY (${select}) TO STDOUT`))) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

/** COPY into a staging table and one merge into the real one, with its keys and references, in one transaction. */
async function rawMerge(client: pg.Client, rows: string): Promise<number> {
  const began = performance.now();
  await client.query("BEGIN");
  await client.query(`CREATE TEMP TABLE raw ON COMMIT DROP AS SELECT ${COLUMNS} FROM fx_rate WITH NO DATA`);
  await pipeline(Readable.from([rows]), client.query(copyFrom(`COPY raw (${COLUMNS}) FROM STDIN`)));
  await client.query(
    `INSERT INTO fx_rate (${COLUMNS}) SELECT ${COLUMNS} FROM raw ON CONFLICT (currency, kind, period_start, source_id, known_on) DO NOTHING`,
  );
  await client.query("COMMIT");
  return (performance.now() - began) / 1000;
}

/**
 * A table of weekdays from 1980 on in the ECB's columns. The rates are made up: they walk by at most half a per cent a
 * day, as real ones do, since rows that jump are held back and would measure something else.
 */
function ratesTable(days: number, seed: number): string {
  const currencies = Array.from(
    { length: 30 },
    (_, index) => `${String.fromCharCode(65 + (index % 26))}${index < 26 ? "X" : "Y"}Q`,
  );
  let state = seed;
  const next = (): number => (state = (state * 48271) % 2147483647);
  const rates = currencies.map(() => 1 + (next() % 1_000_000) / 100_000);
  const lines = [`Date,${currencies.join(",")}`];
  for (let day = Date.UTC(1980, 0, 1); lines.length <= days; day += 86_400_000) {
    const date = new Date(day);
    if (date.getUTCDay() % 6 === 0) continue;
    for (const [index, rate] of rates.entries())
      rates[index] = rate * (0.995 + (next() % 10_001) / 1_000_000);
    lines.push(`${date.toISOString().slice(0, 10)},${rates.map((rate) => rate.toFixed(5)).join(",")}`);
  }
  return `${lines.join("\n")}\n`;
}

/** The pair whose ratio is in the middle. */
function median(pairs: readonly Pair[]): Pair {
  const sorted = [...pairs].sort((a, b) => a.seconds / a.yardstickSeconds - b.seconds / b.yardstickSeconds);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}

function stagesOf({ seconds, stages }: MeasuredRun): string {
  const parts = stages.map(({ name, ms }) => `${name} ${(ms / 1000).toFixed(2)}`);
  return `${seconds.toFixed(2)} s (${parts.join(", ")})`;
}
