import type { IndicatorMeasure } from "@sector-tracker/shared";
import { EarningsReader } from "../store/read/earnings.repository.ts";
import { EstimatesReader } from "../store/read/estimates.repository.ts";
import { CurrencyService } from "./currency.service.ts";
import { DirectoryService } from "./directory.service.ts";
import { FundingService } from "./funding.service.ts";
import { MarketService } from "./market.service.ts";
import type { IndicatorRecords } from "./observations.ts";
/** A measure with the unit its observations are wanted in. */
export interface WantedMeasure {
    readonly measure: IndicatorMeasure;
    readonly unit: string;
}
/** Reads, for any number of indicators at once, the records that they ask for. */
export declare class IndicatorRecordsService {
    private readonly earnings;
    private readonly estimates;
    private readonly market;
    private readonly funding;
    private readonly directory;
    private readonly currencies;
    constructor(earnings: EarningsReader, estimates: EstimatesReader, market: MarketService, funding: FundingService, directory: DirectoryService, currencies: CurrencyService);
    /** One query per kind of record, whatever the number of indicators; none for kinds that nobody asks for. */
    read(wanted: readonly WantedMeasure[], asOf: string): Promise<IndicatorRecords>;
}
