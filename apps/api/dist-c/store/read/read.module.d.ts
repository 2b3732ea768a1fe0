/** The repositories of the read side, one per aggregate, and the watchlists. */
export declare class ReadModule {
}
