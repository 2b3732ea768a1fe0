import { type EarningsFactView } from "@sector-tracker/shared";
import { CurrencyService } from "../../derive/currency.service.ts";
import { DirectoryService } from "../../derive/directory.service.ts";
import { EarningsReader } from "../../store/read/earnings.repository.ts";
export interface EarningsAsk {
    readonly concept: string | null;
    readonly period: "quarter" | "year" | "ttm" | null;
    readonly from: string | null;
    readonly to: string | null;
    readonly vintages: "latest" | "all";
    readonly asOf: string;
    readonly currency: string | null;
}
/** A company's earnings facts. */
export declare class EarningsService {
    private readonly directories;
    private readonly reader;
    private readonly currencies;
    constructor(directories: DirectoryService, reader: EarningsReader, currencies: CurrencyService);
    /** Facts whose period ends between `from` and `to`. Throws `not-found` for an unknown company. */
    facts(company: string, ask: EarningsAsk): Promise<EarningsFactView[]>;
}
