export declare class BaselinesModule {
}
