export declare class WatchlistsModule {
}
