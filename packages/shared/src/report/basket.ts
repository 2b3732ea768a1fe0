import {
  addendsOf,
  type Formula,
  FormulaError,
  namesIn,
  parseFormula,
  unitOfFormula,
} from "../formula/index.ts";

/** What the check of a basket reads of it. */
interface CheckedBasket {
  readonly formula: string;
  readonly inputs: readonly { readonly name: string; readonly unit: string; readonly optional: boolean }[];
  readonly whole?: { readonly unit: string } | undefined;
}

/** A place in a basket with what is wrong there. */
export interface BasketFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The unit of a basket's result. @throws FormulaError where its formula cannot be read or its units do not fit. */
export function basketUnit({ formula, inputs }: Pick<CheckedBasket, "formula" | "inputs">): string {
  return unitOfFormula(parseFormula(formula), new Map(inputs.map(({ name, unit }) => [name, unit])));
}

/** What is wrong with a basket in itself: its formula, its units, inputs that are unused, doubled or cannot be optional. */
export function basketFaults(basket: CheckedBasket): BasketFault[] {
  const faults: BasketFault[] = [];
  const seen = new Set<string>();
  for (const [index, { name }] of basket.inputs.entries()) {
    if (seen.has(name)) faults.push({ path: ["inputs", index, "name"], message: `${name} is there twice.` });
    seen.add(name);
  }
  let formula: Formula;
  try {
    formula = parseFormula(basket.formula);
    const unit = basketUnit(basket);
    if (basket.whole !== undefined && basket.whole.unit !== unit) {
      const message = `must be in ${unit}, the unit of the formula's result, to have the basket as its part.`;
      faults.push({ path: ["whole", "unit"], message });
    }
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    return [...faults, { path: ["formula"], message: error.message }];
  }
  const used = namesIn(formula);
  const addends = addendsOf(formula);
  for (const [index, { name, optional }] of basket.inputs.entries()) {
    if (!used.has(name)) {
      faults.push({ path: ["inputs", index, "name"], message: `The formula does not use ${name}.` });
    } else if (optional && !addends.has(name)) {
      const message = `${name} is multiplied or divided: without it there is no result, so it cannot be optional.`;
      faults.push({ path: ["inputs", index, "optional"], message });
    }
  }
  if (basket.inputs.every(({ optional }) => optional)) {
    faults.push({ path: ["inputs"], message: "At least one input must be needed." });
  }
  return faults;
}
