import { describe, expect, it } from "@jest/globals";
import { ReportDocument } from "../../packages/shared/src/report/index.ts";
import {
  COLUMNS,
  readReportTable,
  reportTemplate,
  writeReportTable,
} from "../../packages/shared/src/report-table/index.ts";
import { baselines, companies, indicators, report, segments } from "./reference-data.ts";

const shipped = ReportDocument.parse({
  report: report(),
  segments: segments(),
  companies: companies(),
  baselines: baselines(),
  indicators: indicators(),
});

describe("a report as a table", () => {
  it("gives the whole shipped report back, nothing lost", () => {
    const text = writeReportTable(shipped).map((row) =>
      row.map((cell) => (cell === null ? "" : String(cell))),
    );
    const { document, faults, rowOf } = readReportTable(text);
    expect(faults).toEqual([]);
    expect(ReportDocument.parse(document)).toEqual(shipped);
    expect(rowOf("/baselines/0/label/en")).toBe(text.findIndex((row) => row[0] === "baseline") + 1);
  });

  it("has no cell that starts a formula, and takes the guard off again", () => {
    const cells = writeReportTable(shipped).flat();
    expect(cells.filter((cell) => typeof cell === "string" && /^[=+\-@]/.test(cell))).toEqual([]);
  });

  it("names the row and column of what cannot be read", () => {
    const row = (cells: Readonly<Record<string, string>>) => COLUMNS.map((column) => cells[column] ?? "");
    const { faults } = readReportTable([
      [...COLUMNS, "colour"],
      row({ record: "point", printed: "1" }),
      row({ record: "baseline", key: "a" }),
      row({ record: "point", value: "ten" }),
      row({ record: "guess", key: "b" }),
      row({ record: "indicator", measure: "{" }),
    ]);
    expect(faults.map(({ pointer }) => pointer)).toEqual([
      "/rows/1/colour",
      "/rows/2/record",
      "/rows/4/value",
      "/rows/5/record",
      "/rows/6/measure",
    ]);
  });

  it("an untouched template holds no baseline, and is no report", () => {
    const { document, faults } = readReportTable(reportTemplate());
    expect(faults).toEqual([]);
    expect(document).toMatchObject({ baselines: [] });
    expect(ReportDocument.safeParse(document).success).toBe(false);
  });
});
