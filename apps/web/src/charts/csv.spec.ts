import { describe, expect, it } from "@jest/globals";
import { chartCsv, csvText, fileNameOf } from "./csv.ts";

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

  it("says unit, as-of day and source on every row, so that a row means the same anywhere", () => {
    expect(
      chartCsv(
        { columns: ["Period", "Actual"], rows: [["2023", 1.5]] },
        { title: "A market", unit: "USD", asOf: "2026-11-25", source: "ECB, SEC EDGAR" },
        ["Unit", "As of", "Source"],
      ),
    ).toBe('Period,Actual,Unit,As of,Source\r\n2023,1.5,USD,2026-11-25,"ECB, SEC EDGAR"\r\n');
  });

  it("is saved under a name that every file system takes, with the as-of day", () => {
    expect(fileNameOf("nvidia-revenue:data center", "2026-11-25", "csv")).toBe(
      "nvidia-revenue-data-center_2026-11-25.csv",
    );
  });
});
