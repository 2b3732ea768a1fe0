import type { Concept, EarningsRecord } from "@sector-tracker/shared";
import { z } from "zod";
import type { Parsed, ParseContext } from "../connector.ts";
import { isDay } from "../format/dates.ts";
import { plainDecimal } from "../format/decimal.ts";
import { fiscalPlace, startOfMonths, yearEndMonthOf } from "../format/periods.ts";
import { rejected, RowProblem } from "../format/rows.ts";

const Report = z.record(z.string(), z.string());
export const Statements = z.object({
  symbol: z.string().min(1),
  annualReports: z.array(Report),
  quarterlyReports: z.array(Report),
});
export type Statements = z.infer<typeof Statements>;

const concepts: Readonly<Record<string, Concept>> = {
  totalRevenue: "revenue",
  grossProfit: "grossProfit",
  operatingIncome: "operatingIncome",
  netIncome: "netIncome",
  researchAndDevelopment: "researchAndDevelopment",
};

/** Reads annual and quarterly income statements; "None" is no figure. Periods end with the month they name. */
export function parseStatements(document: Statements, context: ParseContext): Parsed {
  const yearEnd = yearEndMonthOf(
    document.annualReports.map((report) => report["fiscalDateEnding"] ?? "").filter(isDay),
  );
  const records: EarningsRecord[] = [];
  const rejections: Parsed["rejections"][number][] = [];
  const kinds = [
    ["annualReports", 12, "year"],
    ["quarterlyReports", 3, "quarter"],
  ] as const;
  for (const [list, months, span] of kinds) {
    document[list].forEach((report, index) => {
      const end = report["fiscalDateEnding"] ?? "";
      for (const [field, concept] of Object.entries(concepts)) {
        const printed = report[field] ?? "None";
        if (printed === "None" || printed === "") continue;
        const pointer = `/${list}/${String(index)}/${field}`;
        const value = plainDecimal(printed);
        if (value === null || !isDay(end)) {
          const problem = new RowProblem(
            "schema",
            `${value === null ? field : "fiscalDateEnding"} cannot be read`,
          );
          rejections.push(rejected(problem, pointer, JSON.stringify(report)));
          continue;
        }
        // Without annual reports the fiscal year is not known: the calendar's, and no quarter.
        const place = yearEnd === null ? null : fiscalPlace(end, yearEnd);
        records.push({
          type: "earnings",
          company: { symbol: context.hints.symbol ?? document.symbol },
          concept,
          unit: report["reportedCurrency"] ?? "USD",
          periodStart: startOfMonths(end, months),
          periodEnd: end,
          span,
          fiscalYear: place?.year ?? Number(end.slice(0, 4)),
          fiscalQuarter: span === "quarter" ? (place?.quarter ?? null) : null,
          value,
          derived: false,
          pointer,
          knownOn: context.retrievedOn,
          citationUrl: null,
          citationText: "[no filing date given: known from its retrieval on]",
        });
      }
    });
  }
  return { records, rejections };
}
