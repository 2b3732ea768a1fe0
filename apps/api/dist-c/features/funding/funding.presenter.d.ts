import { type FundingRoundView } from "@sector-tracker/shared";
import type { Converter } from "../../derive/converter.ts";
import type { Directory } from "../../derive/directory.service.ts";
import type { Round } from "../../derive/funding-round.ts";
/** A round as the contract gives it: the figures of its best record, every record as a citation. */
export declare function fundingRound(round: Round, directory: Directory, converter: Converter): FundingRoundView;
/** What the records say, else where the company stands. */
export declare function roundSegment(round: Round, directory: Directory): string | null;
/** What the records say, else the company's own country. */
export declare function roundCountry(round: Round, directory: Directory): string | null;
