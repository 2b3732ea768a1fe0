import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { IngestBench } from "./ingest-bench.ts";

let bench: IngestBench;
beforeAll(async () => {
  bench = await IngestBench.open();
  await bench.company("sample", "Sample", "SMPL", "0000000042");
});
afterAll(async () => {
  await bench.close();
});

const prices = (name: string, rows: readonly string[]) => ({
  name,
  bytes: Buffer.from(`Date,Open,High,Low,Close\n${rows.join("\n")}\n`),
  hints: { symbol: "SMPL", basis: "as-traded" as const },
});
const days = (month: string, close: string, count = 10) =>
  Array.from({ length: count }, (_, index) => {
    const day = `${month}-${String(index + 1).padStart(2, "0")}`;
    return `${day},${close},${close},${close},${close}`;
  });
const held = (runId: string) =>
  bench.rows<{ rule: string; pointer: string; status: string; current: boolean; fingerprint: string }>(
    `SELECT rule, pointer, status, current, fingerprint FROM rejection WHERE run_id = '${runId}' ORDER BY created_at, pointer`,
  );
async function decide(runId: string, verdict: "accepted" | "rejected", rule: string): Promise<void> {
  await bench.rows(
    `INSERT INTO row_decision (id, source_id, document_key, rule, fingerprint, verdict, note)
     SELECT gen_random_uuid(), r.source_id, d.key, r.rule, r.fingerprint, '${verdict}', 'seen' FROM rejection r
     JOIN document d ON d.id = r.document_id WHERE r.run_id = '${runId}' AND r.rule = '${rule}'`,
  );
}
const closes = (month: string) =>
  bench.rows<{ date: string; close: string }>(
    `SELECT date, trim_scale(close)::text AS close FROM price_bar WHERE date::text LIKE '${month}%' ORDER BY date`,
  );

describe("a price that jumps against its neighbours", () => {
  it("is held, though its neighbours are stored; the store's neighbours judge a later document", async () => {
    const [first = "", ...rest] = days("2024-01", "14");
    const run = await bench.run("prices-csv", prices("jump.csv", [first.replaceAll("14", "1400"), ...rest]));
    expect(run).toMatchObject({ outcome: "changed", inserted: 9, rejected: 1 });
    expect((await held(run.id)).map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ["price-jump", "row 1"],
    ]);
    // All of it a hundred times lower: within itself the document is sound.
    const pence = await bench.run("prices-csv", prices("pence.csv", ["2024-01-11,0.14,0.14,0.14,0.14"]));
    expect(pence).toMatchObject({ inserted: 0, rejected: 1 });
  });
});

describe("a person's decision about a held row", () => {
  it("lets the accepted row pass on later runs, also when it has moved in the document", async () => {
    const rows = days("2024-02", "20");
    const jump = "2024-02-11,2000,2000,2000,2000";
    const run = await bench.run("prices-csv", prices("accept.csv", [...rows, jump]));
    expect(run).toMatchObject({ inserted: 10, rejected: 1 });
    await decide(run.id, "accepted", "price-jump");
    const again = await bench.run(
      "prices-csv",
      prices("accept.csv", [jump, ...rows, "2024-02-12,20,20,20,20"]),
    );
    expect(again).toMatchObject({ inserted: 2, rejected: 0 });
    expect((await closes("2024-02-11")).map(({ close }) => close)).toEqual(["2000"]);
    expect((await held(run.id)).map(({ current }) => current)).toEqual([false]);
  });

  it("does not let another value of that day pass", async () => {
    const run = await bench.run(
      "prices-csv",
      prices("accept.csv", [...days("2024-02", "20"), "2024-02-11,2001,2001,2001,2001"]),
    );
    expect(run.rejected).toBe(1);
  });

  it("keeps a rejected row out of the queue on later runs", async () => {
    const rows = [...days("2024-03", "30"), "2024-03-11,3000,3000,3000,3000"];
    const run = await bench.run("prices-csv", prices("reject.csv", rows));
    await decide(run.id, "rejected", "price-jump");
    const again = await bench.run("prices-csv", prices("reject.csv", [...rows, "2024-03-12,30,30,30,30"]));
    expect(again).toMatchObject({ inserted: 1, rejected: 1 });
    expect((await held(again.id)).map(({ status }) => status)).toEqual(["rejected"]);
  });

  it("chooses one of two rows that disagree, and settles the other", async () => {
    const rows = [...days("2024-04", "40"), "2024-04-10,41,41,41,41"];
    const run = await bench.run("prices-csv", prices("choose.csv", rows));
    expect(run).toMatchObject({ inserted: 9, rejected: 2 });
    await bench.rows(
      `INSERT INTO row_decision (id, source_id, document_key, rule, fingerprint, verdict, note)
       SELECT gen_random_uuid(), source_id, 'file/choose.csv', rule, fingerprint, 'accepted', 'the later row'
       FROM rejection WHERE run_id = '${run.id}' AND pointer = 'row 11'`,
    );
    expect(await bench.run("prices-csv", prices("choose.csv", rows))).toMatchObject({
      inserted: 1,
      rejected: 0,
    });
    expect((await closes("2024-04-10")).map(({ close }) => close)).toEqual(["41"]);
  });

  it("accepts a figure that turned its sign against the earlier vintage", async () => {
    const header = "company,symbol,fiscal_year,period_end,concept,value,unit,published_on,source_url,locator";
    const row = (value: number, on: string) =>
      `Sample,SMPL,2023,2023-12-31,revenue,${String(value)},USD,${on},https://x.example/1,words`;
    const file = (...rows: string[]) => ({
      name: "sign.csv",
      bytes: Buffer.from([header, ...rows].join("\n")),
    });
    await bench.run("published-results", file(row(50, "2024-02-01")));
    const turned = await bench.run("published-results", file(row(-50, "2025-02-01")));
    expect((await held(turned.id)).map(({ rule }) => rule)).toEqual(["sign-changed"]);
    await decide(turned.id, "accepted", "sign-changed");
    expect(await bench.run("published-results", file(row(-50, "2025-02-01")))).toMatchObject({
      revised: 1,
      rejected: 0,
    });
  });
});

describe("a document of unusual size", () => {
  it("is suspicious until a person accepts it; then that is its size", async () => {
    await bench.run("prices-csv", prices("size.csv", days("2023-05", "10", 28)));
    const small = prices("size.csv", days("2023-06", "10", 3));
    const run = await bench.run("prices-csv", small);
    expect(run).toMatchObject({ outcome: "suspicious", inserted: 0 });
    expect(await closes("2023-06")).toEqual([]);
    await decide(run.id, "accepted", "document-much-smaller");
    expect(await bench.run("prices-csv", small)).toMatchObject({ outcome: "changed", inserted: 3 });
    const next = prices("size.csv", days("2023-06", "10", 4));
    expect(await bench.run("prices-csv", next)).toMatchObject({ outcome: "changed", inserted: 1 });
  });

  it("with its header and no row is suspicious, and overwrites nothing", async () => {
    const before = await bench.rows("SELECT * FROM price_bar ORDER BY id");
    const run = await bench.run("prices-csv", prices("size.csv", []));
    expect(run).toMatchObject({ outcome: "suspicious", inserted: 0 });
    expect((await held(run.id)).map(({ rule }) => rule)).toEqual(["empty-document"]);
    expect(await bench.rows("SELECT * FROM price_bar ORDER BY id")).toEqual(before);
  });
});
