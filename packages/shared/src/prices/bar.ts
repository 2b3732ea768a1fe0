import type { Decimal, DecimalLike } from "../money/decimal.ts";
import type { IsoDate } from "../primitives/period.ts";

/** On which terms prices are stated: as traded, or restated for splits (and dividends) up to a day. */
export type Basis = "as-traded" | "splits" | "splits-dividends";

/** A day's bar as stored: on its source's basis, restated up to `basisAsOf`. */
export interface Bar {
  readonly date: IsoDate;
  readonly basis: Basis;
  readonly basisAsOf: IsoDate;
  readonly open: DecimalLike | null;
  readonly high: DecimalLike | null;
  readonly low: DecimalLike | null;
  readonly close: DecimalLike;
  readonly volume: DecimalLike | null;
}

/** A bar on one basis with the others of its series. */
export interface AdjustedBar {
  readonly date: IsoDate;
  readonly open: Decimal | null;
  readonly high: Decimal | null;
  readonly low: Decimal | null;
  readonly close: Decimal;
  readonly volume: Decimal | null;
}

/** From `exDate` on, `denominator` old shares are `numerator` new ones: 4:1 is 4 and 1. */
export interface Split {
  readonly exDate: IsoDate;
  readonly numerator: DecimalLike;
  readonly denominator: DecimalLike;
}

/** Paid per share held before `exDate`, in the listing's currency and in shares as they traded on that day. */
export interface Dividend {
  readonly exDate: IsoDate;
  readonly amount: DecimalLike;
}

/** Null where it is not known what there was; an empty list says that there was none. */
export interface CorporateActions {
  readonly splits: readonly Split[] | null;
  readonly dividends: readonly Dividend[] | null;
}
