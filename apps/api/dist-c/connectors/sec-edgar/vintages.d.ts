/** One fact as a filing reports it. */
export interface FiledFact {
    readonly start: string;
    readonly end: string;
    readonly value: string;
    readonly accession: string;
    readonly form: string;
    readonly filed: string;
    readonly tag: string;
    /** Place of the tag in its concept's list; lower counts. */
    readonly priority: number;
    readonly pointer: string;
}
/** A value of a period from the day it was filed. */
export interface Vintage {
    readonly value: string;
    readonly knownOn: string;
    readonly accession: string;
    readonly pointer: string;
    readonly words: string;
}
/** A period with the vintages of its value, oldest first. */
export interface Period {
    readonly start: string;
    readonly end: string;
    readonly derived: boolean;
    readonly vintages: readonly Vintage[];
}
/** Groups facts by period and keeps a filing only where it changed the value. */
export declare function vintagesOf(facts: readonly FiledFact[]): Period[];
