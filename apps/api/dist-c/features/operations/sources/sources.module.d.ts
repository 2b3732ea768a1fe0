export declare class SourcesModule {
}
