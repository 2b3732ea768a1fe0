import type { RejectedRow } from "@sector-tracker/shared";
import { type FactRow } from "../store/facts/fact-tables.ts";
/** Rows of a document without their repetitions. */
export interface Distinct {
    readonly rows: readonly FactRow[];
    readonly rejections: readonly RejectedRow[];
    /** Rows that only repeated another. */
    readonly repeated: number;
}
/**
 * Rows that name the same fact on the same known-at day: equal ones count once; where they disagree all are held
 * back, since the document does not say which one is right.
 */
export declare function distinctRows(rows: readonly FactRow[]): Distinct;
