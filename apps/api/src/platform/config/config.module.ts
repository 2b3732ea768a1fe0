import { Global, Module } from "@nestjs/common";
import { Config, processConfig } from "./config.ts";

/** Gives `Config` to every module. */
@Global()
@Module({ providers: [{ provide: Config, useFactory: processConfig }], exports: [Config] })
export class ConfigModule {}
