import {
  addDays,
  type Conversion,
  Decimal,
  type LocalizedText,
  median,
  periodOf,
  periodsBetween,
  sum,
} from "@sector-tracker/shared";
import { completenessOf } from "./completeness.ts";
import type { Converter } from "./converter.ts";
import { investorsOf, type Round } from "./funding-round.ts";

export interface TrendAsk {
  readonly groupBy: "month" | "quarter" | "year";
  readonly by: "none" | "segment" | "stage" | "country" | "investor";
  readonly measure: "amount" | "count" | "median";
  readonly cumulative: boolean;
  /** First day of the axis where one is asked for; else that of the first round. */
  readonly from: string | null;
  readonly to: string;
  readonly asOf: string;
  readonly currency: string;
  /** Newest day on which any round of the store became known: later periods are still filling up. */
  readonly filledTo: string;
}

/** What places a round in a series. */
export interface TrendNames {
  readonly segmentOf: (round: Round) => string | null;
  readonly countryOf: (round: Round) => string | null;
  readonly label: (by: TrendAsk["by"], key: string) => LocalizedText;
  /** The first day on which the store knew of a round; null where it cannot say. */
  readonly seenOn: (round: Round) => string | null;
}

interface Placed {
  readonly round: Round;
  /** In the asked currency; null where undisclosed or not convertible. */
  readonly amount: Decimal | null;
  readonly conversion: Conversion | null;
}

/** How many investors get a line of their own. */
const INVESTOR_LINES = 12;
const TOP_ROUNDS = 10;
const CONCENTRATION = [1, 5, 10, 25] as const;
const TOP_INVESTORS = 15;

/**
 * Funding by period and group. Sums hold disclosed amounts in one currency, converted at the rate of each round's
 * day. A period without rounds is zero for amounts and counts and has no median.
 */
export function fundingTrend(
  rounds: readonly Round[],
  ask: TrendAsk,
  names: TrendNames,
  converter: Converter,
) {
  const usable = rounds.filter((round) => ask.groupBy === "year" || round.datePrecision !== "year");
  const placed = usable.map((round) => valued(round, ask.currency, converter));
  const first = usable.reduce(
    (earliest, { announcedOn }) => (announcedOn < earliest ? announcedOn : earliest),
    ask.to,
  );
  const periods = periodsBetween(ask.from ?? first, ask.to, ask.groupBy);
  const at = new Map(periods.map((period, index) => [period.text, index]));
  const indexOf = (each: Placed) => at.get(periodOf(each.round.announcedOn, ask.groupBy).text);
  const lines = linesOf(placed, ask, names);
  const disclosed = placed
    .filter((each) => each.amount !== null)
    .sort((a, b) => (b.amount ?? zero).comparedTo(a.amount ?? zero));
  const whole = sum(disclosed.map((each) => each.amount ?? zero));
  const top = disclosed.slice(0, TOP_ROUNDS);
  const incomplete = periods.flatMap((period, index) => (isFilling(period, ask) ? [index] : []));
  const seen = placed.flatMap(({ round, amount }) => {
    const seenOn = names.seenOn(round);
    const weight = ask.measure === "amount" ? amount : one;
    return seenOn === null || weight === null ? [] : [{ announcedOn: round.announcedOn, seenOn, weight }];
  });
  const largest = (count: number) => sum(disclosed.slice(0, count).map((each) => each.amount ?? zero));
  const sources = (members: readonly Placed[]) =>
    [...new Set(members.map((each) => each.round.best.source_id))].sort();
  return {
    dates: periods.map((period) => period.text),
    series: lines.map(({ key, members }) => ({
      key,
      label: names.label(ask.by, key),
      values: valuesOf(members, periods.length, indexOf, ask),
      sources: sources(members),
      note: noteOf(rounds.length - usable.length, ask.by),
    })),
    rounds: countsOf(placed, periods.length, indexOf),
    undisclosed: placed.length - disclosed.length,
    incomplete,
    completeness: incomplete.flatMap((date) => {
      const period = periods[date];
      return period === undefined ? [] : [{ date, ...completenessOf(period, ask.groupBy, seen, ask.asOf) }];
    }),
    conversions: distinct(placed.flatMap((each) => each.conversion ?? [])),
    largest: top.map((each) => each.round),
    topInvestors: topInvestors(placed),
    concentrationPercent: whole.isZero() ? null : percentOf(largest(TOP_ROUNDS), whole),
    concentration: whole.isZero()
      ? []
      : CONCENTRATION.filter((count) => count < disclosed.length).map((count) => ({
          top: count,
          percent: percentOf(largest(count), whole),
        })),
  };
}

const zero = new Decimal(0);
const one = new Decimal(1);

function percentOf(part: Decimal, whole: Decimal): number {
  return part.dividedBy(whole).times(100).toNumber();
}

function valued(round: Round, currency: string, converter: Converter): Placed {
  const { amount, currency: unit } = round.best;
  if (amount === null || unit === null) return { round, amount: null, conversion: null };
  const converted = converter.convert(amount, unit, currency, { kind: "day", on: round.announcedOn });
  return converted.ok
    ? { round, amount: converted.value, conversion: converted.conversion }
    : { round, amount: null, conversion: null };
}

function keysOf(round: Round, by: TrendAsk["by"], names: TrendNames): string[] {
  switch (by) {
    case "none":
      return ["all"];
    case "segment":
      return [names.segmentOf(round) ?? "other"];
    case "stage":
      return [round.stage ?? "other"];
    case "country":
      return [names.countryOf(round) ?? "other"];
    case "investor":
      return investorsOf(round);
  }
}

function linesOf(placed: readonly Placed[], ask: TrendAsk, names: TrendNames) {
  const groups = new Map<string, Placed[]>();
  if (ask.by === "none") groups.set("all", []);
  for (const each of placed) {
    for (const key of keysOf(each.round, ask.by, names)) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [each]);
      else group.push(each);
    }
  }
  const lines = [...groups].map(([key, members]) => ({ key, members }));
  const size = ({ members }: { members: readonly Placed[] }) =>
    sum(members.map((each) => each.amount ?? zero));
  lines.sort((a, b) => size(b).comparedTo(size(a)) || (a.key < b.key ? -1 : 1));
  return ask.by === "investor" ? lines.slice(0, INVESTOR_LINES) : lines;
}

function valuesOf(
  members: readonly Placed[],
  length: number,
  indexOf: (each: Placed) => number | undefined,
  ask: TrendAsk,
): (number | null)[] {
  const cells = Array.from({ length }, (): Placed[] => []);
  for (const each of members) cells[indexOf(each) ?? -1]?.push(each);
  let before: readonly Placed[] = [];
  return cells.map((cell) => {
    const counted = ask.cumulative ? [...before, ...cell] : cell;
    before = ask.cumulative ? counted : [];
    if (ask.measure === "count") return counted.length;
    const amounts = counted.flatMap((each) => each.amount ?? []);
    return ask.measure === "amount" ? sum(amounts).toNumber() : (median(amounts)?.toNumber() ?? null);
  });
}

function countsOf(
  placed: readonly Placed[],
  length: number,
  indexOf: (each: Placed) => number | undefined,
): number[] {
  const counts = Array.from({ length }, () => 0);
  for (const each of placed) {
    const index = indexOf(each);
    if (index !== undefined) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** The running period; for months and quarters also the one before, whose rounds are still being reported. */
function isFilling(period: { readonly start: string; readonly end: string }, ask: TrendAsk): boolean {
  if (period.end >= ask.asOf || period.end > ask.filledTo) return true;
  return ask.groupBy !== "year" && periodOf(addDays(period.end, 1), ask.groupBy).end >= ask.asOf;
}

function topInvestors(placed: readonly Placed[]) {
  const byName = new Map<string, Placed[]>();
  for (const each of placed) {
    for (const investor of investorsOf(each.round)) {
      const group = byName.get(investor);
      if (group === undefined) byName.set(investor, [each]);
      else group.push(each);
    }
  }
  return [...byName]
    .map(([investor, members]) => {
      const amounts = members.flatMap((each) => each.amount ?? []);
      return {
        investor,
        rounds: members.length,
        led: members.filter((each) => each.round.leadInvestors.includes(investor)).length,
        amount: amounts.length === 0 ? null : sum(amounts).toNumber(),
        latest: members.reduce(
          (newest, { round }) => (round.announcedOn > newest ? round.announcedOn : newest),
          "",
        ),
      };
    })
    .sort(
      (a, b) =>
        b.rounds - a.rounds || (b.amount ?? 0) - (a.amount ?? 0) || (a.investor < b.investor ? -1 : 1),
    )
    .slice(0, TOP_INVESTORS);
}

function distinct(conversions: readonly Conversion[]): Conversion[] {
  const byRate = new Map(conversions.map((each) => [`${each.from}/${each.to}/${each.period}`, each]));
  return [...byRate.values()].sort((a, b) => (a.period < b.period ? -1 : 1));
}

function noteOf(undated: number, by: TrendAsk["by"]): LocalizedText | null {
  const notes: LocalizedText[] = [];
  if (by === "investor") {
    notes.push({
      en: "A round counts in full for each of its investors, so lines add up to more than the whole.",
      ko: "라운드 전체가 각 투자자에 모두 집계되므로 합계가 전체보다 큽니다.",
    });
  }
  if (undated > 0) {
    notes.push({
      en: `${undated} rounds whose source gives only the year are left out of this grouping.`,
      ko: `연도만 알려진 라운드 ${undated}건은 이 구분에서 제외했습니다.`,
    });
  }
  if (notes.length === 0) return null;
  return { en: notes.map((note) => note.en).join(" "), ko: notes.map((note) => note.ko).join(" ") };
}
