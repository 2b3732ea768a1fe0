export declare class MarketModule {
}
