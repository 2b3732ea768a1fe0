/** Gives `Config` to every module. */
export declare class ConfigModule {
}
