import { describe, expect, it } from "@jest/globals";
import { parseHuggingFace } from "./parse.ts";

function read(text: string, key: string) {
  return parseHuggingFace(Buffer.from(text), { key, url: null, retrievedOn: "2026-07-09", hints: {} });
}

const v2 =
  "eval_name,Precision,Type,Model,fullname,Average ⬆️,#Params (B),IFEval Raw,IFEval,BBH,MATH Lvl 5,GPQA,MUSR,MMLU-PRO,Submission Date,Flagged,Hub ❤️";

describe("states of the Open LLM Leaderboard", () => {
  it("reads a snapshot of the first version with its day, and no bar's length as a size", () => {
    const csv =
      "\uFEFFModel,Average,ARC (25-shot),HellaSwag (10-shot),MMLU (5-shot),TruthfulQA (0-shot),Parameters,URL\norg/model-70b,72.95,71.1,87.9,70.6,62.2,100.0,https://example.org/m";
    expect(read(csv, "file/v1-20230904.csv").records).toMatchObject([
      {
        dataset: "llm-leaderboard-v1",
        itemKey: "org/model-70b",
        organisation: "org",
        knownOn: "2023-09-04",
        eventOn: null,
        measures: {
          average: { value: "72.95", unit: "points" },
          arc: { value: "71.1", unit: "points" },
          hellaswag: { value: "87.9", unit: "points" },
          mmlu: { value: "70.6", unit: "points" },
          truthfulqa: { value: "62.2", unit: "points" },
        },
        citationUrl: "https://example.org/m",
      },
    ]);
    expect(JSON.stringify(read(csv, "x").records)).not.toContain("parameters");
  });

  it("reads the same snapshot as arrays", () => {
    expect(read('[["org/a", 73.81, 72.1, 87.4, 69.91, 65.81]]', "v1-20230904.json").records).toMatchObject([
      { itemKey: "org/a", measures: { average: { value: "73.81" }, mmlu: { value: "69.91" } } },
    ]);
  });

  it("reads the second version: names out of HTML, normalised scores, no size where it is not known", () => {
    const row = (size: string, fullname: string) =>
      `\n${fullname}_bf16,bfloat16,🟢 pretrained,"<a href=""https://x"">org/b</a> <a href=""y"">📑</a>",${fullname},25.621,${size},0.284,28.41,42.7,15.1,15.4,11.2,40.7,2024-06-12,False,47`;
    const { records } = read(v2 + row("34.389", "") + row("-1.0", "org/c"), "contents.csv");
    expect(records).toMatchObject([
      {
        dataset: "llm-leaderboard-v2",
        itemKey: "_bf16",
        name: "org/b",
        category: "pretrained",
        eventOn: "2024-06-12",
        measures: {
          average: { value: "25.621", unit: "points" },
          ifeval: { value: "28.41", unit: "points" },
          parameters: { value: "34389000000", unit: "parameters" },
        },
        attributes: { precision: "bfloat16", flagged: "False" },
      },
      { name: "org/c" },
    ]);
    expect(records[1]?.type === "reference" && "parameters" in records[1].measures).toBe(false);
  });

  it("reads a page of the dataset service, rows inside rows", () => {
    const values = {
      eval_name: "e",
      Model: "<a href='z'>org/d</a>",
      "Average ⬆️": 1.5,
      IFEval: 2,
      "MMLU-PRO": 3,
      MoE: false,
    };
    expect(
      read(
        JSON.stringify({ features: [], rows: [{ row_idx: 0, row: values, truncated_cells: [] }] }),
        "contents/00000",
      ).records,
    ).toMatchObject([
      { name: "org/d", measures: { average: { value: "1.5" } }, attributes: { mixtureOfExperts: "false" } },
    ]);
  });

  it("numbers the listings of a model with other scores, and lets one that repeats another repeat it", () => {
    const { records } = read(
      '[["org/a", 70, 1, 1, 1, 1], ["org/a", 69, 1, 1, 1, 1], ["org/a", 70, 1, 1, 1, 1]]',
      "v1-20230904.json",
    );
    expect(records.map((record) => (record.type === "reference" ? record.itemKey : ""))).toEqual([
      "org/a",
      "org/a|2",
      "org/a",
    ]);
  });

  it.each([
    ["another table", "a,b\n1,2", /no state of the Open LLM Leaderboard/],
    ["other JSON", '{"models": []}', /no state of the Open LLM Leaderboard/],
    ["broken JSON", "[1,", /not JSON/],
    ["an empty page", '{"rows": []}', /no rows/],
  ])("refuses %s", (_what, text, words) => {
    expect(() => read(text, "x")).toThrow(words);
  });

  it("holds back a score that is no number", () => {
    const csv =
      "Model,Average,ARC(25-shot),HellaSwag(10-shot),MMLU(5-shot),TruthfulQA(0-shot)\na,n/a,1,1,1,1";
    expect(read(csv, "x").rejections).toMatchObject([{ rule: "schema", pointer: "row 1" }]);
  });
});
