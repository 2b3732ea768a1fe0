import type { EarningsFactView } from "@sector-tracker/shared";
import type { Converter } from "../../derive/converter.ts";
import { type TrailingYear } from "../../derive/earnings-series.ts";
import type { EarningsRow } from "../../store/read/earnings.repository.ts";
/** A stored fact as the contract gives it. */
export declare function earningsFact(row: EarningsRow, converter: Converter): EarningsFactView;
/** Four quarters summed, with the quarters they were made of; known when the last of them was. */
export declare function trailingFact(year: TrailingYear, converter: Converter): EarningsFactView;
