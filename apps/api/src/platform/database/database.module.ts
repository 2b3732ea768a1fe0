import { Global, Module } from "@nestjs/common";
import { PgPool } from "./pool.ts";
import { PrismaService } from "./prisma.service.ts";

/** The two ways to PostgreSQL. */
@Global()
@Module({ providers: [PrismaService, PgPool], exports: [PrismaService, PgPool] })
export class DatabaseModule {}
