import jsep from "jsep";
import { Decimal } from "../money/decimal.ts";

/** Longest formula that is read, in characters. */
export const MAX_FORMULA_LENGTH = 500;
/** Deepest nesting that is followed. */
const MAX_DEPTH = 40;

/** A formula over named inputs: four operations, a sign, numbers and names. Nothing else can be said in it. */
export type Formula =
  | { readonly type: "number"; readonly value: Decimal }
  | { readonly type: "name"; readonly name: string }
  | { readonly type: "negative"; readonly of: Formula }
  | {
      readonly type: "operation";
      readonly operator: Operator;
      readonly left: Formula;
      readonly right: Formula;
    };
export type Operator = "+" | "-" | "*" | "/";

/** What is wrong with a formula, in a sentence that says what to do. */
export class FormulaError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "FormulaError";
  }
}

const operators: ReadonlySet<string> = new Set<Operator>(["+", "-", "*", "/"]);

function isOperator(text: unknown): text is Operator {
  return typeof text === "string" && operators.has(text);
}

/**
 * Reads a formula such as `(nvidia + amd) / whole`. The text is parsed by a library and never run: calls, members,
 * comparisons, strings and everything else that the library could read is refused here.
 * @throws FormulaError
 */
export function parseFormula(text: string): Formula {
  if (text.length > MAX_FORMULA_LENGTH) {
    throw new FormulaError(`The formula is longer than ${MAX_FORMULA_LENGTH} characters.`);
  }
  let parsed: unknown;
  try {
    parsed = jsep(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new FormulaError(`The formula cannot be read: ${why}.`);
  }
  return formulaOf(parsed, 0);
}

function formulaOf(node: unknown, depth: number): Formula {
  if (depth > MAX_DEPTH) throw new FormulaError(`The formula is nested more than ${MAX_DEPTH} deep.`);
  if (typeof node !== "object" || node === null || !("type" in node)) throw new FormulaError(allowed);
  if (node.type === "Identifier" && "name" in node && typeof node.name === "string") {
    return { type: "name", name: node.name };
  }
  if (node.type === "Literal" && "raw" in node && typeof node.raw === "string") return numberOf(node.raw);
  if (node.type === "UnaryExpression" && "operator" in node && "argument" in node && node.operator === "-") {
    return { type: "negative", of: formulaOf(node.argument, depth + 1) };
  }
  if (node.type === "BinaryExpression" && "operator" in node && "left" in node && "right" in node) {
    if (!isOperator(node.operator)) {
      throw new FormulaError(`The formula may not use ${String(node.operator)}: ${allowed}`);
    }
    const left = formulaOf(node.left, depth + 1);
    return { type: "operation", operator: node.operator, left, right: formulaOf(node.right, depth + 1) };
  }
  throw new FormulaError(allowed);
}

/** The digits as written: a float between text and decimal would change them. */
function numberOf(raw: string): Formula {
  if (!/^\d{1,20}(?:\.\d{1,20})?$/.test(raw)) throw new FormulaError(`${raw} is no plain number.`);
  return { type: "number", value: new Decimal(raw) };
}

const allowed = "use the inputs' names, numbers, + - * / and parentheses only.";

/** The names that a formula uses, each once. */
export function namesIn(formula: Formula): Set<string> {
  const names = new Set<string>();
  const visit = (each: Formula): void => {
    if (each.type === "name") names.add(each.name);
    else if (each.type === "negative") visit(each.of);
    else if (each.type === "operation") {
      visit(each.left);
      visit(each.right);
    }
  };
  visit(formula);
  return names;
}

/** The names that are only added or taken away: those that may count as nothing where they are missing. */
export function addendsOf(formula: Formula): Set<string> {
  const added = new Set<string>();
  const elsewhere = new Set<string>();
  const visit = (each: Formula): void => {
    if (each.type === "name") added.add(each.name);
    else if (each.type === "negative") visit(each.of);
    else if (each.type === "operation" && (each.operator === "+" || each.operator === "-")) {
      visit(each.left);
      visit(each.right);
    } else for (const name of namesIn(each)) elsewhere.add(name);
  };
  visit(formula);
  for (const name of elsewhere) added.delete(name);
  return added;
}
