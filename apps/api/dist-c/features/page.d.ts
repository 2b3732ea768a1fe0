import { type SortValue } from "../derive/keyset-page.ts";
/** The list part of a query as the contract parses it. */
export interface ListAsk {
    readonly limit: number;
    readonly cursor?: string | undefined;
    readonly sort?: string | undefined;
}
/** How a list may be sorted. */
export interface ListOrder<T> {
    /** What each sort key compares; null stands last. */
    readonly values: Readonly<Record<string, (row: T) => SortValue>>;
    /** Text that no two rows share: it decides between equals and makes a cursor stable. */
    readonly key: (row: T) => string;
    /** Used where the client names none, with a `-` for descending. */
    readonly defaultSort: string;
}
/** A page of rows with what the contract says beside them. CSV has no page limit. */
export declare function pageOf<T>(rows: readonly T[], order: ListOrder<T>, ask: ListAsk, csv: boolean): {
    rows: T[];
    page: {
        nextCursor: string | null;
        limit: number;
    };
    total: number;
};
