import { Module } from "@nestjs/common";
import { ClockModule } from "./clock/clock.module.ts";
import { ConfigModule } from "./config/config.module.ts";
import { DatabaseModule } from "./database/database.module.ts";
import { LogModule } from "./log/log.module.ts";
import { QueueModule } from "./queue/queue.module.ts";

/** What every process stands on. */
@Module({ imports: [ConfigModule, LogModule, ClockModule, DatabaseModule, QueueModule] })
export class PlatformModule {}
