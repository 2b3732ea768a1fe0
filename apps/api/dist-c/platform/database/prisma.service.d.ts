import { type OnModuleDestroy } from "@nestjs/common";
import { Config } from "../config/config.ts";
import { PrismaClient } from "./generated/client.ts";
/** Prisma's client over the `pg` driver. Only `store/` may use it. */
export declare class PrismaService extends PrismaClient implements OnModuleDestroy {
    constructor(config: Config);
    onModuleDestroy(): Promise<void>;
}
