import { describe, expect, it } from "@jest/globals";
import { parsePublishedEstimates } from "./parse.ts";

const header = "quantity,publisher,published_on,period,value,unit,kind,definition,source_url,locator";

function read(...rows: string[]) {
  return parsePublishedEstimates(Buffer.from([header, ...rows].join("\n")), {
    key: "market-estimates",
    url: null,
    retrievedOn: "2026-07-09",
    hints: {},
  });
}

describe("the table of cited estimates", () => {
  it("knows a dated edition on its day", () => {
    expect(
      read(
        "ai-market,Example House,2023-06-01,2032,1300000000000,USD,forecast,all AI,https://x.example/1,words",
      ).records,
    ).toMatchObject([
      {
        quantity: "ai-market",
        knownOn: "2023-06-01",
        publishedOn: "2023-06-01",
        value: "1300000000000",
        citationText: "words",
      },
    ]);
  });

  it("knows an edition of a month or a year from its end and says so", () => {
    expect(
      read("ai-market,Example House,2025,2032,1,USD,forecast,d,https://x.example/1,words").records[0],
    ).toMatchObject({
      knownOn: "2025-12-31",
      publishedOn: null,
      citationText: "words [page dated 2025]",
    });
  });

  it("knows a page without a date from its retrieval and says so", () => {
    const [record] = read(
      "ai-market,Example House,,2032,1,percent,forecast,d,https://x.example/1,words",
    ).records;
    expect(record).toMatchObject({ knownOn: "2026-07-09" });
    expect(record?.citationText).toContain("page without a date");
  });

  it("rejects a value that is no number", () => {
    expect(read("ai-market,H,,2032,many,USD,forecast,d,https://x.example/1,w").rejections).toMatchObject([
      { rule: "schema" },
    ]);
  });
});
