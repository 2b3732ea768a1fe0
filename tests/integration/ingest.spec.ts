import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { IngestBench } from "./ingest-bench.ts";

let bench: IngestBench;
beforeAll(async () => {
  bench = await IngestBench.open();
  await bench.company("sample", "Sample", "SMPL", "0000000042");
  await bench.company("lab", "Lab");
});
afterAll(async () => {
  await bench.close();
});

function prices(name: string, rows: readonly string[], basis: "as-traded" | "splits" = "as-traded") {
  return {
    name,
    bytes: Buffer.from(`Date,Open,High,Low,Close\n${rows.join("\n")}\n`),
    hints: { symbol: "SMPL", basis },
  };
}
function results(name: string, ...rows: string[]) {
  const header = "company,symbol,fiscal_year,period_end,concept,value,unit,published_on,source_url,locator";
  return { name, bytes: Buffer.from([header, ...rows].join("\n")) };
}
function rounds(name: string, ...rows: string[]) {
  const header =
    "company,country,announced_on,stage,amount,currency,post_money,lead_investors,investors,segment,source_url,locator";
  return { name, bytes: Buffer.from([header, ...rows].join("\n")) };
}
const revenue = (value: number, on: string, year = 2023) =>
  `Sample,SMPL,${year},${year}-12-31,revenue,${value},USD,${on},https://x.example/1,words`;

describe("ingestion", () => {
  it("stores a document once: the same bytes again are unchanged and not parsed again", async () => {
    const file = prices("a.csv", ["2024-01-02,1,2,1,1.5", "2024-01-03,1,2,1,1.6"]);
    expect(await bench.run("prices-csv", file)).toMatchObject({ outcome: "changed", read: 2, inserted: 2 });
    expect(await bench.run("prices-csv", file)).toMatchObject({
      outcome: "unchanged",
      read: 2,
      inserted: 0,
      unchanged: 2,
    });
    const stages = await bench.rows<{ name: string }>(
      "SELECT s ->> 'name' AS name FROM run, jsonb_array_elements(stages) s WHERE outcome = 'unchanged'",
    );
    expect(stages.map((stage) => stage.name)).toEqual(["fetch"]);
    expect(await bench.rows("SELECT 1 FROM raw_content")).toHaveLength(1);
  });

  it("says unchanged for the same facts in another document", async () => {
    expect(await bench.run("prices-csv", prices("b.csv", ["2024-01-03,1.0,2,1,1.60"]))).toMatchObject({
      outcome: "unchanged",
      unchanged: 1,
    });
  });

  it("keeps every vintage that changed a value and none that repeats one", async () => {
    const run = await bench.run(
      "published-results",
      results("v.csv", revenue(100, "2024-02-01"), revenue(100, "2024-05-01"), revenue(104, "2025-02-01")),
    );
    expect(run).toMatchObject({ inserted: 1, revised: 1, unchanged: 1 });
    expect(await bench.run("published-results", results("w.csv", revenue(104, "2026-02-01")))).toMatchObject({
      unchanged: 1,
    });
    expect(await bench.run("published-results", results("x.csv", revenue(99, "2024-01-15")))).toMatchObject({
      revised: 1,
    });
    const facts = await bench.rows<{ known_on: string; value: string }>(
      "SELECT known_on, trim_scale(value) AS value FROM earnings_fact ORDER BY known_on",
    );
    expect(facts.map((fact) => [fact.known_on, fact.value])).toEqual([
      ["2024-01-15", "99"],
      ["2024-02-01", "100"],
      ["2025-02-01", "104"],
    ]);
  });

  it("dates a correction under a known day to today, once", async () => {
    const corrected = prices("c.csv", ["2024-01-02,1,2,1,1.7"]);
    expect(await bench.run("prices-csv", corrected)).toMatchObject({ revised: 1 });
    expect(await bench.run("prices-csv", { ...corrected, name: "d.csv" })).toMatchObject({
      outcome: "unchanged",
    });
    expect(
      await bench.rows("SELECT 1 FROM price_bar WHERE date = '2024-01-02' AND known_on = '2026-08-01'"),
    ).toHaveLength(1);
  });

  it("holds back a figure that turns its sign or its currency against its earlier vintage", async () => {
    const turned = await bench.run("published-results", results("s.csv", revenue(-104, "2026-03-01")));
    const won = await bench.run(
      "published-results",
      results("u.csv", revenue(104, "2026-03-01").replace("USD", "KRW")),
    );
    expect([turned.rejected, won.rejected]).toEqual([1, 1]);
    const rules = await bench.rows<{ rule: string }>(
      `SELECT rule FROM rejection WHERE run_id IN ('${turned.id}', '${won.id}') ORDER BY rule`,
    );
    expect(rules.map((row) => row.rule)).toEqual(["sign-changed", "unit-changed"]);
  });

  it("keeps rejected rows with rule and place and stores the others", async () => {
    const run = await bench.run(
      "prices-csv",
      prices("e.csv", [
        "2025-01-02,1,2,1,1.5",
        "2025-01-03,1,1,2,1.5",
        "2025-01-06,1,2,1,-4",
        "2030-01-02,1,2,1,1.5",
        "2025-01-07,1,2,1,1.5",
        "2025-01-07,1,2,1,1.8",
      ]),
    );
    expect(run).toMatchObject({ outcome: "changed", read: 6, inserted: 1, rejected: 5 });
    const held = await bench.rows<{ rule: string; pointer: string; raw: string }>(
      `SELECT rule, pointer, raw FROM rejection WHERE run_id = '${run.id}' ORDER BY pointer, rule`,
    );
    expect(held.map((row) => [row.rule, row.pointer])).toEqual([
      ["high-below-low", "row 2"],
      ["price-not-positive", "row 3"],
      ["future-date", "row 4"],
      ["duplicate-disagrees", "row 5"],
      ["duplicate-disagrees", "row 6"],
    ]);
  });

  it("never makes a company of an unknown name, and reads the rows again once it is known", async () => {
    const file = rounds("n.csv", "Newcomer,US,2024-05,Series A,5,USD,,,,games,https://x.example/1,raised");
    const first = await bench.run("published-rounds", file);
    expect(first).toMatchObject({ outcome: "unchanged", rejected: 1 });
    expect(
      await bench.rows(`SELECT 1 FROM rejection WHERE run_id = '${first.id}' AND rule = 'company-unknown'`),
    ).toHaveLength(1);
    await bench.company("newcomer", "Newcomer");
    expect(await bench.run("published-rounds", file)).toMatchObject({
      outcome: "changed",
      inserted: 1,
      rejected: 0,
    });
  });

  it("makes one round of what two sources say of it, and says why", async () => {
    await bench.run(
      "published-rounds",
      rounds("r.csv", "Lab Inc.,US,2024-10,venture,6600,USD,,,,games,https://x.example/1,raised"),
    );
    const epoch =
      "Id,Company,Close date,Status,Funding (equity),Funding (debt),Valuation (post-money),Report date,Notes,Type,Confidence,Exclude from graph view\n" +
      "Oct 2024,Lab,10/2/2024,Closed,6600,,,10/2/2024,,Primary,Confident,\n" +
      "Nov 2024,Lab,10/20/2024,Closed,900,,,10/20/2024,,Primary,Confident,\n";
    await bench.run("epoch-funding", { name: "e.csv", bytes: Buffer.from(epoch) });
    const records = await bench.rows<{ round_id: string; matched_by: string | null }>(
      "SELECT round_id, matched_by FROM funding_record WHERE company_slug = 'lab' ORDER BY id",
    );
    expect(records.map((record) => record.round_id)).toEqual([
      "lab-2024-10-1",
      "lab-2024-10-1",
      "lab-2024-10-20-1",
    ]);
    expect(records[1]?.matched_by).toContain("published-rounds");
  });

  it("stores nothing of a document that is much smaller than its last state", async () => {
    const days = Array.from(
      { length: 28 },
      (_, index) => `2023-03-${String(index + 1).padStart(2, "0")},1,2,1,1.5`,
    );
    await bench.run("prices-csv", prices("size.csv", days));
    expect(await bench.run("prices-csv", prices("size.csv", ["2023-04-03,1,2,1,1.5"]))).toMatchObject({
      outcome: "suspicious",
      inserted: 0,
    });
    expect(await bench.rows("SELECT 1 FROM price_bar WHERE date = '2023-04-03'")).toHaveLength(0);
  });

  it.each([
    ["an empty file", "", "empty-document"],
    ["a web page", "<!doctype html><html></html>", "not-the-format"],
    ["another table", "a,b\n1,2\n", "not-the-format"],
  ])("fails on %s and leaves what was there", async (_case, text, errorCode) => {
    const before = await bench.rows("SELECT * FROM price_bar ORDER BY id");
    const run = await bench.run("prices-csv", { name: "broken.csv", bytes: Buffer.from(text) });
    expect(run).toMatchObject({ outcome: "failed", errorCode });
    expect(await bench.rows("SELECT * FROM price_bar ORDER BY id")).toEqual(before);
  });

  it("reads the bundled snapshot on the same road, and fails clearly where the table is missing", async () => {
    const header =
      "type,currency,kind,period_start,period_end,rate,days,document,pointer,known_on,url,citation";
    bench.snapshot(
      "ecb-fx.csv",
      `${header}\nfx,USD,day,2024-01-02,2024-01-02,1.0956,1,hist,row 1,2024-01-02,https://x.example,\n`,
    );
    expect(await bench.run("ecb-fx", "snapshot")).toMatchObject({ outcome: "changed", inserted: 1 });
    const live = { name: "hist.csv", bytes: Buffer.from("Date,USD,\n2024-01-02,1.0956,\n") };
    expect(await bench.run("ecb-fx", live)).toMatchObject({ outcome: "unchanged", unchanged: 1 });
    expect(await bench.run("ai-index", "snapshot")).toMatchObject({
      outcome: "failed",
      errorCode: "unreachable",
    });
  });

  it("leaves a finished run as it is when it is carried out again", async () => {
    const run = await bench.run("prices-csv", prices("f.csv", ["2022-01-03,1,2,1,1.5"]));
    await bench.service.execute(run.id);
    expect(await bench.ended(run.id)).toEqual(run);
  });
});
