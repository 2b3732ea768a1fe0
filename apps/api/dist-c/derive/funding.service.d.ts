import { FundingReader } from "../store/read/funding.repository.ts";
import { type Round } from "./funding-round.ts";
/** Rounds, each once, as known on a day. */
export declare class FundingService {
    private readonly reader;
    constructor(reader: FundingReader);
    /** All rounds, or those of some companies, the newest announcement first. */
    rounds(asOf: string, companies?: readonly string[] | null): Promise<Round[]>;
}
