import { type CompanyFileEntry, type SegmentFileEntry } from "@sector-tracker/shared";
import type pg from "pg";
import { type Fault, type Placed } from "./report-check.ts";
/** Segments and companies as the product's files give them. */
export interface Directory {
    readonly segments: readonly Placed<SegmentFileEntry>[];
    readonly companies: readonly Placed<CompanyFileEntry>[];
}
/** What in the directory names something that is not there, or could be two companies. */
export declare function directoryFaults({ segments, companies }: Directory): Fault[];
/**
 * Writes segments and companies; what is there already is brought up to date and nothing is deleted, since facts and
 * people's watchlists refer to it.
 */
export declare function writeDirectory(client: pg.PoolClient, { segments, companies }: Directory): Promise<void>;
