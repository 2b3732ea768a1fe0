import { describe, expect, it } from "@jest/globals";
import { parsePublishedRounds } from "./parse.ts";

const header =
  "company,country,announced_on,stage,amount,currency,post_money,lead_investors,investors,segment,source_url,locator";

function read(...rows: string[]) {
  return parsePublishedRounds(Buffer.from([header, ...rows].join("\n")), {
    key: "funding-rounds",
    url: null,
    retrievedOn: "2026-07-09",
    hints: {},
  });
}

describe("the table of cited rounds", () => {
  it("places a month at its first day and knows it from its end", () => {
    expect(
      read(
        "A Corp,US,2024-10,venture,6600000000,USD,157000000000,Thrive Capital,,foundation-models,https://x.example/1,raised it",
      ).records,
    ).toMatchObject([
      {
        company: { name: "A Corp" },
        announcedOn: "2024-10-01",
        datePrecision: "month",
        knownOn: "2024-10-31",
        kind: "equity",
        stage: "venture",
        status: "closed",
        leadInvestors: ["Thrive Capital"],
        citationUrl: "https://x.example/1",
      },
    ]);
  });

  it("never knows a round after the day of retrieval", () => {
    expect(read("A Corp,US,2026,venture,1,USD,,,,media,https://x.example/1,w").records[0]).toMatchObject({
      knownOn: "2026-07-09",
      segment: "media-entertainment",
    });
  });

  it.each([
    ["Series B+", "equity", "series-b"],
    ["strategic (PIPE)", "strategic", "strategic"],
    ["IPO (net proceeds)", "ipo", "ipo"],
    ["share sale", "secondary", "secondary"],
    ["convertible note", "debt", "convertible"],
    ["licensing and hiring deal", "contract", "licensing"],
    ["three rounds", "equity", "other"],
  ])("reads the stage %s", (printed, kind, stage) => {
    expect(read(`A,US,2024,${printed},1,USD,,,,games,https://x.example/1,w`).records[0]).toMatchObject({
      kind,
      stage,
      stagePrinted: printed,
    });
  });

  it("keeps firms and leaves persons out", () => {
    const investors = "Andreessen Horowitz; Sam Sample; 8VC; SK Telecom; GV; Lux Capital; Sam Sample";
    expect(read(`A,US,2024,seed,1,USD,,,${investors},games,https://x.example/1,w`).records[0]).toMatchObject({
      investors: ["Andreessen Horowitz", "8VC", "SK Telecom", "GV", "Lux Capital"],
    });
  });

  it("turns a file named by its repository into that file's address", () => {
    const url = "github:owner/name@0a1b:a/b.md";
    expect(read(`A,US,2024,seed,1,USD,,,,games,${url},w`).records[0]).toMatchObject({
      citationUrl: "https://github.com/owner/name/blob/0a1b/a/b.md",
    });
  });

  it("calls a round that is only sought talks", () => {
    expect(read("A,US,2024,seed,1,USD,,,,games,https://x.example/1,is seeking $1").records[0]).toMatchObject({
      status: "talks",
    });
  });

  it("tells rows with the same words apart and rejects an amount of nothing", () => {
    const row = "A,US,2024,seed,5,USD,,,,games,https://x.example/1,w";
    const { records } = read(row, row);
    expect(new Set(records.map((record) => record.type === "funding" && record.sourceKey)).size).toBe(2);
    expect(read("A,US,2024,seed,0,USD,,,,games,https://x.example/1,w").rejections).toMatchObject([
      { rule: "amount-not-positive" },
    ]);
  });
});
