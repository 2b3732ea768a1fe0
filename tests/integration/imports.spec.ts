import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type {
  ImportAnswer,
  ImportMappingView,
  RunDetail,
  RunView,
} from "../../packages/shared/src/contract/index.ts";
import { readAs } from "../contract/client.ts";
import { factCounts, ownInstance, type OwnInstance } from "./own-instance.ts";
import { finished } from "./runs.ts";

let own: OwnInstance;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sector-tracker-imports-"));
  own = await ownInstance({ env: { IMPORTS_DIR: folder } });
});
afterAll(async () => {
  await own.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ROUNDS = `Company,Date,Amount,Currency,Round
OpenAI,2026-03-02,$5m,USD,Seed
Anthropic,someday,7,USD,Seed
Nobody Knows Inc,2026-03-02,5,USD,Seed
`;

const look = (body: object) =>
  readAs<ImportAnswer>("importFile", { query: { dryRun: "true" }, body }, own.baseUrl);
const take = async (body: object, headers: Record<string, string> = {}): Promise<RunDetail> => {
  const answer = await fetch(`${own.baseUrl}/api/v1/imports`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(202);
  const { run } = (await answer.json()) as { run: RunView };
  expect(answer.headers.get("location")).toBe(`/api/v1/runs/${run.id}`);
  return await finished(run.id, own.baseUrl);
};
const records = () =>
  own.rows<{ company_slug: string; amount: string; pointer: string; citation_text: string | null }>(
    "select company_slug, amount::text, pointer, citation_text from funding_record where source_id = 'file-import' order by pointer",
  );

describe("an import by a person", () => {
  it("shows what it would do, to the last count, and stores nothing", async () => {
    const before = await factCounts(own.databaseUrl);
    const { preview } = await look({ name: "rounds.csv", text: ROUNDS });
    expect(preview?.counts).toEqual({ read: 3, inserted: 1, revised: 0, unchanged: 0, rejected: 2 });
    expect(preview?.rows[0]).toMatchObject({ row: 2, record: { company: "openai", amount: "5000000" } });
    expect(preview?.faults.map(({ row, rule, column }) => [row, rule, column])).toEqual([
      [3, "schema", "Date"],
      [4, "company-unknown", "Company"],
    ]);
    expect(await factCounts(own.databaseUrl)).toEqual(before);
  });

  it("with mended cells stores what the look showed, each row leading back to the file as it came", async () => {
    const { preview } = await look({ name: "rounds.csv", text: ROUNDS });
    const body = {
      upload: preview?.upload.id,
      mapping: preview?.mapping,
      mends: [{ row: 3, column: "Date", value: "2026-03-05" }],
    };
    const again = await look(body);
    expect(again.preview?.counts).toMatchObject({ inserted: 2, rejected: 1 });
    const run = await take(body);
    expect(run).toMatchObject({
      trigger: "import",
      outcome: "changed",
      counts: { inserted: 2, rejected: 1 },
    });
    expect(await records()).toEqual([
      { company_slug: "openai", amount: "5000000.00", pointer: "row 2", citation_text: null },
      {
        company_slug: "anthropic",
        amount: "7.00",
        pointer: "row 3",
        citation_text: '[mended at import: Date set to "2026-03-05"]',
      },
    ]);
    const [document] = run.documents;
    const content = await fetch(`${own.baseUrl}/api/v1/documents/${document?.id ?? ""}/content`);
    expect(await content.text()).toBe(ROUNDS);
  });

  it("again, and under one request key twice, changes nothing", async () => {
    const text = "Company,Date,Amount,Currency,Round\nMistral AI,2026-02-01,9,EUR,Seed\n";
    const key = { "idempotency-key": "import-once" };
    const first = await take({ name: "m.csv", text }, key);
    const same = await take({ name: "m.csv", text }, key);
    expect(same.id).toBe(first.id);
    const other = await take({ name: "m.csv", text });
    expect(other).toMatchObject({ outcome: "unchanged", counts: { inserted: 0, revised: 0 } });
  });

  it("without what the mapping needs is a 422 that names it", async () => {
    const answer = await fetch(`${own.baseUrl}/api/v1/imports`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ text: "colour,shape\nred,round\n", family: "price" }),
    });
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("the mapping lacks");
  });
});

describe("a saved mapping", () => {
  it("is offered for the same columns, and its schedule takes each content of a folder once", async () => {
    const { preview } = await look({ name: "rounds.csv", text: ROUNDS });
    const saved = await readAs<ImportMappingView>(
      "createImportMapping",
      { body: { name: "Rounds", mapping: preview?.mapping, place: { folder: "rounds" } } },
      own.baseUrl,
    );
    const next = await look({ name: "other.csv", text: ROUNDS });
    expect(next.preview?.fitting).toEqual([{ id: saved.id, name: "Rounds" }]);
    mkdirSync(path.join(folder, "rounds"));
    writeFileSync(
      path.join(folder, "rounds", "a.csv"),
      "Company,Date,Amount,Currency,Round\nCohere,2026-01-09,3,USD,Seed\n",
    );
    const run = async (): Promise<RunDetail> => {
      const { id } = await readAs<RunView>(
        "startRun",
        { params: { id: "file-import" }, body: { savedMapping: saved.id } },
        own.baseUrl,
      );
      return await finished(id, own.baseUrl);
    };
    const first = await run();
    expect(first).toMatchObject({ outcome: "changed", counts: { inserted: 1 } });
    expect(first.log.map(({ message }) => message)).toContain("a.csv: taken");
    const second = await run();
    expect(second).toMatchObject({ outcome: "unchanged", counts: { read: 0 } });
    expect(second.log.map(({ message }) => message)).toContain("a.csv: left, its content was taken before");
  });

  it.each([
    ["http://127.0.0.1/rounds.csv", "not-allowed"],
    ["http://169.254.169.254/latest/meta-data", "not-allowed"],
    ["http://localhost/rounds.csv", "not-allowed"],
  ])("over %s fails its run with the reason, and nothing inside is asked", async (url, code) => {
    const { id } = await readAs<ImportMappingView>(
      "createImportMapping",
      {
        body: {
          name: url,
          mapping: {
            family: "fx",
            fields: { currency: { constant: "KRW" }, date: { column: "d" }, rate: { column: "r" } },
          },
          place: { url },
        },
      },
      own.baseUrl,
    );
    const asked = await readAs<RunView>(
      "startRun",
      { params: { id: "file-import" }, body: { savedMapping: id } },
      own.baseUrl,
    );
    expect(await finished(asked.id, own.baseUrl)).toMatchObject({ outcome: "failed", error: { code } });
  });
});
