import { describe, expect, it } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import type { DocumentHints } from "../connector.ts";
import { parseFdaAi } from "./parse.ts";

function read(bytes: string | Uint8Array, hints: DocumentHints = { editionOn: "2024-05-13" }) {
  return parseFdaAi(typeof bytes === "string" ? Buffer.from(bytes) : bytes, {
    key: "ai-enabled-devices",
    url: "https://example.org/list",
    retrievedOn: "2026-07-09",
    hints,
  });
}

const row = (date: string, submission: string) =>
  `<row><Date_of_final_decision>${date}</Date_of_final_decision><Submission_number>${submission}</Submission_number><Device>Lung &amp; Heart AI</Device><Company>Sample, Inc.</Company><Panel>Radiology</Panel><Primary_product_code>QIH</Primary_product_code></row>`;
const link = (id: string) => `=HYPERLINK("https://example.org/pmn?ID=${id}", "${id}")`;
const device = {
  dataset: "cleared-devices",
  itemKey: "K240001",
  name: "Lung & Heart AI",
  organisation: "Sample, Inc.",
  category: "Radiology",
  eventOn: "2024-03-28",
};

describe("the FDA's list of AI-enabled devices", () => {
  it("reads the XML, also with a blank line before its declaration; the number is taken out of its formula", () => {
    const xml = `\n<?xml version="1.0"?>\n<data>${row("03/28/2024", link("K240001"))}${row("12/01/2023", link("DEN230001"))}${row("09/29/1995", link("P950009/S1"))}</data>`;
    const { records, rejections } = read(xml);
    expect(rejections).toEqual([]);
    expect(records).toMatchObject([
      {
        ...device,
        attributes: { productCode: "QIH", pathway: "510(k)" },
        citationUrl: "https://example.org/pmn?ID=K240001",
        knownOn: "2024-05-13",
        pointer: "row 1",
      },
      { itemKey: "DEN230001", attributes: { pathway: "De Novo" } },
      { itemKey: "P950009/S1", attributes: { pathway: "PMA" } },
    ]);
  });

  it("reads the same list as CSV and as a spreadsheet, whose days are numbers", () => {
    const header = [
      "Date of Final Decision",
      "Submission Number",
      "Device",
      "Company",
      "Panel (Lead)",
      "Primary Product Code",
    ];
    const csv = `${header.join(",")}\n2024-03-28,K240001,Lung & Heart AI,"Sample, Inc.",Radiology,QIH`;
    // 45379 days after 30 December 1899 is 28 March 2024.
    const cells = ["<v>45379</v>", ...["K240001", "Lung &amp; Heart AI", "Sample, Inc.", "Radiology", "QIH"]];
    const letters = "ABCDEF";
    const inline = (text: string, at: string) =>
      `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
    const sheet = `<?xml version="1.0"?><worksheet><sheetData><row r="1">${header.map((text, index) => inline(text, `${letters[index] ?? ""}1`)).join("")}</row><row r="2">${cells.map((text, index) => (index === 0 ? `<c r="A2">${text}</c>` : inline(text, `${letters[index] ?? ""}2`))).join("")}</row></sheetData></worksheet>`;
    const workbook = zipSync({ "xl/worksheets/sheet1.xml": strToU8(sheet) });
    for (const form of [csv, workbook]) expect(read(form).records).toMatchObject([device]);
  });

  it("holds back a day that does not exist and a number that is none", () => {
    const xml = `<data>${row("13/28/2024", link("K240001"))}${row("03/28/2024", "pending")}</data>`;
    expect(read(xml).rejections.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ["schema", "row 1"],
      ["schema", "row 2"],
    ]);
  });

  it("counts as known from its retrieval where nothing names its edition", () => {
    expect(read(`<data>${row("03/28/2024", "K240001")}</data>`, {}).records).toMatchObject([
      { knownOn: "2026-07-09" },
    ]);
  });

  it.each([
    ["a web page", "<!DOCTYPE html><html><body>moved</body></html>", /web page/],
    [
      "entities of its own",
      '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY a "aaaa">]><data>&a;</data>',
      /document type/,
    ],
    ["cut-off XML", "<data><row><Device>A", /not well-formed/],
    ["nesting without end", "<a>".repeat(5000), /nested deeper/],
    ["another list", "<data><row><Name>A</Name></row></data>", /no column/],
    ["XML that is no list", "<feed><entry>A</entry></feed>", /not a list of devices/],
  ])("refuses %s", (_what, text, words) => {
    expect(() => read(text)).toThrow(words);
  });
});
