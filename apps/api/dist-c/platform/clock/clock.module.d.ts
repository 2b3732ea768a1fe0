export declare class ClockModule {
}
