import { describe, expect, it } from "@jest/globals";
import { ImportMapping, type IngestRecord } from "@sector-tracker/shared";
import writeExcelFile from "write-excel-file/node";
import { defaultTableLimits } from "../format/table-limits.ts";
import { parseTable } from "./parse.ts";
import { propose } from "./propose.ts";
import { readImportTable } from "./table.ts";

const limits = { ...defaultTableLimits, rows: 50, columns: 20, depth: 8 };
const read = (text: string | Uint8Array, format = {}) =>
  readImportTable(typeof text === "string" ? Buffer.from(text) : text, format, limits);
const proposed = (text: string) => {
  const table = read(text);
  const { mapping } = propose(table, undefined);
  return { table, mapping, ...parseTable(table, ImportMapping.parse(mapping), [], "2026-11-25") };
};
const euckr = (text: string): Uint8Array => {
  // Node decodes EUC-KR and does not write it: bytes by hand. 회사,금액 / 업스테이지,100
  if (text !== "회사,금액\n기업,100\n") throw new Error("not written by hand");
  return Uint8Array.from([
    0xc8, 0xb8, 0xbb, 0xe7, 0x2c, 0xb1, 0xdd, 0xbe, 0xd7, 0x0a, 0xb1, 0xe2, 0xbe, 0xf7, 0x2c, 0x31, 0x30,
    0x30, 0x0a,
  ]);
};

describe("a person's table", () => {
  it("is understood whatever its encoding", () => {
    const text = "회사,금액\n기업,100\n";
    const wide = Buffer.from(text, "utf16le");
    const swapped = Buffer.from(wide).swap16();
    for (const [bytes, encoding] of [
      [Buffer.from(text), "utf-8"],
      [Buffer.from(`\ufeff${text}`), "utf-8"],
      [Buffer.concat([Buffer.from([0xff, 0xfe]), wide]), "utf-16le"],
      [Buffer.concat([Buffer.from([0xfe, 0xff]), swapped]), "utf-16be"],
      [euckr(text), "euc-kr"],
    ] as const) {
      const table = read(bytes);
      expect([table.encoding, table.columns.map(({ name }) => name)]).toEqual([encoding, ["회사", "금액"]]);
      expect(table.rows).toEqual([{ number: 2, cells: ["기업", "100"] }]);
    }
  });

  it.each([
    ["name;value\nx;1,5\ny;3,5\n", ";", 2],
    ["a\tb\n1\t2\n", "\t", 2],
    ["a|b|c\n1|2|3\n", "|", 3],
    ['name,"a, b"\nx,"1,5"\n', ",", 2],
  ])("is split by its own delimiter: %j", (text, delimiter, columns) => {
    const table = read(text);
    expect([table.delimiter, table.columns.length]).toEqual([delimiter, columns]);
  });

  it("has its header below a title, and rows keep the numbers that a spreadsheet shows", () => {
    const table = read("Rounds of the year,,\n,,\nCompany,Date,Amount\nA,2024-01-02,5\n");
    expect(table.headerRow).toBe(3);
    expect(table.rows[0]?.number).toBe(4);
  });

  it("without a header names its columns by their place", () => {
    const table = read("2024-01-02,5\n2024-01-03,6\n");
    expect([table.headerRow, table.columns.map(({ name }) => name)]).toEqual([0, ["Column 1", "Column 2"]]);
  });

  it("as JSON and as lines of JSON is the same table", () => {
    const rows = [
      { company: "A", raised: { amount: 5 } },
      { company: "B", raised: { amount: 6 } },
    ];
    const list = read(JSON.stringify(rows));
    const lines = read(rows.map((row) => JSON.stringify(row)).join("\n"));
    expect(list.columns.map(({ name }) => name)).toEqual(["company", "raised.amount"]);
    expect(lines.rows).toEqual(list.rows);
    expect(read(JSON.stringify({ data: rows })).rows).toEqual(list.rows);
  });

  it("as a spreadsheet has its dates as days and its formulas as text", async () => {
    const bytes = await writeExcelFile(
      [
        [{ value: "Company" }, { value: "Date" }, { value: "Amount" }],
        [
          { value: "=HYPERLINK(1)" },
          { value: new Date("2023-11-09T00:00:00Z"), type: Date, format: "yyyy-mm-dd" },
          { value: 12.5, type: Number },
        ],
      ],
      { sheet: "Rounds" },
    ).toBuffer();
    const table = read(bytes);
    expect(table).toMatchObject({ kind: "xlsx", sheet: "Rounds", headerRow: 1 });
    expect(table.rows).toEqual([{ number: 2, cells: ["=HYPERLINK(1)", "2023-11-09", "12.5"] }]);
  });
});

describe("the proposed mapping", () => {
  it("reads Korean rounds with amounts in 억", () => {
    const { mapping, records, rejections } = proposed(
      "회사명,투자일,금액(억원),라운드,투자사\n업스테이지,2024년 4월 16일,1000,시리즈 B,에스케이네트웍스\n",
    );
    expect(mapping.family).toBe("funding");
    expect(rejections).toEqual([]);
    expect(records[0]).toMatchObject({
      company: { name: "업스테이지" },
      announcedOn: "2024-04-16",
      // 1000억 = 1000 · 10^8
      amount: "100000000000",
      currency: "KRW",
      stage: "series-b",
      pointer: "row 2",
    });
  });

  it("reads a wide table of results as one record per figure", () => {
    const { mapping, records } = proposed(
      'Company,Fiscal year,Revenue (USD m),Operating income (USD m)\nNVIDIA,FY2024,"60,922","32,972"\n',
    );
    expect(mapping.family).toBe("earnings");
    expect(
      records.map((record) => record.type === "earnings" && [record.concept, record.value, record.unit]),
    ).toEqual([
      ["revenue", "60922000000", "USD"],
      ["operatingIncome", "32972000000", "USD"],
    ]);
  });

  it("reads prices, and says that the basis is an assumption", () => {
    const { mapping, records } = proposed(
      "Date,Ticker,Close,Volume,Currency\n2024-01-02,NVDA,481.68,41125400,USD\n",
    );
    expect(mapping.family).toBe("price");
    expect(mapping.fields["basis"]).toEqual({ constant: "as-traded" });
    expect(records[0]).toMatchObject({ date: "2024-01-02", close: "481.68", company: { symbol: "NVDA" } });
  });

  it("rejects a row with the column, the cell and the reason, and keeps the others", () => {
    const { records, rejections } = proposed(
      "Company,Date,Amount,Currency,Round\nA,2024-01-02,$5m,USD,Seed\nB,someday,5,USD,Seed\nC,2024-01-02,$5m,KRW,Seed\nD,2024-01-02,5,,Seed\n",
    );
    expect(records).toHaveLength(1);
    expect(rejections.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ["schema", "row 3"],
      ["currency-mismatch", "row 4"],
      ["currency-missing", "row 5"],
    ]);
    expect(rejections[0]?.message).toContain('Date is not a date: "someday"');
  });

  it("a mended cell is read in place of the file's, and the record says so", () => {
    const table = read("Company,Date,Amount,Currency\nB,someday,5,USD\n");
    const { mapping } = propose(table, "funding");
    const mends = [{ row: 2, column: "Date", value: "2024-03-01" }];
    const { records } = parseTable(table, ImportMapping.parse(mapping), mends, "2026-11-25");
    expect(records[0] as IngestRecord).toMatchObject({
      announcedOn: "2024-03-01",
      citationText: '[mended at import: Date set to "2024-03-01"]',
    });
  });
});

describe("a hostile table is refused with the limit", () => {
  it.each([
    ["a million columns", "a,".repeat(1_000_000), "too-large"],
    ["too many columns", `${"a,".repeat(21)}\n`, "too-large"],
    ["too many rows", `a,b\n${"1,2\n".repeat(200)}`, "too-large"],
    ["a very long cell", `a,b\n${"x".repeat(40_000)},1\n`, "too-large"],
    ["JSON 10,000 levels deep", `[{"a":${"[".repeat(10_000)}${"]".repeat(10_000)}}]`, "too-large"],
    ["NUL bytes", "a,b\n1\u0000,2\n3,4\n", "not-the-format"],
    ["entities", '<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "b">]><l>&a;</l>', "not-the-format"],
    ["a web page", "<!doctype html><html></html>", "not-the-format"],
    ["nothing", "", "empty-document"],
    ["a header alone", "a,b\n", "empty-document"],
    ["an archive that is no spreadsheet", "PK\u0003\u0004zzzz", "not-the-format"],
  ])("%s", (_name, text, code) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ code }));
  });

  it("two encodings in one file are named with their lines", () => {
    const mixed = Buffer.concat([Buffer.from("회사,금액\n"), euckr("회사,금액\n기업,100\n")]);
    expect(() => read(mixed)).toThrow(/line 1 is UTF-8, line 2 is not/);
  });
});
