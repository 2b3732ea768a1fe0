import { z } from "zod";
import { settings, type SettingName } from "./settings.ts";
type Values = {
    readonly [N in SettingName]: z.output<(typeof settings)[N]["schema"]>;
};
/** A setting is missing or wrong; the message is one line that says what to do. */
export declare class ConfigError extends Error {
    constructor(message: string);
}
/** The settings of this process, read once when it starts. Inject it; nothing else reads the environment. */
export declare class Config {
    readonly databaseUrl: string;
    readonly redisUrl: string;
    readonly host: string;
    readonly port: number;
    readonly logLevel: Values["LOG_LEVEL"];
    /** Folder with segments/, companies/, reports/ and indicators/. */
    readonly dataFilesDir: string;
    readonly snapshotDir: string;
    readonly migrationsDir: string;
    /** Folder of the built web pages, or null where there is none to serve. */
    readonly webDir: string | null;
    readonly queuePrefix: string;
    /** Runs carried out at a time by one worker process. */
    readonly workerConcurrency: number;
    readonly secUserAgent: string | null;
    readonly openDartKey: string | null;
    readonly alphaVantageKey: string | null;
    /** True where the operator has allowed the unofficial price service. */
    readonly pricesYahoo: boolean;
    constructor(values: Values);
}
/**
 * Reads the settings from an environment.
 * @throws ConfigError naming the first wrong setting. The value is not shown: it may be a secret.
 */
export declare function readConfig(env: Readonly<Record<string, string | undefined>>): Config;
/** Reads the settings of this process. */
export declare function processConfig(): Config;
export {};
