import { spawn } from "node:child_process";
import { createServer } from "node:net";
import path from "node:path";
import pg from "pg";
import type { BenchSurroundings, Benchmark } from "../../tools/dist/bench/benchmark.js";

const REPORT = "bench";
/** Days that are asked for, each for the first time: nothing of them is stored or in memory. */
const DAYS = ["2025-03-01", "2025-03-02", "2025-03-03", "2025-03-04", "2025-03-05"];
/** Vintages of each year's value. */
const VINTAGES = 4;
const YEARS = 10;

/** The scoreboard of a large report over HTTP: worked out whole, and served from what is stored. */
export const benchmark: Benchmark = {
  about:
    "the scoreboard of 1,000 baselines with ten years of observations over HTTP: worked out whole against one raw read of the same rows, and served as stored against worked out",
  async measure(surroundings) {
    const { databaseUrl, quick, say } = surroundings;
    const baselines = quick ? 100 : 1000;
    const rounds = quick ? 2 : 5;
    const client = new pg.Client({ connectionString: databaseUrl });
    await client.connect();
    const worker = startProcess(surroundings, "worker.js", {});
    try {
      await until(async () => (await count(client, "SELECT FROM run WHERE status <> 'finished'")) === 0);
      await writeReport(client, baselines);
      const port = await freePort();
      const http = startProcess(surroundings, "main.js", { HOST: "127.0.0.1", PORT: String(port) });
      try {
        const board = `http://127.0.0.1:${String(port)}/api/v1/reports/${REPORT}/scoreboard`;
        await until(async () => (await fetch(`http://127.0.0.1:${String(port)}/readyz`)).ok);
        // The report itself is read and audited once; that is not what is measured.
        await timed(() => rowsOf(`${board}?asOf=2025-02-01`, baselines));
        const whole: number[] = [];
        const raw: number[] = [];
        for (const day of DAYS.slice(0, rounds)) {
          whole.push(await timed(() => rowsOf(`${board}?asOf=${day}`, baselines)));
          raw.push(await timed(() => rawRead(client, day)));
        }
        await until(
          async () =>
            (await count(client, `SELECT FROM assessment WHERE report_slug = '${REPORT}'`)) >= baselines,
        );
        await rowsOf(board, baselines);
        const served: number[] = [];
        for (let round = 0; round < rounds * 4; round += 1) {
          served.push(await timed(() => rowsOf(board, baselines)));
        }
        const seconds = median(whole);
        say(
          `worked out whole in ${ms(seconds)}, the same rows read raw in ${ms(median(raw))}, served in ${ms(median(served))}`,
        );
        const rows = baselines * YEARS * VINTAGES;
        return [
          { name: "recomputed", rows, seconds, yardstickSeconds: median(raw) },
          { name: "served", rows: baselines, seconds: median(served), yardstickSeconds: seconds },
        ];
      } finally {
        await http.stop();
      }
    } finally {
      await worker.stop();
      await client.end();
    }
  },
};

function startProcess(
  { root, databaseUrl, redisUrl }: BenchSurroundings,
  entry: string,
  more: Readonly<Record<string, string>>,
) {
  const child = spawn(process.execPath, [path.join(root, "apps/api/dist", entry)], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl, LOG_LEVEL: "error", ...more },
    stdio: ["ignore", "ignore", "inherit"],
  });
  const ended = new Promise<void>((resolve) => {
    child.once("exit", () => {
      resolve();
    });
  });
  return {
    stop: async () => {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

/** A report whose every baseline is measured by a quantity of its own. The figures are made up: they only have to differ. */
async function writeReport(client: pg.Client, baselines: number): Promise<void> {
  await client.query("BEGIN");
  await client.query(
    `INSERT INTO report (slug, title_en, title_ko, publisher, published_on, language, sector_en, sector_ko, content_hash, imported)
     VALUES ($1, 'Bench', 'Bench', 'Bench', '2016-01-01', 'en', 'Bench', 'Bench', repeat('0', 64), true)`,
    [REPORT],
  );
  await client.query(
    `INSERT INTO baseline (id, report_slug, position, kind, label_en, label_ko, part, unit, measure)
     SELECT $1 || '/b-' || n, $1, n, 'forecast', 'Market ' || n, 'Market ' || n, '1', 'USD', 'flow'
       FROM generate_series(1, $2::int) n`,
    [REPORT, baselines],
  );
  await client.query(
    `INSERT INTO baseline_point (baseline_id, position, period, value, qualifier, printed)
     SELECT $1 || '/b-' || n, p, (2015 + p * 15)::text, 1e9 * (1 + p * 9), 'exact', 'x'
       FROM generate_series(1, $2::int) n, generate_series(0, 1) p`,
    [REPORT, baselines],
  );
  await client.query(
    `INSERT INTO indicator (baseline_id, method, definition, compare, rationale_en, rationale_ko)
     SELECT $1 || '/b-' || n, 'estimate', jsonb_build_object('type', 'estimate', 'quantity', 'bench-' || n,
         'publisher', 'Bench', 'spread', '[]'::jsonb), 'level', 'x', 'x'
       FROM generate_series(1, $2::int) n`,
    [REPORT, baselines],
  );
  await client.query(
    `INSERT INTO market_estimate (quantity, publisher, definition, kind, period, value, unit, known_on, source_id, run_id,
       document_id, pointer)
     SELECT 'bench-' || n, 'Bench', 'd', 'estimate', (2014 + y)::text, 1e9 * (1 + y * 0.2) + n * 1e6 + v, 'USD',
       make_date(2015 + y, 2, 1) + v * 60, o.source_id, o.run_id, o.document_id, 'row 1'
       FROM generate_series(1, $1::int) n, generate_series(1, $2::int) y, generate_series(0, $3::int - 1) v,
         (SELECT source_id, run_id, document_id FROM market_estimate LIMIT 1) o`,
    [baselines, YEARS, VINTAGES],
  );
  await client.query("COMMIT");
  await client.query("ANALYZE");
}

/** The least that any answer costs: the same rows of the same day, with their documents, as objects. */
async function rawRead(client: pg.Client, asOf: string): Promise<void> {
  await client.query(
    `SELECT f.*, d.sha256, d.url, d.retrieved_at FROM market_estimate f JOIN document d ON d.id = f.document_id
      WHERE f.known_on <= $1 AND f.quantity LIKE 'bench-%' ORDER BY f.quantity, f.period, f.known_on`,
    [asOf],
  );
}

/** Asks for a scoreboard and reads it whole. */
async function rowsOf(address: string, expected: number): Promise<void> {
  const answer = await fetch(address);
  const { rows } = (await answer.json()) as { rows: readonly { assessment: { actual: number | null } }[] };
  const scored = rows.filter(({ assessment }) => assessment.actual !== null);
  if (scored.length !== expected)
    throw new Error(`${String(scored.length)} of ${String(expected)} are scored`);
}

async function count(client: pg.Client, sql: string): Promise<number> {
  return (await client.query(sql)).rowCount ?? 0;
}

async function timed(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Asks again and again until it holds; what cannot be reached yet is asked again. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 300_000;
  for (;;) {
    if (await holds().catch(() => false)) return;
    if (performance.now() > deadline) throw new Error("the instance did not get ready within five minutes");
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === "string") throw new Error("no free port");
  return address.port;
}

function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new Error("nothing was measured");
  return middle;
}

function ms(seconds: number): string {
  return `${String(Math.round(seconds * 1000))} ms`;
}
