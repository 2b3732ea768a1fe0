import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { IngestBench } from "./ingest-bench.ts";

let bench: IngestBench;

beforeAll(async () => {
  bench = await IngestBench.open();
  await bench.company("nvidia", "NVIDIA", "NVDA", "0001045810");
});
afterAll(() => bench.close());

const hardware = (...rows: string[]) =>
  Buffer.from(
    ["Hardware name,Manufacturer,Type,Release date,Memory (bytes),TDP (W),Last modified", ...rows].join("\n"),
  );
const items = () =>
  bench.rows<{ item_key: string; company_slug: string | null; memory: string | null; known_on: string }>(
    `SELECT item_key, company_slug, measures->'memory'->>'value' AS memory, known_on::text AS known_on
     FROM reference_item WHERE dataset = 'ai-accelerators' ORDER BY item_key, known_on`,
  );

describe("reference items in the store", () => {
  it("are inserted once, unchanged when read again, and a corrected value is a new vintage beside the old", async () => {
    const h100 = "H100,NVIDIA,GPU,2022-09-20,80000000000,700,2025-01-10 10:00:00+00:00";
    const other = "Chip X,Some Startup,ASIC,,16000000000,,2025-01-11 10:00:00+00:00";
    const first = await bench.run("epoch-hardware", {
      name: "ml_hardware.csv",
      bytes: hardware(h100, other),
    });
    expect(first).toMatchObject({ outcome: "changed", read: 2, inserted: 2, rejected: 0 });
    // The same rows in another file: other bytes, so the document is read, and nothing changes.
    const again = await bench.run("epoch-hardware", {
      name: "ml_hardware.csv",
      bytes: hardware(other, h100),
    });
    expect(again).toMatchObject({ outcome: "unchanged", read: 2, inserted: 0, revised: 0, unchanged: 2 });
    const later = "H100,NVIDIA,GPU,2022-09-20,94000000000,700,2025-06-01 10:00:00+00:00";
    const revised = await bench.run("epoch-hardware", {
      name: "ml_hardware.csv",
      bytes: hardware(later, other),
    });
    expect(revised).toMatchObject({ outcome: "changed", inserted: 0, revised: 1, unchanged: 1 });
    expect(await items()).toEqual([
      { item_key: "Chip X", company_slug: null, memory: "16", known_on: "2025-01-11" },
      { item_key: "H100", company_slug: "nvidia", memory: "80", known_on: "2025-01-10" },
      { item_key: "H100", company_slug: "nvidia", memory: "94", known_on: "2025-06-01" },
    ]);
  });

  it("that are wrong are held back one by one: a negative measure, a day to come, two rows that disagree", async () => {
    const run = await bench.run("epoch-hardware", {
      name: "wrong.csv",
      bytes: hardware(
        "Neg,NVIDIA,GPU,2022-01-01,-5,,2025-01-10",
        "Future,NVIDIA,GPU,2031-01-01,5,,2025-01-10",
        "Twice,NVIDIA,GPU,2022-01-01,1000000000,,2025-01-10",
        "Twice,NVIDIA,GPU,2022-01-01,2000000000,,2025-01-10",
        "Good,NVIDIA,GPU,2022-01-01,3000000000,,2025-01-10",
      ),
    });
    expect(run).toMatchObject({ read: 5, inserted: 1, rejected: 4 });
    expect(
      await bench.rows(
        `SELECT rule, count(*)::int AS n FROM rejection WHERE run_id = '${run.id}' GROUP BY rule ORDER BY rule`,
      ),
    ).toEqual([
      { rule: "duplicate-disagrees", n: 2 },
      { rule: "future-date", n: 1 },
      { rule: "measure-negative", n: 1 },
    ]);
  });

  it("lead back to source, run, document and place", async () => {
    const [row] = await bench.rows(
      `SELECT r.source_id, r.pointer, d.key FROM reference_item r JOIN document d ON d.id = r.document_id
       JOIN run ON run.id = r.run_id WHERE r.item_key = 'Good'`,
    );
    expect(row).toEqual({ source_id: "epoch-hardware", pointer: "row 5", key: "file/wrong.csv" });
  });
});

describe("an amendment of a private offering", () => {
  const notice = (type: string, sold: number, signed: string) =>
    Buffer.from(`<edgarSubmission><submissionType>${type}</submissionType><testOrLive>LIVE</testOrLive>
<primaryIssuer><cik>1045810</cik><entityName>NVIDIA</entityName></primaryIssuer><offeringData>
<typeOfFiling><dateOfFirstSale><value>2024-03-01</value></dateOfFirstSale></typeOfFiling>
<typesOfSecuritiesOffered><isEquityType>true</isEquityType></typesOfSecuritiesOffered>
<offeringSalesAmounts><totalAmountSold>${String(sold)}</totalAmountSold></offeringSalesAmounts>
<signatureBlock><signature><signatureDate>${signed}</signatureDate></signature></signatureBlock></offeringData></edgarSubmission>`);

  it("is a later vintage of one round: the amount sold is replaced, not added", async () => {
    await bench.run("sec-form-d", { name: "d.xml", bytes: notice("D", 5_000_000, "2024-03-14") });
    const run = await bench.run("sec-form-d", {
      name: "da.xml",
      bytes: notice("D/A", 7_000_000, "2024-09-01"),
    });
    expect(run).toMatchObject({ outcome: "changed", inserted: 0, revised: 1 });
    expect(
      await bench.rows(
        "SELECT trim_scale(amount)::text AS amount, known_on::text AS known_on, count(*) OVER (PARTITION BY round_id)::int AS of_round FROM funding_record ORDER BY known_on",
      ),
    ).toEqual([
      { amount: "5000000", known_on: "2024-03-14", of_round: 2 },
      { amount: "7000000", known_on: "2024-09-01", of_round: 2 },
    ]);
  });
});
