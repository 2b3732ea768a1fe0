import { type CompanyKey } from "@sector-tracker/shared";
import { PgPool } from "../../platform/database/pool.ts";
/** A company's listing. */
export interface KnownListing {
    readonly id: number;
    readonly companySlug: string;
    readonly symbol: string;
    readonly exchange: string;
    readonly currency: string;
    readonly isPrimary: boolean;
}
interface KnownCompany {
    readonly slug: string;
    readonly cik: string | null;
    readonly dartCode: string | null;
    readonly nameEn: string;
    readonly nameKo: string;
}
/**
 * The companies as they stand when a run begins. A key is resolved by its strongest part: slug, CIK, DART code,
 * symbol and exchange, a symbol that only one listing has, and at last the folded name. A key that says nothing
 * known stays unresolved: no company is ever made of it.
 */
export declare class CompanyDirectory {
    private readonly bySlug;
    private readonly byCik;
    private readonly byDart;
    private readonly byName;
    private readonly bySymbol;
    private readonly listingsOf;
    constructor(companies: readonly KnownCompany[], aliases: readonly {
        readonly key: string;
        readonly slug: string;
    }[], listings: readonly KnownListing[]);
    /** Slug of the company that the key names, or null. */
    companyOf(key: CompanyKey): string | null;
    /** The listing that the key names: by its symbol, else the primary listing of its company. */
    listingOf(key: CompanyKey): KnownListing | null;
    /** Every company with its CIK and listings, the primary one first. */
    targets(): {
        slug: string;
        cik: string | null;
        listings: KnownListing[];
    }[];
    private bySymbolOf;
}
/** Reads the directory. */
export declare class CompanyDirectoryReader {
    private readonly database;
    constructor(database: PgPool);
    read(): Promise<CompanyDirectory>;
}
export {};
