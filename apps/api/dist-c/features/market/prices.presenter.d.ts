import type { AdjustedBar, IsoDate, MarketCapPoint, PriceSeries } from "@sector-tracker/shared";
import type { Converter } from "../../derive/converter.ts";
import type { CapitalisationPoint } from "../../derive/market-cap-series.ts";
import { type Adjust, type ChosenSeries } from "../../derive/price-series.ts";
import type { ListingRow } from "../../store/read/directory.repository.ts";
import type { ActionRow, BarRow } from "../../store/read/prices.repository.ts";
/** First and last day asked for, both inside. */
export interface DatedRange {
    readonly from: IsoDate | null;
    readonly to: IsoDate | null;
}
/** What lies between the two days. */
export declare function within<T extends {
    readonly date: IsoDate;
}>(items: readonly T[], range: DatedRange): T[];
/** Bars in columns, with the actions of their time and the provenance of the first and last value. */
export declare function priceSeries(input: {
    readonly company: string;
    readonly listing: BarRow;
    readonly series: Extract<ChosenSeries, {
        ok: true;
    }>;
    readonly shown: readonly AdjustedBar[];
    readonly actions: readonly ActionRow[];
    readonly ask: DatedRange & {
        readonly interval: "day" | "week" | "month";
        readonly adjust: Adjust;
        readonly asOf: IsoDate;
    };
}): PriceSeries;
/** What a listing answers of which no bar is known. */
export declare function emptyPriceSeries(company: string, listing: ListingRow, ask: {
    readonly interval: "day" | "week" | "month";
    readonly adjust: Adjust;
    readonly asOf: IsoDate;
}): PriceSeries;
/** A capitalisation as the contract gives it. */
export declare function marketCapPoint(point: CapitalisationPoint, converter: Converter): MarketCapPoint;
