import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { IngestBench } from "./ingest-bench.ts";

let bench: IngestBench;
beforeAll(async () => {
  bench = await IngestBench.open();
});
afterAll(async () => {
  await bench.close();
});

/** A company-facts document of one year's revenue. */
function facts(cik: number, entityName: string) {
  const fact = {
    start: "2023-01-01",
    end: "2023-12-31",
    val: 1250,
    accn: "0000000099-24-000001",
    form: "10-K",
    filed: "2024-02-20",
  };
  const document = {
    cik,
    entityName,
    facts: { "us-gaap": { Revenues: { units: { USD: [fact] } } } },
  };
  return { name: `CIK${String(cik)}.json`, bytes: Buffer.from(JSON.stringify(document)) };
}
const items = (key: string) =>
  bench.rows<{ status: string; profile: { name: string } | null; company_slug: string | null }>(
    `SELECT status, profile, company_slug FROM identity_item WHERE key = '${key}'`,
  );

describe("a document with an authoritative id of a company that nobody knows", () => {
  it("proposes it, filled from the document, and makes none by itself", async () => {
    const run = await bench.run("sec-edgar", facts(99, "Newly Filed Corp."));
    expect(run).toMatchObject({ inserted: 0, rejected: 1 });
    expect(await items("cik:0000000099")).toEqual([
      {
        status: "open",
        company_slug: null,
        profile: { key: { cik: "0000000099", name: "Newly Filed Corp." }, name: "Newly Filed Corp." },
      },
    ]);
    expect(await bench.rows("SELECT 1 FROM company")).toEqual([]);
  });

  it("makes the company where the command line asks for it, and stores its figures in the same run", async () => {
    const id = randomUUID();
    await bench.rows(
      `INSERT INTO run (id, source_id, trigger, parameters) VALUES ('${id}', 'sec-edgar', 'import', '{"createCompanies": true}')`,
    );
    await bench.service.ingestFile(id, facts(99, "Newly Filed Corp."));
    expect(await bench.ended(id)).toMatchObject({ outcome: "changed", inserted: 1, rejected: 0 });
    expect(await bench.rows("SELECT slug, name_en, kind, cik FROM company")).toEqual([
      { slug: "newly-filed", name_en: "Newly Filed Corp.", kind: "listed", cik: "0000000099" },
    ]);
    expect(await items("cik:0000000099")).toMatchObject([{ status: "created", company_slug: "newly-filed" }]);
    expect(await bench.rows("SELECT origin FROM company_alias")).toEqual([{ origin: "document" }]);
  });

  it("takes the next free slug for another company of the same name, whose number is its own", async () => {
    const id = randomUUID();
    await bench.rows(
      `INSERT INTO run (id, source_id, trigger, parameters) VALUES ('${id}', 'sec-edgar', 'import', '{"createCompanies": true}')`,
    );
    await bench.service.ingestFile(id, facts(77, "Newly Filed Inc"));
    expect(
      (await bench.rows<{ slug: string }>("SELECT slug FROM company ORDER BY slug")).map(({ slug }) => slug),
    ).toEqual(["newly-filed", "newly-filed-2"]);
  });
});
