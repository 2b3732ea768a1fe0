import { describe, expect, it } from "@jest/globals";
import { parseAiIndex } from "./parse.ts";

function read(text: string) {
  return parseAiIndex(Buffer.from(text), {
    key: "grapher/x",
    url: "https://x.example/chart",
    retrievedOn: "2026-07-09",
    hints: { editionOn: "2026-05-31" },
  });
}

describe("charts of AI investment", () => {
  it("reads the world under the quantity's name and any other entity under its own", () => {
    const { records } = read(
      "Entity,Code,Year,All,All (projected) (Projected)\nWorld,OWID_WRL,2023,167535198966,\nSouth Korea,KOR,2023,5,\n",
    );
    expect(records).toMatchObject([
      {
        quantity: "ai-private-investment",
        period: "2023",
        value: "167535198966",
        unit: "USD",
        kind: "actual",
        knownOn: "2026-05-31",
      },
      { quantity: "ai-private-investment-south-korea" },
    ]);
    expect(records[0]?.type === "market-estimate" && records[0].definition).toContain("constant 2021 US$");
  });

  it("reads a projection as a forecast, and not where the chart repeats the measured value", () => {
    const { records } = read(
      "Entity,Code,Year,All,All (projected) (Projected)\nWorld,W,2024,7,7\nWorld,W,2025,,9\n",
    );
    expect(records.map((record) => record.type === "market-estimate" && [record.kind, record.value])).toEqual(
      [
        ["actual", "7"],
        ["forecast", "9"],
      ],
    );
  });

  it("reads an extract without a header and expands a spreadsheet's exponents", () => {
    expect(read("World,OWID_WRL,2019,1.3185E+11\n").records).toMatchObject([
      { period: "2019", value: "131850000000" },
    ]);
  });

  it("refuses a table with none of the known columns", () => {
    expect(() => read("Entity,Code,Year,Incidents\nWorld,W,2020,5\n")).toThrow(
      expect.objectContaining({ code: "not-the-format" }),
    );
  });
});
