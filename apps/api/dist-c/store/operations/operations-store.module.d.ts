/** Repositories of everything that a refresh touches besides the facts. */
export declare class OperationsStoreModule {
}
