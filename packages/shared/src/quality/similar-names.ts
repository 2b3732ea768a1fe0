/**
 * How alike two names in folded form are, from 0 to 1: Dice's coefficient over pairs of neighbouring characters, and
 * at least 0.8 where one holds the other whole (`scale` in `scaleai`), if that is three characters or more.
 */
export function likeness(a: string, b: string): number {
  if (a === b) return a === "" ? 0 : 1;
  const dice = diceOf(pairsOf(a), pairsOf(b));
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 3 && long.startsWith(short) ? Math.max(dice, 0.8) : dice;
}

function pairsOf(name: string): string[] {
  const characters = Array.from(name);
  return characters.slice(0, -1).map((character, index) => character + (characters[index + 1] ?? ""));
}

function diceOf(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = [...b];
  let shared = 0;
  for (const pair of a) {
    const at = left.indexOf(pair);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return (2 * shared) / (a.length + b.length);
}
