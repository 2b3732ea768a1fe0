import { toDecimal } from "../money/decimal.ts";
import type { Decimal, DecimalLike } from "../money/decimal.ts";
import type { IsoDate } from "../primitives/period.ts";
import type { LocalizedText } from "../primitives/text.ts";
import { splitFactor } from "./adjust.ts";
import type { Bar, Split } from "./bar.ts";

export type MarketCap =
  | {
      readonly ok: true;
      /** In the listing's currency. */
      readonly value: Decimal;
      readonly closeAsTraded: Decimal;
      /** The share count restated into the shares that traded on the bar's day. */
      readonly sharesOnBarDate: Decimal;
      /** True where the close is adjusted for dividends, so the product is somewhat low. */
      readonly approximate: boolean;
    }
  | { readonly ok: false; readonly reason: "splits-unknown"; readonly message: LocalizedText };

/**
 * Market capitalisation on the bar's day: close × shares, both in the shares that traded on that day. `sharesAsOf` is
 * the day for which the company counted its shares (the date on a filing's cover); a split between the two days is
 * put on the count, one between the bar's day and its basis is taken off the price. `splits` null: not known.
 */
export function marketCap(
  input: {
    readonly bar: Pick<Bar, "date" | "basis" | "basisAsOf" | "close">;
    readonly shares: DecimalLike;
    readonly sharesAsOf: IsoDate;
  },
  splits: readonly Split[] | null,
): MarketCap {
  if (splits === null) {
    return {
      ok: false,
      reason: "splits-unknown",
      message: {
        en: "It is not known which splits this listing had, so price and share count may not be on one basis.",
        ko: "이 종목의 액면분할 내역을 알 수 없어 주가와 주식 수의 기준을 맞출 수 없습니다.",
      },
    };
  }
  const { bar } = input;
  const close = toDecimal(bar.close);
  const adjusted = bar.basis !== "as-traded" && bar.basisAsOf > bar.date;
  const closeAsTraded = adjusted ? close.times(splitFactor(splits, bar.date, bar.basisAsOf)) : close;
  const sharesOnBarDate = toDecimal(input.shares).times(splitFactor(splits, input.sharesAsOf, bar.date));
  return {
    ok: true,
    value: closeAsTraded.times(sharesOnBarDate),
    closeAsTraded,
    sharesOnBarDate,
    approximate: bar.basis === "splits-dividends",
  };
}
