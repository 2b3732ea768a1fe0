import { type Decimal, daysBetween, type IsoDate, rebaseAt, toDecimal } from "@sector-tracker/shared";

/** How long after the asked day a member's first close may lie: later listed companies were not there to be bought. */
const MAX_DAYS_AFTER = 40;

/**
 * Equal sums put into every member on `baseDate` and held: the mean of the members' values, each 100 on that day. A
 * member without a close by then is left out; one that has no close on a later day stands at its last. Null before
 * the base. `closes` of each member stand at `dates`.
 */
export function equalWeighted(
  dates: readonly IsoDate[],
  members: readonly (readonly (Decimal | null)[])[],
  baseDate: IsoDate,
): { readonly values: (Decimal | null)[]; readonly members: number } {
  const rebased = members.flatMap((closes) => {
    const { baseDate: from, values } = rebaseAt(dates, closes, baseDate);
    return from === null || daysBetween(baseDate, from) > MAX_DAYS_AFTER ? [] : [{ from, values }];
  });
  const held = rebased.map(() => null as Decimal | null);
  const start = rebased.reduce((latest, { from }) => (from > latest ? from : latest), "");
  const values = dates.map((date, at) => {
    for (const [index, member] of rebased.entries()) held[index] = member.values[at] ?? held[index] ?? null;
    const known = held.flatMap((value) => value ?? []);
    if (rebased.length === 0 || date < start || known.length < rebased.length) return null;
    return known.reduce((sum, value) => sum.plus(value), toDecimal("0")).dividedBy(known.length);
  });
  return { values, members: rebased.length };
}
