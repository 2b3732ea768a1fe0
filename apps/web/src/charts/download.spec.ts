import { describe, expect, it } from "@jest/globals";
import { csvText } from "./download.ts";

describe("a chart's CSV", () => {
  it("holds every digit, and nothing for a gap", () => {
    expect(
      csvText({
        columns: ["Period", "Actual"],
        rows: [
          ["2023", 13100000000],
          ["2024", null],
        ],
      }),
    ).toBe("Period,Actual\r\n2023,13100000000\r\n2024,\r\n");
  });

  it("is no formula in a spreadsheet", () => {
    expect(csvText({ columns: ["Name"], rows: [["=1+1"], ['say "hi", all']] })).toBe(
      'Name\r\n\'=1+1\r\n"say ""hi"", all"\r\n',
    );
  });
});
