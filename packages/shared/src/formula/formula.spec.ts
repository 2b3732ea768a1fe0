import { describe, expect, it } from "@jest/globals";
import fc from "fast-check";
import { toDecimal } from "../money/index.ts";
import { addendsOf, evaluateFormula, namesIn, parseFormula, unitOfFormula } from "./index.ts";

const units = new Map([
  ["nvidia", "USD"],
  ["amd", "USD"],
  ["samsung", "KRW"],
  ["share", "percent"],
  ["ratio", "multiple"],
  ["devices", "count"],
]);

const unit = (text: string) => unitOfFormula(parseFormula(text), units);

function value(text: string, values: Readonly<Record<string, string>>): string {
  const inputs = new Map(
    Object.entries(values).map(([name, each]) => [
      name,
      { value: toDecimal(each), unit: units.get(name) ?? "USD" },
    ]),
  );
  const result = evaluateFormula(parseFormula(text), inputs);
  return result.ok ? `${result.value.toString()} ${result.unit}` : result.reason;
}

describe("a basket's formula", () => {
  it("knows its unit without any value", () => {
    expect(unit("nvidia + amd - 0.5 * nvidia")).toBe("USD");
    expect(unit("share * nvidia")).toBe("USD");
    expect(unit("nvidia * share * ratio")).toBe("USD");
    expect(unit("nvidia / (nvidia + amd)")).toBe("multiple");
    expect(unit("nvidia / share")).toBe("USD");
    expect(unit("share + share")).toBe("percent");
    expect(unit("nvidia / 4")).toBe("USD");
  });

  it.each([
    "nvidia + samsung",
    "nvidia * amd",
    "nvidia + 1",
    "share + nvidia",
    "nvidia / devices",
    "1 / nvidia",
    "devices * nvidia",
    "2 + 3",
    "intel + amd",
  ])("refuses %s before it is ever worked out", (text) => {
    expect(() => unit(text)).toThrow(/units do not fit|no input/);
  });

  it.each([
    "process.exit(1)",
    "nvidia.constructor",
    "nvidia['x']",
    "sum(nvidia)",
    "nvidia ? amd : 1",
    "nvidia == amd",
    "nvidia ** 2",
    "nvidia % 2",
    "'text' + nvidia",
    "[nvidia]",
    "nvidia; amd",
    "nvidia, amd",
    "1e999 * nvidia",
    "this",
    "nvidia + true",
    "+nvidia",
    "!nvidia",
    "",
    "nvidia +",
    "(".repeat(400),
    `${"-".repeat(60)}nvidia`,
    "1 + ".repeat(200) + "nvidia",
  ])("says nothing but sums, products and numbers: %s is refused", (text) => {
    expect(() => unit(text)).toThrow(Error);
  });

  it("is worked out exactly, shares as hundredths", () => {
    // TrendForce, 2023: 8.4 % of 51.8bn USD is 4.3512bn.
    expect(value("share * nvidia", { share: "8.4", nvidia: "51800000000" })).toBe("4351200000 USD");
    expect(value("nvidia / share", { share: "50", nvidia: "3" })).toBe("6 USD");
    expect(value("share * share", { share: "50" })).toBe("25 percent");
    expect(value("0.1 + 0.2", {})).toBe("0.3 number");
    expect(value("-(nvidia - amd) / 4", { nvidia: "1", amd: "3" })).toBe("0.5 USD");
  });

  it("names what it lacks, and never divides by nothing", () => {
    expect(value("nvidia + amd", { nvidia: "1" })).toBe("missing-input");
    expect(value("nvidia / (amd - amd)", { nvidia: "1", amd: "3" })).toBe("division-by-zero");
  });

  it("tells which inputs only add to the result", () => {
    const formula = parseFormula("nvidia + amd - (share * intel + tsmc) - intel");
    expect([...addendsOf(formula)].sort()).toEqual(["amd", "nvidia", "tsmc"]);
    expect(namesIn(formula).size).toBe(5);
  });

  it("answers every text with a finite number or a named reason", () => {
    const names = fc.constantFrom("nvidia", "amd", "share", "ratio", "0", "2.5", "99999999999999999999");
    const formulas = fc.letrec<{ text: string }>((tie) => ({
      text: fc.oneof(
        { depthSize: "small" },
        names,
        fc
          .tuple(tie("text"), fc.constantFrom("+", "-", "*", "/"), tie("text"))
          .map(([left, operator, right]) => `(${left} ${operator} ${right})`),
        tie("text").map((inner) => `-${inner}`),
      ),
    })).text;
    const figures = fc.oneof(fc.integer().map(String), fc.constantFrom("0", "-1", "1e90", "0.0000000001"));
    fc.assert(
      fc.property(formulas, figures, figures, (text, one, other) => {
        let formula;
        try {
          formula = parseFormula(text);
          unitOfFormula(formula, units);
        } catch (error) {
          return error instanceof Error && error.name === "FormulaError";
        }
        const inputs = new Map(
          ["nvidia", "amd", "share", "ratio"].map((name, index) => [
            name,
            { value: toDecimal(index % 2 === 0 ? one : other), unit: units.get(name) ?? "" },
          ]),
        );
        const result = evaluateFormula(formula, inputs);
        return result.ok ? Number.isFinite(result.value.toNumber()) : result.reason.length > 0;
      }),
    );
  });
});
