/** What every process stands on. */
export declare class PlatformModule {
}
