import { Injectable, type OnModuleDestroy } from "@nestjs/common";
import { PrismaPg } from "@prisma/adapter-pg";
import { Config } from "../config/config.ts";
import { PrismaClient } from "./generated/client.ts";

/** Prisma's client over the `pg` driver. Only `store/` may use it. */
@Injectable()
export class PrismaService extends PrismaClient implements OnModuleDestroy {
  constructor(config: Config) {
    super({
      adapter: new PrismaPg({
        connectionString: config.databaseUrl,
        max: 5,
        application_name: "tracker-prisma",
      }),
    });
  }

  async onModuleDestroy(): Promise<void> {
    await this.$disconnect();
  }
}
