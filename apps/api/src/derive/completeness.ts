import { addDays, Decimal, type IsoDate, median, periodOf, sum } from "@sector-tracker/shared";

/** A round as the store came to know it. */
export interface SeenRound {
  readonly announcedOn: IsoDate;
  /** The first day on which the store held any record of it that was public by then. */
  readonly seenOn: IsoDate;
  /** One for counts, the amount for sums. */
  readonly weight: Decimal;
}

export interface Completeness {
  readonly ageDays: number;
  readonly percent: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly periods: number;
  readonly needed: number;
}

type GroupBy = "month" | "quarter" | "year";

/** Fewer earlier periods than this give no number. */
export const NEEDED_PERIODS = 4;
/** After so long a period counts as filled. */
const FILLED_DAYS = 365;
/** A period of fewer rounds says more about chance than about delay. */
const NEEDED_ROUNDS = 5;
const DAY_MS = 86_400_000;

/**
 * How complete earlier periods were at the age that a period has now: a reporting triangle over the store's own
 * vintages. A period counts where the store was already watching when it ended (a history loaded afterwards has no
 * delays to learn from), where a year has passed since, and where it holds enough rounds. Everything is taken as the
 * store stood on the as-of day.
 */
export function completenessOf(
  period: { readonly end: IsoDate },
  groupBy: GroupBy,
  rounds: readonly SeenRound[],
  asOf: IsoDate,
): Completeness {
  const ageDays = Math.round((Date.parse(asOf) - Date.parse(period.end)) / DAY_MS);
  const seen = rounds.filter((round) => round.seenOn <= asOf);
  const watchedSince = seen.reduce((first, { seenOn }) => (seenOn < first ? seenOn : first), asOf);
  const groups = new Map<IsoDate, SeenRound[]>();
  for (const round of seen) {
    const { end } = periodOf(round.announcedOn, groupBy);
    const group = groups.get(end);
    if (group === undefined) groups.set(end, [round]);
    else group.push(round);
  }
  const shares = [...groups].flatMap(([end, group]) => {
    const filled = addDays(end, FILLED_DAYS) <= asOf;
    const whole = sum(group.map(({ weight }) => weight));
    if (end < watchedSince || !filled || group.length < NEEDED_ROUNDS || whole.isZero()) return [];
    const by = addDays(end, ageDays);
    const then = sum(group.filter(({ seenOn }) => seenOn <= by).map(({ weight }) => weight));
    return [then.dividedBy(whole).times(100)];
  });
  const known = shares.length >= NEEDED_PERIODS;
  return {
    ageDays,
    percent: known ? (median(shares)?.toNumber() ?? null) : null,
    low: known ? Decimal.min(...shares).toNumber() : null,
    high: known ? Decimal.max(...shares).toNumber() : null,
    periods: shares.length,
    needed: NEEDED_PERIODS,
  };
}
