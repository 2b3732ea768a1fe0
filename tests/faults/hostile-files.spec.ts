import { readFileSync } from "node:fs";
import { request } from "node:http";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { zipSync } from "fflate";
import { factCounts, ownInstance, type OwnInstance } from "../integration/own-instance.ts";

const MEGABYTE = 1024 * 1024;
/** What the HTTP process may grow by over everything below, in bytes: two threads at work and one file on its way. */
const MAY_GROW = 600 * MEGABYTE;

let own: OwnInstance;
let before: number;
let facts: Record<string, number>;

beforeAll(async () => {
  own = await ownInstance({
    workers: 0,
    settled: false,
    env: { IMPORT_MAX_MB: "8", IMPORT_MAX_UNPACKED_MB: "16" },
  });
  facts = await factCounts(own.databaseUrl);
  before = residentBytes();
});
afterAll(async () => {
  await own.stop();
});

/** Resident memory of the process that answers requests. */
function residentBytes(): number {
  const pid = own.processes.find(({ name }) => /http|api|main/.test(name))?.pid ?? own.processes[0]?.pid ?? 0;
  const line = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, "utf8"));
  return Number(line?.[1] ?? Number.NaN) * 1024;
}

interface Refusal {
  readonly status: number;
  readonly detail: string;
  readonly errors?: readonly { readonly pointer?: string; readonly message: string }[];
}

async function send(name: string, bytes: Uint8Array | string): Promise<Refusal> {
  const form = new FormData();
  form.set("file", new File([typeof bytes === "string" ? bytes : Uint8Array.from(bytes)], name));
  const answer = await fetch(`${own.baseUrl}/api/v1/imports?dryRun=true`, { method: "POST", body: form });
  return (await answer.json()) as Refusal;
}

/** A form with a file of that many bytes, sent piece by piece with or without saying its length beforehand. */
function stream(bytes: number, announced: boolean): Promise<{ status: number; sent: number; body: string }> {
  const head = '--b\r\nContent-Disposition: form-data; name="file"; filename="big.csv"\r\n\r\n';
  const piece = Buffer.alloc(MEGABYTE, "1,2,3,4,5,6,7,8\n");
  return new Promise((resolve, reject) => {
    let sent = 0;
    let answered = false;
    const asked = request(`${own.baseUrl}/api/v1/imports?dryRun=true`, {
      method: "POST",
      headers: {
        "content-type": "multipart/form-data; boundary=b",
        ...(announced ? { "content-length": String(bytes + head.length) } : {}),
      },
    });
    asked.on("response", (answer) => {
      answered = true;
      let body = "";
      answer.on("data", (part: Buffer) => (body += part.toString()));
      answer.on("end", () => {
        asked.destroy();
        resolve({ status: answer.statusCode ?? 0, sent, body });
      });
    });
    // Once the answer is there, a connection that the server closes is what was wanted.
    asked.on("error", (error) => {
      if (!answered) reject(error);
    });
    asked.write(head);
    const pump = (): void => {
      while (!answered && sent < bytes) {
        sent += piece.length;
        if (!asked.write(piece)) {
          asked.once("drain", pump);
          return;
        }
      }
    };
    // Who says beforehand how much it is may wait for the word to go on, as command-line clients do.
    if (!announced) pump();
  });
}

/** A spreadsheet with a sheet of that XML. */
function spreadsheet(sheet: Uint8Array | string, more: Record<string, Uint8Array> = {}): Uint8Array {
  const text = (value: string) => new TextEncoder().encode(value);
  return zipSync({
    "xl/workbook.xml": text(
      '<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>',
    ),
    "xl/_rels/workbook.xml.rels": text(
      '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>',
    ),
    "xl/worksheets/sheet1.xml": typeof sheet === "string" ? text(sheet) : sheet,
    ...more,
  });
}

const laughs = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "ha">${Array.from(
  { length: 20 },
  (_, index) => `<!ENTITY a${index} "${`&a${index - 1};`.repeat(10).replaceAll("&a-1;", "&a;")}">`,
).join("")}]><worksheet><sheetData><row r="1"><c r="A1"><v>&a19;</v></c></row></sheetData></worksheet>`;

describe("a hostile file is refused with the limit, by the process that answers requests", () => {
  it("2 GB that say so beforehand are a 413 before they are sent", async () => {
    const { status, body, sent } = await stream(2048 * MEGABYTE, true);
    expect(status).toBe(413);
    expect(body).toContain("8 MB");
    expect(sent).toBeLessThan(64 * MEGABYTE);
  });

  it("2 GB that do not say so are cut off at the limit", async () => {
    const { status, sent } = await stream(2048 * MEGABYTE, false);
    expect(status).toBe(413);
    expect(sent).toBeLessThan(256 * MEGABYTE);
  });

  it.each<[string, string, () => Uint8Array | string, number, RegExp]>([
    [
      "a gzip bomb",
      "a.csv.gz",
      () => gzipSync(Buffer.alloc(200 * MEGABYTE, "1,2\n")),
      413,
      /unpacks to more/,
    ],
    [
      "a zip bomb",
      "a.zip",
      () => zipSync({ "a.csv": new Uint8Array(60 * MEGABYTE) }, { level: 9 }),
      413,
      /unpacks to more/,
    ],
    [
      "a spreadsheet that unpacks without end",
      "a.xlsx",
      () => spreadsheet(new Uint8Array(60 * MEGABYTE)),
      413,
      /unpacks to more/,
    ],
    [
      "a spreadsheet with a cell at its farthest corner",
      "a.xlsx",
      () =>
        spreadsheet(
          '<worksheet><sheetData><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData></worksheet>',
        ),
      413,
      /256 columns/,
    ],
    ["a billion laughs in a spreadsheet", "a.xlsx", () => spreadsheet(laughs), 422, /entities/],
    ["a billion laughs as XML", "a.csv", () => laughs, 422, /entities/],
    ["a million columns", "a.csv", () => `${"a,".repeat(1_000_000)}\n1\n`, 413, /limit is/],
    ["rows without end", "a.csv", () => `a,b\n${"1,2\n".repeat(150_000)}`, 413, /100,000 rows/],
    ["a cell of two megabytes", "a.csv", () => `a,b\n"${"x".repeat(2 * MEGABYTE)}",1\n`, 413, /limit is/],
    [
      "JSON 10,000 levels deep",
      "a.json",
      () => `[{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}]`,
      413,
      /32 levels/,
    ],
    ["NUL bytes", "a.csv", () => "Company,Date\nA\u0000B,2024-01-01\n", 422, /NUL/],
    [
      "two encodings in one file",
      "a.csv",
      () =>
        Buffer.concat([Buffer.from("회사,금액\n"), Buffer.from([0xb1, 0xe2, 0xbe, 0xf7, 0x2c, 0x31, 0x0a])]),
      422,
      /mixes encodings/,
    ],
    ["bytes that are nothing", "a.bin", () => Buffer.from([0x81, 0xff, 0x90, 0x9d, 0x8d]), 422, /no text/],
    [
      "a program",
      "a.csv",
      () => Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0]),
      422,
      /NUL|no text/,
    ],
    ["nothing", "a.csv", () => "", 422, /empty/],
  ])("%s", async (_what, name, bytes, status, words) => {
    const refusal = await send(name, bytes());
    expect(refusal).toMatchObject({ status, errors: [{ pointer: "/file" }] });
    expect(refusal.detail).toMatch(words);
  });

  it("a formula stays the text that it is", async () => {
    const form = new FormData();
    form.set(
      "file",
      new File(["Company,Date,Amount,Round\n\"=cmd|'/c calc'!A1\",2024-01-02,5,Seed\n"], "a.csv"),
    );
    const answer = await fetch(`${own.baseUrl}/api/v1/imports?dryRun=true`, { method: "POST", body: form });
    const { preview } = (await answer.json()) as {
      preview: { found: { columns: { examples: string[] }[] } };
    };
    expect(preview.found.columns[0]?.examples).toEqual(["=cmd|'/c calc'!A1"]);
  });

  it("a form elsewhere is a 415, and a deep body of any call a 400", async () => {
    const form = new FormData();
    form.set("file", new File(["a"], "a.csv"));
    const elsewhere = await fetch(`${own.baseUrl}/api/v1/watchlists`, { method: "POST", body: form });
    expect(elsewhere.status).toBe(415);
    const deep = await fetch(`${own.baseUrl}/api/v1/watchlists`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: `{"name":${"[".repeat(200_000)}${"]".repeat(200_000)}}`,
    });
    expect(deep.status).toBe(400);
  });

  it("and leaves the memory flat, the store as it was, and the process at its work", async () => {
    expect(residentBytes() - before).toBeLessThan(MAY_GROW);
    expect(await factCounts(own.databaseUrl)).toEqual(facts);
    expect((await fetch(`${own.baseUrl}/healthz`)).status).toBe(200);
  });
});
