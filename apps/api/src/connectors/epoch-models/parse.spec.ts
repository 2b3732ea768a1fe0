import { describe, expect, it } from "@jest/globals";
import { parseEpochModels } from "./parse.ts";

const header =
  "Model,Domain,Organization,Country (from Organization),Authors,Publication date,Reference,Link,Parameters,Training compute (FLOP),Training compute notes,Hardware utilization,Training compute cost (2023 USD),Confidence";

function read(text: string, key = "notable_ai_models_2025-02-24.csv") {
  return parseEpochModels(Buffer.from(text), {
    key,
    url: "https://example.org/models.csv",
    retrievedOn: "2026-07-09",
    hints: {},
  });
}

describe("Epoch AI's notable models", () => {
  it("reads sizes, compute and cost exactly, and a cell over several lines as one", () => {
    const { records, rejections } = read(
      `${header}\nModel One,"Language,Vision","OpenAI,Sample Lab","United States of America,United States of America",Some One,2024-05-06,Report,https://example.org/one,175000000000.0,3.14e+23,"two\nlines, ""quoted""",0.4042,4324883.5,Likely`,
    );
    expect(rejections).toEqual([]);
    expect(records).toMatchObject([
      {
        dataset: "ai-models",
        itemKey: "Model One",
        organisation: "OpenAI,Sample Lab",
        companies: [{ name: "OpenAI" }, { name: "Sample Lab" }],
        category: "Language,Vision",
        country: "US",
        eventOn: "2024-05-06",
        measures: {
          parameters: { value: "175000000000", unit: "parameters" },
          // 3.14e+23 written out.
          trainingCompute: { value: "314000000000000000000000", unit: "flop" },
          // 0.4042 of the peak is 40.42 per cent.
          hardwareUtilization: { value: "40.42", unit: "percent" },
          trainingCost: { value: "4324883.5", unit: "USD" },
        },
        attributes: { confidence: "Likely" },
        knownOn: "2025-02-24",
        citationUrl: "https://example.org/one",
      },
    ]);
    expect(JSON.stringify(records)).not.toContain("Some One");
  });

  it("reads an edition that renamed its columns, and leaves out what a row does not have", () => {
    const { records } = read(
      'Model,Organization,Country (of organization),Publication date,Parameters,Training compute (FLOP),Training dataset size (total)\nSmall,Lab,"France,Germany",2024-01-02,,,900',
      "notable_ai_models",
    );
    expect(records).toMatchObject([
      {
        country: null,
        measures: { trainingDatapoints: { value: "900", unit: "count" } },
        knownOn: "2026-07-09",
      },
    ]);
    expect(Object.keys(records[0]?.type === "reference" ? records[0].measures : {})).toEqual([
      "trainingDatapoints",
    ]);
  });

  it("holds back a number that is none and a day that does not exist, and refuses a table without its columns", () => {
    const rows = `${header}\nA,,Lab,,,2024-13-01,,,1,1,,,,\nB,,Lab,,,2024-01-01,,,many,1,,,,`;
    expect(read(rows).rejections.map(({ rule, pointer }) => [rule, pointer])).toEqual([
      ["schema", "row 1"],
      ["schema", "row 2"],
    ]);
    expect(() => read("Name,Maker\nA,B")).toThrow(/no column Model/);
  });
});
