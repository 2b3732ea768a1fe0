/** Ingestion for the worker. Config, Clock and the database come from their global modules. */
export declare class IngestModule {
}
