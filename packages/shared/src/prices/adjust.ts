import { Decimal, toDecimal } from "../money/decimal.ts";
import type { DecimalLike } from "../money/decimal.ts";
import type { IsoDate } from "../primitives/period.ts";
import type { LocalizedText } from "../primitives/text.ts";
import type { AdjustedBar, Bar, Basis, CorporateActions, Dividend, Split } from "./bar.ts";

export type AdjustmentRefusal =
  "splits-unknown" | "dividends-unknown" | "dividends-not-removable" | "dividend-exceeds-price";

export type Adjusted =
  | {
      readonly ok: true;
      readonly basis: Basis;
      /** Day up to which actions are in the values; null where nothing is. */
      readonly basisAsOf: IsoDate | null;
      readonly bars: AdjustedBar[];
    }
  | { readonly ok: false; readonly reason: AdjustmentRefusal; readonly message: LocalizedText };

/**
 * How many shares one share of day `from` has become by day `to`: the product of the splits with `from < exDate ≤ to`;
 * its inverse where `to` is the earlier day.
 */
export function splitFactor(splits: readonly Split[], from: IsoDate, to: IsoDate): Decimal {
  const { numerator, denominator } = splitRatio(splits, from, to);
  return numerator.dividedBy(denominator);
}

/** The factor as a fraction, so that a price can be multiplied first and divided once. */
function splitRatio(splits: readonly Split[], from: IsoDate, to: IsoDate) {
  const [early, late] = from <= to ? [from, to] : [to, from];
  let numerator = new Decimal(1);
  let denominator = new Decimal(1);
  for (const split of splits) {
    if (split.exDate <= early || split.exDate > late) continue;
    numerator = numerator.times(positive(split.numerator));
    denominator = denominator.times(positive(split.denominator));
  }
  return from <= to ? { numerator, denominator } : { numerator: denominator, denominator: numerator };
}

function positive(value: DecimalLike): Decimal {
  const decimal = toDecimal(value);
  if (decimal.lessThanOrEqualTo(0))
    throw new RangeError(`a split's side must be positive: ${decimal.toString()}`);
  return decimal;
}

/**
 * Puts every bar on one basis: `none` as it traded on its day, `splits` and `all` (splits and dividends) as seen from
 * `asOf`; actions after `asOf` are left out. Prices are divided by the split factor and volume multiplied by it. A
 * dividend scales earlier prices by `1 − amount / last close as traded before its ex-date` (the convention of CRSP),
 * volume is not touched by it. Refuses, with the reason named, where an action that matters is not known or a
 * dividend would have to be taken out of a source's values.
 */
export function adjustBars(
  bars: readonly Bar[],
  actions: CorporateActions,
  ask: { readonly adjust: "none" | "splits" | "all"; readonly asOf: IsoDate },
): Adjusted {
  const basis = basisOf[ask.adjust];
  const sorted = [...bars].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const basisAsOf = ask.adjust === "none" ? null : ask.asOf;
  if (sorted.every((bar) => bar.basis === basis && (bar.basisAsOf === ask.asOf || ask.adjust === "none"))) {
    return { ok: true, basis, basisAsOf, bars: sorted.map((bar) => scaleBar(bar, one, one)) };
  }
  if (actions.splits === null) return refuse("splits-unknown");
  const splits = actions.splits;
  if (ask.adjust !== "all") {
    if (sorted.some((bar) => bar.basis === "splits-dividends")) return refuse("dividends-not-removable");
    return {
      ok: true,
      basis,
      basisAsOf,
      bars: sorted.map((bar) => restateSplits(bar, splits, target(bar, ask))),
    };
  }
  if (actions.dividends === null) return refuse("dividends-unknown");
  return adjustAll(sorted, splits, actions.dividends, ask.asOf);
}

const basisOf: Readonly<Record<"none" | "splits" | "all", Basis>> = {
  none: "as-traded",
  splits: "splits",
  all: "splits-dividends",
};

const one = { numerator: new Decimal(1), denominator: new Decimal(1) };

/** The day whose shares the bar is stated in after adjustment. */
function target(
  bar: Bar,
  ask: { readonly adjust: "none" | "splits" | "all"; readonly asOf: IsoDate },
): IsoDate {
  return ask.adjust === "none" || bar.date > ask.asOf ? bar.date : ask.asOf;
}

/** The day whose shares a stored bar is stated in. */
function statedIn(bar: Bar): IsoDate {
  return bar.basis === "as-traded" || bar.date > bar.basisAsOf ? bar.date : bar.basisAsOf;
}

function restateSplits(bar: Bar, splits: readonly Split[], to: IsoDate): AdjustedBar {
  const ratio = splitRatio(splits, statedIn(bar), to);
  return scaleBar(bar, ratio, ratio);
}

function adjustAll(
  bars: readonly Bar[],
  splits: readonly Split[],
  dividends: readonly Dividend[],
  asOf: IsoDate,
): Adjusted {
  const restated: AdjustedBar[] = [];
  const steps = dividendSteps(bars, splits, dividends, asOf);
  if (steps === null) return refuse("dividend-exceeds-price");
  for (const bar of bars) {
    const to = bar.date > asOf ? bar.date : asOf;
    const ratio = splitRatio(splits, statedIn(bar), to);
    // A source's own adjusted value holds the dividends up to its day already: only later ones may be added.
    const from = bar.basis === "splits-dividends" ? statedIn(bar) : bar.date;
    if (
      bar.basis === "splits-dividends" &&
      from > to &&
      dividends.some((d) => d.exDate > to && d.exDate <= from)
    ) {
      return refuse("dividends-not-removable");
    }
    let keep = new Decimal(1);
    for (const step of steps) {
      if (step.exDate <= from || step.exDate > to) continue;
      if (step.keep === null) return refuse("dividends-unknown");
      keep = keep.times(step.keep);
    }
    restated.push(
      scaleBar(bar, { numerator: ratio.numerator, denominator: ratio.denominator.times(keep) }, ratio),
    );
  }
  return { ok: true, basis: "splits-dividends", basisAsOf: asOf, bars: restated };
}

/** What one unit of price before each ex-date keeps; `keep` is null where no close as traded stands before it. */
function dividendSteps(
  bars: readonly Bar[],
  splits: readonly Split[],
  dividends: readonly Dividend[],
  asOf: IsoDate,
): { readonly exDate: IsoDate; readonly keep: Decimal | null }[] | null {
  const steps: { readonly exDate: IsoDate; readonly keep: Decimal | null }[] = [];
  for (const dividend of dividends) {
    if (dividend.exDate > asOf) continue;
    const before = bars.findLast((bar) => bar.date < dividend.exDate);
    if (before === undefined || before.basis === "splits-dividends") {
      steps.push({ exDate: dividend.exDate, keep: null });
      continue;
    }
    // The close in the shares of the ex-date itself: a split on that very day is already in the dividend's share.
    const close = restateSplits(before, splits, dividend.exDate).close;
    const amount = toDecimal(dividend.amount);
    if (amount.greaterThanOrEqualTo(close)) return null;
    steps.push({ exDate: dividend.exDate, keep: close.minus(amount).dividedBy(close) });
  }
  return steps;
}

interface Ratio {
  readonly numerator: Decimal;
  readonly denominator: Decimal;
}

/** Prices × denominator / numerator; volume × numerator / denominator. */
function scaleBar(bar: Bar, price: Ratio, volume: Ratio): AdjustedBar {
  const scale = (value: DecimalLike) => toDecimal(value).times(price.denominator).dividedBy(price.numerator);
  return {
    date: bar.date,
    open: bar.open === null ? null : scale(bar.open),
    high: bar.high === null ? null : scale(bar.high),
    low: bar.low === null ? null : scale(bar.low),
    close: scale(bar.close),
    volume:
      bar.volume === null
        ? null
        : toDecimal(bar.volume).times(volume.numerator).dividedBy(volume.denominator),
  };
}

const refusals: Readonly<Record<AdjustmentRefusal, LocalizedText>> = {
  "splits-unknown": {
    en: "It is not known which splits this listing had, so its prices cannot be put on another basis.",
    ko: "이 종목의 액면분할 내역을 알 수 없어 가격을 다른 기준으로 바꿀 수 없습니다.",
  },
  "dividends-unknown": {
    en: "The dividends, or the closes before their ex-dates, are not at hand, so prices cannot be adjusted for them.",
    ko: "배당 내역 또는 배당락 직전 종가가 없어 배당 수정주가를 계산할 수 없습니다.",
  },
  "dividends-not-removable": {
    en: "The source gives prices adjusted for dividends; its dividends cannot be taken out again.",
    ko: "출처가 배당까지 반영한 가격만 제공하므로 배당 효과를 되돌릴 수 없습니다.",
  },
  "dividend-exceeds-price": {
    en: "A dividend is not below the close before its ex-date: one of the two is wrong.",
    ko: "배당금이 배당락 직전 종가 이상이어서 둘 중 하나가 잘못되었습니다.",
  },
};

function refuse(reason: AdjustmentRefusal): Adjusted {
  return { ok: false, reason, message: refusals[reason] };
}
