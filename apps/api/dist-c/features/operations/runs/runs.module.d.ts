export declare class RunsModule {
}
