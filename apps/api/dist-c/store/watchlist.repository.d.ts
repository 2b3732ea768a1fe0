import { PgPool } from "../platform/database/pool.ts";
/** A watchlist as read, its companies in their order. */
export interface WatchlistRow {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly created_at: string;
    readonly updated_at: string;
    readonly companies: WatchlistMember[];
}
/** A company's place on a watchlist. */
export interface WatchlistMember {
    readonly company: string;
    readonly position: number;
    readonly note: string;
    readonly tags: string[];
    readonly addedAt: string;
}
/** Lists of companies that a person follows. Every change of a list moves its `updated_at`. */
export declare class WatchlistRepository {
    private readonly pg;
    constructor(pg: PgPool);
    /** All watchlists, by name. */
    all(): Promise<WatchlistRow[]>;
    /** One watchlist. Throws `not-found`. */
    get(id: string): Promise<WatchlistRow>;
    /** Creates a list with companies that exist. Throws `conflict` where the name is taken. */
    create(name: string, description: string, companies: readonly string[]): Promise<string>;
    /** Renames, describes or reorders. Throws `not-found`, `conflict`, and `unprocessable` for another set of companies. */
    update(id: string, change: {
        name?: string | undefined;
        description?: string | undefined;
        order?: readonly string[] | undefined;
    }): Promise<void>;
    /** Deletes a list. Throws `not-found`. */
    delete(id: string): Promise<void>;
    /** Puts an existing company at the end, or changes the note and tags of one that is there already. */
    put(id: string, company: string, note: string | null, tags: readonly string[] | null): Promise<void>;
    /** Takes a company off. Throws `not-found` where the list or the company on it is not there. */
    remove(id: string, company: string): Promise<void>;
    private unique;
}
