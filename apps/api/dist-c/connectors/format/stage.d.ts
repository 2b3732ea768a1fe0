import type { FundingRecord } from "@sector-tracker/shared";
/** Standard kind and stage of a round, from the words a source prints for it. */
export interface StandardStage {
    readonly kind: FundingRecord["kind"];
    /** One of the contract's stages, or null where the source names none. */
    readonly stage: string | null;
}
/** Reads the printed words; a lettered series beyond H, and words that name no stage, are `other`. */
export declare function standardStage(printed: string): StandardStage;
