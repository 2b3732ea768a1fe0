import { z } from "zod";
/**
 * One setting: what reads it from the environment, what a person must know of it, and the value that
 * `.env.example` shows (a commented line shows a default).
 */
export interface Setting<T extends z.ZodType> {
    readonly schema: T;
    readonly describe: string;
    readonly example: string;
    readonly required: boolean;
}
/** Every setting of the API, the worker and the set-up, by the name of its environment variable. */
export declare const settings: {
    readonly DATABASE_URL: Setting<z.ZodPreprocess<z.ZodString, unknown>>;
    readonly REDIS_URL: Setting<z.ZodPreprocess<z.ZodString, unknown>>;
    readonly HOST: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodString>, unknown>>;
    readonly PORT: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodCoercedNumber<unknown>>, unknown>>;
    readonly LOG_LEVEL: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodEnum<{
        error: "error";
        fatal: "fatal";
        warn: "warn";
        info: "info";
        debug: "debug";
        trace: "trace";
        silent: "silent";
    }>>, unknown>>;
    readonly DATA_DIR: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodString>, unknown>>;
    readonly DATA_FILES_DIR: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodString>, unknown>>;
    readonly SNAPSHOT_DIR: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodNullable<z.ZodString>>, unknown>>;
    readonly MIGRATIONS_DIR: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodString>, unknown>>;
    readonly WEB_DIR: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodString>, unknown>>;
    readonly QUEUE_PREFIX: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodString>, unknown>>;
    readonly WORKER_CONCURRENCY: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodCoercedNumber<unknown>>, unknown>>;
    readonly SEC_USER_AGENT: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodNullable<z.ZodString>>, unknown>>;
    readonly OPENDART_API_KEY: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodNullable<z.ZodString>>, unknown>>;
    readonly ALPHA_VANTAGE_API_KEY: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodNullable<z.ZodString>>, unknown>>;
    readonly PRICES_YAHOO: Setting<z.ZodPreprocess<z.ZodDefault<z.ZodEnum<{
        on: "on";
        off: "off";
    }>>, unknown>>;
};
export type SettingName = keyof typeof settings;
