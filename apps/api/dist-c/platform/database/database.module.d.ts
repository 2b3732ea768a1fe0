/** The two ways to PostgreSQL. */
export declare class DatabaseModule {
}
