import { describe, expect, it } from "@jest/globals";
import { endpoints } from "@sector-tracker/shared";
import { z } from "zod";
import { columnsOfAnswer } from "./csv-columns.ts";

describe("the columns of a CSV answer", () => {
  it("are those of the contract, nested ones dotted, optional and nullable ones too", () => {
    const row = z.object({
      id: z.string(),
      name: z.object({ en: z.string(), ko: z.string() }),
      run: z.object({ id: z.string() }).nullable(),
      note: z.string().optional(),
      tags: z.array(z.string()),
    });
    expect(columnsOfAnswer(z.object({ data: z.array(row) }))).toEqual([
      "id",
      "name.en",
      "name.ko",
      "run.id",
      "note",
      "tags",
    ]);
  });

  it("are those of every form that a row may have, once", () => {
    const row = z.union([
      z.object({ value: z.null() }),
      z.object({ value: z.object({ amount: z.string() }) }),
    ]);
    expect(columnsOfAnswer(z.object({ rows: z.array(row) }))).toEqual(["value.amount"]);
  });

  it("are known for every list of the contract", () => {
    const lists = Object.values(endpoints).filter(({ csv }) => csv);
    expect(lists.length).toBeGreaterThan(10);
    const rounds = columnsOfAnswer(endpoints.listFundingRounds.response);
    expect(rounds).toEqual(expect.arrayContaining(["id", "announcedOn"]));
  });

  it("are none for an answer without rows", () => {
    expect(columnsOfAnswer(z.object({ name: z.string() }))).toEqual([]);
    expect(columnsOfAnswer(undefined)).toEqual([]);
  });
});
