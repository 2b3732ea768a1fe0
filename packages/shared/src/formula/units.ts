import { FormulaError, type Formula, type Operator } from "./syntax.ts";

/** The unit of a factor that is written into a formula as digits. */
export const PURE_NUMBER = "number";

/** What an operation makes of two units. */
export interface OperationUnit {
  readonly unit: string;
  /** Per cent count hundredths: a product with them is a hundredth of the product of the figures. */
  readonly times: "1" | "0.01" | "100";
}

/**
 * The unit of a formula's result, found without any value. Money adds only to money of the same currency, a share
 * (per cent) or a multiple of an amount is an amount, and an amount by an amount is a multiple.
 * @throws FormulaError for a name without a unit, and where units do not fit.
 */
export function unitOfFormula(formula: Formula, units: ReadonlyMap<string, string>): string {
  const unit = unitOf(formula, units);
  if (unit === PURE_NUMBER) throw new FormulaError("The formula has no input in it.");
  return unit;
}

function unitOf(formula: Formula, units: ReadonlyMap<string, string>): string {
  switch (formula.type) {
    case "number":
      return PURE_NUMBER;
    case "negative":
      return unitOf(formula.of, units);
    case "name": {
      const unit = units.get(formula.name);
      if (unit === undefined) throw new FormulaError(`The formula names ${formula.name}, which is no input.`);
      return unit;
    }
    case "operation": {
      const { operator } = formula;
      const [left, right] = [unitOf(formula.left, units), unitOf(formula.right, units)];
      return operationUnit(operator, left, right).unit;
    }
  }
}

/** @throws FormulaError where the units do not fit. */
export function operationUnit(operator: Operator, left: string, right: string): OperationUnit {
  const found =
    operator === "*"
      ? product(left, right)
      : operator === "/"
        ? quotient(left, right)
        : left === right
          ? plain(left)
          : null;
  if (found === null) {
    throw new FormulaError(`The units do not fit: ${left} ${operator} ${right} has no meaning.`);
  }
  return found;
}

function product(left: string, right: string): OperationUnit | null {
  if (left === PURE_NUMBER) return plain(right);
  if (right === PURE_NUMBER) return plain(left);
  if (left === "percent") return { unit: right, times: "0.01" };
  if (right === "percent") return { unit: left, times: "0.01" };
  if (left === "multiple") return plain(right);
  return right === "multiple" ? plain(left) : null;
}

function quotient(left: string, right: string): OperationUnit | null {
  if (right === PURE_NUMBER) return plain(left);
  if (left === right) return plain("multiple");
  if (left === PURE_NUMBER) return right === "multiple" ? plain("multiple") : null;
  if (right === "percent") return { unit: left, times: "100" };
  return right === "multiple" ? plain(left) : null;
}

function plain(unit: string): OperationUnit {
  return { unit, times: "1" };
}

/** Whether a result of a unit can be held against a baseline of another: a multiple says a share as well. */
export function fitsUnit(result: string, baseline: string): boolean {
  return result === baseline || (result === "multiple" && baseline === "percent");
}
