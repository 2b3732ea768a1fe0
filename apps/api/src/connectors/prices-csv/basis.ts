import { addDays } from "../format/dates.ts";
import type { DocumentHints, KnownSplit } from "../connector.ts";

type Basis = NonNullable<DocumentHints["basis"]>;

/** A close on its day. */
export interface DatedClose {
  readonly date: string;
  readonly close: string;
}

/** Trading pauses shorter than this may lie around a split. */
const AROUND_DAYS = 10;

/**
 * The basis that a table shows of itself where nobody states it. A column "Adj Close" beside Close is Yahoo's layout,
 * whose Close has the splits in it; a file whose name says "adjusted" has splits and dividends in it; a table that does
 * not jump where the splits are known has them in it. Everything else is taken as traded.
 */
export function shownBasis(
  name: string,
  header: readonly string[],
  closes: readonly DatedClose[],
  splits: readonly KnownSplit[],
): Basis {
  if (header.includes("adj close")) return "splits";
  if (/(?:^|[^a-z])(?:unadjusted|raw)(?:[^a-z]|$)/i.test(name)) return "as-traded";
  if (/(?:^|[^a-z])adj(?:usted)?(?:[^a-z]|$)/i.test(name)) return "splits-dividends";
  const seen = splits.flatMap((split) => isWorkedIn(split, closes) ?? []);
  return seen.length > 0 && seen.every(Boolean) ? "splits" : "as-traded";
}

/** Whether the closes around a split go on as if there were none; null where they do not reach around it. */
function isWorkedIn(split: KnownSplit, closes: readonly DatedClose[]): boolean | null {
  const before = closes.findLast(({ date }) => date < split.exDate);
  const after = closes.find(({ date }) => date >= split.exDate);
  if (before === undefined || before.date < addDays(split.exDate, -AROUND_DAYS)) return null;
  if (after === undefined || after.date > addDays(split.exDate, AROUND_DAYS)) return null;
  const step = Math.log(Number(before.close) / Number(after.close));
  const jump = Math.log(Number(split.numerator) / Number(split.denominator));
  return Math.abs(step) < Math.abs(step - jump);
}
