/** What the one-shot set-up needs. */
export declare class SetupModule {
}
