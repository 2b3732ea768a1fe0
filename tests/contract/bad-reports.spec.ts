import { describe, expect, it } from "@jest/globals";
import { endpoints, type Problem, type ReportView } from "../../packages/shared/src/contract/index.ts";
import { call, readAs } from "./client.ts";
import { importable } from "./samples.ts";

const slugs = async () => (await readAs<{ data: ReportView[] }>("listReports")).data.map(({ slug }) => slug);

/** The small report with its one baseline changed, and indicators. */
function report(change: object, indicators: readonly object[] = []) {
  const document = importable("contract-bad");
  const [baseline] = document.baselines;
  return { ...document, baselines: [{ ...baseline, ...change }], indicators };
}
const point = (period: string, value = 100) => ({
  period,
  value,
  qualifier: "exact",
  printed: String(value),
});
const growth = (change: object) => ({
  ratePercent: 10,
  basis: "cagr",
  from: "2023",
  to: "2025",
  qualifier: "exact",
  printed: "10%",
  ...change,
});
const words = { en: "x", ko: "x" };
const indicator = (measure: object, method = "direct") => ({
  baseline: "market",
  method,
  measure,
  rationale: words,
});
const revenue = { type: "earnings", company: "nvidia", concept: "revenue", period: "year" };
const input = (change: object) => ({
  name: "a",
  label: words,
  measure: revenue,
  unit: "USD",
  nature: "flow",
  ...change,
});
const basket = (formula: string, ...inputs: object[]) =>
  indicator({ type: "basket", formula, align: "year", inputs }, "basket");

describe("a report that cannot be meant", () => {
  it.each([
    ["a baseline without a unit", report({ unit: undefined }), 400, "/baselines/0/unit"],
    ["a unit that is none", report({ unit: "dollars" }), 400, "/baselines/0/unit"],
    [
      "a path that ends before it starts",
      report({ points: [point("2025"), point("2023")] }),
      422,
      "/baselines/0/points/1/period",
    ],
    [
      "a rate that ends before it starts",
      report({ growth: growth({ from: "2025", to: "2023" }) }),
      422,
      "/baselines/0/growth/to",
    ],
    [
      "a growth of 1e9 %",
      report({ growth: growth({ ratePercent: 1e9 }) }),
      422,
      "/baselines/0/growth/ratePercent",
    ],
    ["a period in a wrong form", report({ points: [point("23/Q1")] }), 400, "/baselines/0/points/0/period"],
    ["a month that is none", report({ points: [point("2023-13")] }), 400, "/baselines/0/points/0/period"],
    [
      "an indicator over an unknown company",
      report({}, [indicator({ ...revenue, company: "no-such-company" })]),
      422,
      "/indicators/0/measure/company",
    ],
    [
      "an indicator whose unit does not fit",
      report({ unit: "count" }, [indicator(revenue)]),
      422,
      "/indicators/0/measure",
    ],
    [
      "a basket over an unknown company",
      report({}, [basket("a", input({ measure: { ...revenue, company: "no-such-company" } }))]),
      422,
      "/indicators/0/measure/inputs/0/measure/company",
    ],
    [
      "a basket that adds money of two currencies",
      report({}, [basket("a + b", input({}), input({ name: "b", unit: "KRW" }))]),
      400,
      "/indicators/0/measure/formula",
    ],
    [
      "a basket whose formula is more than one",
      report({}, [basket("a.constructor('x')", input({}))]),
      400,
      "/indicators/0/measure/formula",
    ],
  ] as const)(
    "%s: refused with the pointer, by the check and by the import, and nothing is saved",
    async (_, body, status, pointer) => {
      const before = await slugs();
      for (const endpoint of [endpoints.checkReport, endpoints.importReport]) {
        const answer = await call(endpoint, { body });
        const problem = (await answer.json()) as Problem;
        expect({ status: answer.status, pointers: problem.errors?.map((error) => error.pointer) }).toEqual({
          status,
          pointers: expect.arrayContaining([pointer]),
        });
      }
      expect(await slugs()).toEqual(before);
    },
  );
});
