import { Injectable } from "@nestjs/common";
import { FundingReader } from "../store/read/funding.repository.ts";
import { type Round, roundsOf } from "./funding-round.ts";

/** Rounds, each once, as known on a day. */
@Injectable()
export class FundingService {
  constructor(private readonly reader: FundingReader) {}

  /** All rounds, or those of some companies, the newest announcement first. */
  async rounds(asOf: string, companies: readonly string[] | null = null): Promise<Round[]> {
    return roundsOf(await this.reader.records(asOf, companies));
  }

  /** For each round the first day on which this store knew of it. */
  firstSeen(): Promise<Map<string, string>> {
    return this.reader.firstSeen();
  }
}
