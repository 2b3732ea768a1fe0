import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { connectors } from "../../apps/api/src/connectors/registry.ts";
import { parseSnapshot } from "../../apps/api/src/connectors/snapshot/read.ts";
import { checkGates, checkSchema } from "../../apps/api/src/ingest/gates.ts";

const folder = path.join(import.meta.dirname, "../../data/snapshot");
const tables = readdirSync(folder).filter((file) => file.endsWith(".csv"));

function records(file: string) {
  return parseSnapshot(readFileSync(path.join(folder, file)));
}

describe("the bundled snapshot", () => {
  it("has a table for every source that says so, and no other", () => {
    expect(tables.sort()).toEqual(connectors.flatMap(({ manifest }) => manifest.snapshotFile ?? []).sort());
  });

  it("stays under two megabytes", () => {
    const bytes = tables.reduce((sum, file) => sum + statSync(path.join(folder, file)).size, 0);
    expect(bytes).toBeLessThan(2_000_000);
  });

  it.each(tables)("%s: every row passes the schema and the gates", (file) => {
    const { records: read, rejections } = records(file);
    expect(rejections).toEqual([]);
    expect(
      read.map((record) => checkSchema(record) ?? checkGates(record, "2026-07-31")).filter(Boolean),
    ).toEqual([]);
  });

  it.each(tables)("%s: every row names its document, its page and its place", (file) => {
    const rows: Record<string, string>[] = parse(readFileSync(path.join(folder, file)), { columns: true });
    const bare = rows.filter((row) => !row["document"] || !row["url"] || !row["citation"] || !row["pointer"]);
    expect(bare).toEqual([]);
  });

  it("gives NVIDIA's revenue of fiscal 2024 as filed on 21 February 2024", () => {
    const facts = records("sec-edgar.csv").records.filter(
      (record) =>
        record.type === "earnings" &&
        record.company.cik === "0001045810" &&
        record.concept === "revenue" &&
        record.span === "year" &&
        record.fiscalYear === 2024,
    );
    expect(facts).toEqual([
      expect.objectContaining({ value: "60922000000", unit: "USD", knownOn: "2024-02-21" }),
    ]);
  });

  it("counts the FDA's devices as the list of that edition does: 1,357, of them 1,039 of radiology", () => {
    const devices = records("fda-ai.csv").records.filter((record) => record.type === "reference");
    expect(devices).toHaveLength(1357);
    expect(devices.filter(({ category }) => category === "Radiology")).toHaveLength(1039);
    // Counted in the raw document as well: decisions up to the end of July 2022.
    expect(devices.filter(({ eventOn }) => eventOn !== null && eventOn <= "2022-07-31")).toHaveLength(582);
  });

  it("gives the H100's memory and GPT-3's size as Epoch AI lists them", () => {
    const find = (file: string, key: string) =>
      records(file).records.find((record) => record.type === "reference" && record.itemKey === key);
    expect(find("epoch-hardware.csv", "NVIDIA H100 SXM5 80GB")).toMatchObject({
      measures: { memory: { value: "80", unit: "gigabytes" } },
    });
    expect(find("epoch-models.csv", "GPT-3 175B (davinci)")).toMatchObject({
      measures: { parameters: { value: "175000000000", unit: "parameters" } },
      knownOn: "2025-02-24",
    });
  });

  it("ships no table whose licence does not let it", () => {
    expect(tables.filter((file) => /cb-insights|hugging-face|crunchbase/.test(file))).toEqual([]);
  });

  it("has 24 month-end closes or more for each of at most twenty listings, and no two of one month and basis", () => {
    const months = new Map<string, string[]>();
    for (const record of records("prices-csv.csv").records) {
      if (record.type !== "price") continue;
      const key = `${record.company.symbol ?? ""} ${record.basis}`;
      months.set(key, [...(months.get(key) ?? []), record.date.slice(0, 7)]);
    }
    expect(new Set([...months.keys()].map((key) => key.split(" ")[0])).size).toBeLessThanOrEqual(20);
    for (const list of months.values()) {
      expect(list.length).toBeGreaterThanOrEqual(24);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it("has 150 rounds or more of 2021 and later in the table of cited rounds", () => {
    const rounds = records("published-rounds.csv").records.filter(
      (record) => record.type === "funding" && record.announcedOn >= "2021-01-01",
    );
    expect(rounds.length).toBeGreaterThanOrEqual(150);
  });
});
