import { Decimal } from "decimal.js";

/** One fact as a filing reports it. */
export interface FiledFact {
  readonly start: string;
  readonly end: string;
  readonly value: string;
  readonly accession: string;
  readonly form: string;
  readonly filed: string;
  readonly tag: string;
  /** Place of the tag in its concept's list; lower counts. */
  readonly priority: number;
  readonly pointer: string;
}

/** A value of a period from the day it was filed. */
export interface Vintage {
  readonly value: string;
  readonly knownOn: string;
  readonly accession: string;
  readonly pointer: string;
  readonly words: string;
}

/** A period with the vintages of its value, oldest first. */
export interface Period {
  readonly start: string;
  readonly end: string;
  readonly derived: boolean;
  readonly vintages: readonly Vintage[];
}

/** Groups facts by period and keeps a filing only where it changed the value. */
export function vintagesOf(facts: readonly FiledFact[]): Period[] {
  const periods = new Map<string, FiledFact[]>();
  for (const fact of facts) {
    const key = `${fact.start}/${fact.end}`;
    const group = periods.get(key);
    if (group === undefined) periods.set(key, [fact]);
    else group.push(fact);
  }
  return [...periods.values()].map((group) => {
    const first = group[0] as FiledFact;
    return { start: first.start, end: first.end, derived: false, vintages: changes(group) };
  });
}

function changes(group: readonly FiledFact[]): Vintage[] {
  const ordered = [...group].sort(
    (a, b) =>
      compare(a.filed, b.filed) ||
      a.priority - b.priority ||
      compare(b.accession, a.accession) ||
      compare(a.pointer, b.pointer),
  );
  const vintages: Vintage[] = [];
  let day = "";
  for (const fact of ordered) {
    // Of several facts filed on one day only the first, by tag and newest filing, speaks.
    if (fact.filed === day) continue;
    day = fact.filed;
    const last = vintages.at(-1);
    if (last !== undefined && new Decimal(last.value).equals(fact.value)) continue;
    vintages.push({
      value: fact.value,
      knownOn: fact.filed,
      accession: fact.accession,
      pointer: fact.pointer,
      words: `${fact.tag}, form ${fact.form}, accession ${fact.accession}`,
    });
  }
  return vintages;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
