import { type CompanyDetail } from "@sector-tracker/shared";
import { DirectoryService } from "../../derive/directory.service.ts";
import { type ScreenedCompany, type ScreenerAsk, ScreenerService } from "../../derive/screener.service.ts";
import { DirectoryReader } from "../../store/read/directory.repository.ts";
/** Which companies are asked for; undefined does not narrow. */
export interface CompanyFilter {
    readonly segment?: string | undefined;
    readonly country?: string | undefined;
    readonly kind?: string | undefined;
    readonly listing?: string | undefined;
    readonly inReport?: "true" | "false" | undefined;
    readonly q?: string | undefined;
}
/** Companies: the screener and the profile. */
export declare class CompaniesService {
    private readonly directories;
    private readonly reader;
    private readonly screener;
    constructor(directories: DirectoryService, reader: DirectoryReader, screener: ScreenerService);
    list(filter: CompanyFilter, ask: ScreenerAsk): Promise<ScreenedCompany[]>;
    /** Throws `not-found`. */
    get(slug: string, ask: ScreenerAsk): Promise<CompanyDetail>;
}
