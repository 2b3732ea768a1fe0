import { describe, expect, it } from "@jest/globals";
import { parseEpochFunding } from "./parse.ts";

const header =
  "Id,Company,Close date,Status,Funding (equity),Funding (debt),Valuation (post-money),Report date,Notes,Type,Confidence,Exclude from graph view";

function read(...rows: string[]) {
  return parseEpochFunding(Buffer.from([header, ...rows].join("\n")), {
    key: "rounds",
    url: "https://example.org/rounds.csv",
    retrievedOn: "2026-07-09",
    hints: {},
  });
}

describe("Epoch AI's rounds", () => {
  it("reads a closed round, known from its report", () => {
    expect(
      read("May 2021 Series A,Anthropic,5/28/2021,Closed,124000000,,674000000,5/30/2021,,Primary,Confident,")
        .records,
    ).toMatchObject([
      {
        company: { name: "Anthropic" },
        kind: "equity",
        stage: "series-a",
        status: "closed",
        announcedOn: "2021-05-28",
        knownOn: "2021-05-30",
        amount: "124000000",
        postMoney: "674000000",
        currency: "USD",
      },
    ]);
  });

  it("marks late discussions as talks and expands exponents", () => {
    expect(
      read("Nvidia,OpenAI,,Late discussions,1E+11,,3E+11,9/22/2025,,Primary,Confident,").records,
    ).toMatchObject([
      { status: "talks", amount: "100000000000", postMoney: "300000000000", announcedOn: "2025-09-22" },
    ]);
  });

  it("keeps a secondary sale apart from new money", () => {
    expect(
      read("2025 tender,OpenAI,10/1/2025,Closed,0,,5E+11,10/2/2025,,Secondary,Confident,").records,
    ).toMatchObject([{ kind: "secondary", stage: "secondary", amount: null, postMoney: "500000000000" }]);
  });

  it("gives equity and debt of one row a record each", () => {
    const { records } = read(
      'June 2025 10B Raise,xAI,6/30/2025,Closed,5000000000,5000000000,1.5E+11,8/1/2025,,"Primary,Debt",Likely,',
    );
    expect(records).toMatchObject([
      { kind: "equity", sourceKey: "xAI|June 2025 10B Raise" },
      { kind: "debt", sourceKey: "xAI|June 2025 10B Raise|debt", postMoney: null },
    ]);
  });

  it("rejects a row without any date and refuses a table whose columns were renamed", () => {
    expect(read("x,xAI,,Closed,1,,,,,Primary,,").rejections).toMatchObject([
      { rule: "schema", pointer: "row 1" },
    ]);
    expect(() =>
      parseEpochFunding(Buffer.from("Id,Company\n1,2\n"), {
        key: "k",
        url: null,
        retrievedOn: "2026-07-09",
        hints: {},
      }),
    ).toThrow(expect.objectContaining({ code: "not-the-format" }));
  });
});
