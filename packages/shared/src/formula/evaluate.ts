import { Decimal } from "../money/decimal.ts";
import type { Formula } from "./syntax.ts";
import { operationUnit, PURE_NUMBER } from "./units.ts";

/** A formula's input: its exact value with its unit. */
export interface FormulaInput {
  readonly value: Decimal;
  readonly unit: string;
}

/** The result, or why there is none. Never NaN, never infinite. */
export type FormulaResult =
  | { readonly ok: true; readonly value: Decimal; readonly unit: string }
  | { readonly ok: false; readonly reason: "missing-input"; readonly name: string }
  | { readonly ok: false; readonly reason: "division-by-zero" }
  | { readonly ok: false; readonly reason: "out-of-range" };

/** Beyond this no figure of a report lies; a double still holds it with room for what scoring does to it. */
const LARGEST = new Decimal("1e100");

/**
 * Works a formula out over values of one period, exactly. Its units are those of `unitOfFormula`.
 * @throws FormulaError where units do not fit, which `unitOfFormula` tells beforehand.
 */
export function evaluateFormula(formula: Formula, inputs: ReadonlyMap<string, FormulaInput>): FormulaResult {
  switch (formula.type) {
    case "number":
      return { ok: true, value: formula.value, unit: PURE_NUMBER };
    case "name": {
      const input = inputs.get(formula.name);
      return input === undefined
        ? { ok: false, reason: "missing-input", name: formula.name }
        : { ok: true, ...input };
    }
    case "negative": {
      const inner = evaluateFormula(formula.of, inputs);
      return inner.ok ? { ...inner, value: inner.value.negated() } : inner;
    }
    case "operation": {
      const left = evaluateFormula(formula.left, inputs);
      if (!left.ok) return left;
      const right = evaluateFormula(formula.right, inputs);
      if (!right.ok) return right;
      const { unit, times } = operationUnit(formula.operator, left.unit, right.unit);
      if (formula.operator === "/" && right.value.isZero()) return { ok: false, reason: "division-by-zero" };
      const value = operate(formula.operator, left.value, right.value).times(times);
      if (!value.isFinite() || value.abs().greaterThan(LARGEST)) return { ok: false, reason: "out-of-range" };
      return { ok: true, value, unit };
    }
  }
}

function operate(operator: "+" | "-" | "*" | "/", left: Decimal, right: Decimal): Decimal {
  switch (operator) {
    case "+":
      return left.plus(right);
    case "-":
      return left.minus(right);
    case "*":
      return left.times(right);
    case "/":
      return left.dividedBy(right);
  }
}
