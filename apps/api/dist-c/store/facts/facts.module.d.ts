/** What ingestion writes and reads in the store. */
export declare class FactsModule {
}
