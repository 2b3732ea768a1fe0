import { Decimal } from "decimal.js";

/** What is compared of two records that may speak of one round. */
export interface RoundRecord {
  readonly sourceId: string;
  readonly sourceKey: string;
  readonly companySlug: string;
  readonly kind: string;
  readonly announcedOn: string;
  readonly datePrecision: "day" | "month" | "year";
  readonly amount: string | null;
  readonly currency: string | null;
  readonly postMoney: string | null;
  readonly citationUrl: string | null;
}

const DAY_MS = 86_400_000;
/** Amounts of one round differ by rounding and by late additions: 15 %. */
const AMOUNT_TOLERANCE = 0.15;
/** A valuation may be printed before or after the money: only a difference beyond 25 % tells rounds apart. */
const VALUATION_TOLERANCE = 0.25;
/** Days between a round's first report and its closing. */
const DATE_WINDOW = 45;
/** Days within which two amounts in different currencies, which cannot be compared, count as one round. */
const OTHER_CURRENCY_WINDOW = 7;

/**
 * Says in words why two records speak of one round, or null when they do not: the same company, kinds of which one
 * may be printed for the other, amounts that agree or are missing, and dates that agree within their precision.
 * Records of one source are joined only where the amount is equal in one month, or different pages say the same.
 */
export function sameRound(a: RoundRecord, b: RoundRecord): string | null {
  if (a.companySlug !== b.companySlug) return null;
  const days = daysApart(a, b);
  const amounts = compareAmounts(a, b);
  if (amounts === "differ" || days > DATE_WINDOW) return null;
  // An equal amount outweighs a valuation, which may be another one of the same day.
  if (amounts !== "equal" && valuationsDiffer(a, b)) return null;
  const equalAndNear = amounts === "equal" && days <= 31;
  if (!kindsAgree(a.kind, b.kind, equalAndNear)) return null;
  if (a.sourceId === b.sourceId && !equalAndNear) {
    const differentPages =
      a.citationUrl !== null && b.citationUrl !== null && a.citationUrl !== b.citationUrl;
    if (!differentPages || amounts !== "close") return null;
  }
  // Without two amounts, a date known to the year only would join rounds that merely share the year.
  const loose = a.datePrecision === "year" || b.datePrecision === "year";
  if (amounts === "open" && loose) return null;
  if (amounts === "other-currency" && days > OTHER_CURRENCY_WINDOW) return null;
  return `${amountWords(amounts, a, b)}, ${dateWords(days, a, b)}`;
}

type Amounts = "equal" | "close" | "open" | "other-currency" | "differ";

function compareAmounts(a: RoundRecord, b: RoundRecord): Amounts {
  if (a.amount === null || b.amount === null) return "open";
  if (a.currency !== b.currency) return "other-currency";
  const ratio = new Decimal(a.amount).div(b.amount).toNumber();
  if (ratio === 1) return "equal";
  return Math.max(ratio, 1 / ratio) - 1 <= AMOUNT_TOLERANCE ? "close" : "differ";
}

function valuationsDiffer(a: RoundRecord, b: RoundRecord): boolean {
  if (a.postMoney === null || b.postMoney === null || a.currency !== b.currency) return false;
  const ratio = new Decimal(a.postMoney).div(b.postMoney).toNumber();
  return Math.max(ratio, 1 / ratio) - 1 > VALUATION_TOLERANCE;
}

/** Kinds that bring new money for shares; houses print the one for the other. */
export function newMoney(kind: string): boolean {
  return kind === "equity" || kind === "strategic";
}

function kindsAgree(a: string, b: string, equalAndNear: boolean): boolean {
  if (a === b) return true;
  if (newMoney(a) && newMoney(b)) return true;
  const shares = (kind: string): boolean => newMoney(kind) || kind === "secondary";
  return equalAndNear && shares(a) && shares(b);
}

/** Days between the two dates' ranges; 0 where they overlap. */
function daysApart(a: RoundRecord, b: RoundRecord): number {
  const [first, second] = [range(a), range(b)].sort((x, y) => x.from - y.from);
  if (first === undefined || second === undefined) return Number.POSITIVE_INFINITY;
  return Math.max(0, Math.round((second.from - first.to) / DAY_MS));
}

function range(record: RoundRecord): { from: number; to: number } {
  const from = Date.parse(`${record.announcedOn}T00:00:00Z`);
  const date = new Date(from);
  if (record.datePrecision === "month")
    return { from, to: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0) };
  if (record.datePrecision === "year") return { from, to: Date.UTC(date.getUTCFullYear(), 11, 31) };
  return { from, to: from };
}

function amountWords(amounts: Amounts, a: RoundRecord, b: RoundRecord): string {
  const both = `${a.amount ?? "no amount"} ${a.currency ?? ""} and ${b.amount ?? "no amount"} ${b.currency ?? ""}`;
  switch (amounts) {
    case "equal":
      return `same company and amount (${a.amount ?? ""} ${a.currency ?? ""})`;
    case "close":
      return `same company, amounts within 15 % (${both})`;
    case "other-currency":
      return `same company, amounts in two currencies (${both})`;
    default:
      return `same company, one amount not disclosed (${both})`;
  }
}

function dateWords(days: number, a: RoundRecord, b: RoundRecord): string {
  const printed = (record: RoundRecord): string =>
    record.announcedOn.slice(0, { day: 10, month: 7, year: 4 }[record.datePrecision]);
  return days === 0
    ? `dates ${printed(a)} and ${printed(b)} agree`
    : `dates ${printed(a)} and ${printed(b)} are ${String(days)} days apart`;
}

/** Order of preference among several matches: equal amounts first, then the nearest date. */
export function matchRank(a: RoundRecord, b: RoundRecord): number {
  return (compareAmounts(a, b) === "equal" ? 0 : 1000) + daysApart(a, b);
}
