import { describe, expect, it } from "@jest/globals";
import { parseEpochRevenue } from "./parse.ts";

function read(...lines: string[]) {
  return parseEpochRevenue(Buffer.from(lines.join("\n")), {
    key: "ai_companies_revenue_reports",
    url: "https://example.org/revenue.csv",
    retrievedOn: "2026-07-09",
    hints: { editionOn: "2025-12-14" },
  });
}

const full =
  "Id,Company,Date,Annualized revenue (USD),Annualized revenue type,Scope,Period type,Confidence,Source 1,Report date,Source type";

describe("Epoch AI's reports of revenue", () => {
  it("keeps run rate, recurring revenue, a year and a projection apart as quantities of their own", () => {
    const { records, rejections } = read(
      full,
      "a,OpenAI,2025-07-31,12000000000.0,Annualized run rate,Full company,Month,Likely,https://example.org/a,2025-08-02,Media report",
      "b,OpenAI,2025-07-31,11000000000.0,ARR,Full company,,Likely,,2025-08-02,",
      "c,OpenAI,2024-12-31,3700000000.0,Full-year revenue,Full company,Year,Confident,,2025-03-01,",
      "d,OpenAI,2026-12-31,30000000000.0,Full-year revenue,Full company,Year,Likely,,2025-09-01,",
    );
    expect(rejections).toEqual([]);
    expect(records).toMatchObject([
      {
        quantity: "openai-revenue-run-rate",
        kind: "estimate",
        period: "2025-07-31",
        value: "12000000000",
        knownOn: "2025-08-02",
        citationUrl: "https://example.org/a",
      },
      { quantity: "openai-revenue-recurring", period: "2025-07-31" },
      { quantity: "openai-revenue-year", period: "2024", kind: "estimate" },
      // Reported in 2025 of the end of 2026: a projection, whatever the row calls it.
      { quantity: "openai-revenue-projected", period: "2026", kind: "forecast" },
    ]);
  });

  it("never counts a product's figure as its company's", () => {
    expect(
      read(full, "a,Anthropic,2025-10-15,1000000000,Annualized run rate,Claude Code,,Likely,,2025-10-20,")
        .records,
    ).toMatchObject([
      { quantity: "anthropic-part-revenue-run-rate", definition: "annualised run rate; Claude Code" },
    ]);
  });

  it("says of a copy without a basis that it is not stated, and keeps two figures of one day apart", () => {
    const { records } = read(
      "Company,Date,Revenue amount (normalize to annual),,,",
      "OpenAI,12/31/2024,3700000000,,,",
      "OpenAI,12/31/2024,5500000000,,,",
      "xAI,11/20/2024,100000000,,,",
    );
    expect(records).toMatchObject([
      {
        quantity: "openai-revenue-annualised",
        definition: "annualised, basis not stated, number 2 of 2 of the day",
        value: "3700000000",
        period: "2024-12-31",
        knownOn: "2025-12-14",
      },
      { definition: "annualised, basis not stated, highest of 2 of the day", value: "5500000000" },
      { quantity: "xai-revenue-annualised", definition: "annualised, basis not stated" },
    ]);
  });

  it("reads what companies spend on computing, a plan without a day of its own", () => {
    const { records } = read(
      "Id,Notes,Company,Amount,Category,Period type,Date,Report date,Confidence,Source Type,Exclude from graph view,Inference compute spend,R&D compute spend,Total compute spend",
      'Training 2024,"quote ""x""",Anthropic,1500000000,R&D cloud compute,Year,12/31/2024,2/12/2025,Likely,Media report,,,1500000000,',
      "Plan 2027,,OpenAI,9E+9,Inference cloud compute,Year,12/31/2027,6/1/2025,Likely,,,9000000000,,",
    );
    expect(records).toMatchObject([
      {
        dataset: "compute-spending",
        itemKey: "Anthropic|Training 2024",
        eventOn: "2024-12-31",
        knownOn: "2025-02-12",
        measures: { spend: { value: "1500000000", unit: "USD" }, researchSpend: { value: "1500000000" } },
      },
      {
        eventOn: null,
        attributes: { projected: "true", periodEnd: "2027-12-31" },
        measures: { spend: { value: "9000000000" } },
      },
    ]);
  });

  it("reads the companies, and refuses another table", () => {
    expect(
      read(
        "Name,Organization (from Organizations),Company type,Product Domain(s),Founding date,Founding source/notes",
        'xAI,xAI,Foundation,"Language,Video",3/9/2023,https://example.org/x',
      ).records,
    ).toMatchObject([
      { dataset: "company-identities", itemKey: "xAI", eventOn: "2023-03-09", category: "Foundation" },
    ]);
    expect(() => read("a,b", "1,2")).toThrow(/none of those of AI companies/);
  });

  it("holds back a row without a day or an amount", () => {
    expect(
      read(full, "a,OpenAI,soon,1,,,,,,,", "b,OpenAI,2025-01-01,many,,,,,,,").rejections.map(
        ({ pointer }) => pointer,
      ),
    ).toEqual(["row 1", "row 2"]);
  });
});
