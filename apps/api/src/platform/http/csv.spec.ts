import { describe, expect, it } from "@jest/globals";
import { parse } from "csv-parse/sync";
import { csvOfAnswer, csvOfRows, csvOfSeries, csvReply, safeCell, type CsvReply } from "./csv.ts";

async function text(reply: CsvReply): Promise<string> {
  const chunks: string[] = [];
  for await (const chunk of reply.stream) chunks.push(String(chunk));
  return chunks.join("");
}

describe("safeCell", () => {
  it.each(["=1+1", "+cmd", "-cmd", "@sum", "\tx", "|x", "%0a"])(
    "keeps a spreadsheet from running %j",
    (value) => {
      expect(safeCell(value)).toBe(`'${value}`);
    },
  );

  it.each(["-12.5", "0", "1234", "plain", "a=b", ""])("leaves %j alone", (value) => {
    expect(safeCell(value)).toBe(value);
  });

  it("writes nothing for what is not there, and numbers as they are", () => {
    expect([safeCell(null), safeCell(undefined), safeCell(-3.5), safeCell(true)]).toEqual([
      "",
      "",
      "-3.5",
      "true",
    ]);
  });
});

describe("CSV answers", () => {
  it("quotes commas, quotes and line breaks so that a reader gets the same rows back", async () => {
    const rows = [{ name: 'a,"b"\nc' }, { name: "한국" }];
    const csv = await text(csvReply("x", [{ header: "name", value: (row) => row.name }], rows));
    expect(parse(csv, { columns: true })).toEqual(rows);
    expect(csv.startsWith("name\r\n")).toBe(true);
  });

  it("gives nested fields dotted columns, in the order they are first met", async () => {
    const csv = await text(
      csvOfRows("x", [
        { id: 1, name: { en: "A", ko: "가" } },
        { id: 2, tags: ["p", "q"] },
      ]),
    );
    expect(csv).toBe("id,name.en,name.ko,tags\r\n1,A,가,\r\n2,,,p; q\r\n");
  });

  it("has no second column for an object that is null in some rows", async () => {
    const csv = await text(csvOfRows("x", [{ run: null }, { run: { id: "r" } }]));
    expect(csv).toBe("run.id\r\n\r\nr\r\n");
  });

  it("has its header also where there is no row, and the same columns whatever the rows hold", async () => {
    expect(await text(csvOfRows("x", [], ["id", "run.id"]))).toBe("id,run.id\r\n");
    expect(await text(csvOfRows("x", [{ id: 1, run: null }], ["id", "run.id"]))).toBe("id,run.id\r\n1,\r\n");
  });

  it("writes a columnar series with a column for each key and gaps left empty", async () => {
    const csv = await text(
      csvOfSeries("x", { dates: ["2023", "2024"], series: [{ key: "NVDA", values: [1, null] }] }),
    );
    expect(csv).toBe("date,NVDA\r\n2023,1\r\n2024,\r\n");
  });

  it("knows no table in an answer that has none", () => {
    expect(csvOfAnswer("x", { name: "one thing" })).toBeNull();
  });
});
