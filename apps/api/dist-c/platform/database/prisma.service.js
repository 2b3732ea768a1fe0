var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable } from "@nestjs/common";
import { PrismaPg } from "@prisma/adapter-pg";
import { Config } from "../config/config.js";
import { PrismaClient } from "./generated/client.js";
/** Prisma's client over the `pg` driver. Only `store/` may use it. */
let PrismaService = class PrismaService extends PrismaClient {
    constructor(config) {
        super({
            adapter: new PrismaPg({
                connectionString: config.databaseUrl,
                max: 5,
                application_name: "tracker-prisma",
            }),
        });
    }
    async onModuleDestroy() {
        await this.$disconnect();
    }
};
PrismaService = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Config])
], PrismaService);
export { PrismaService };
//# sourceMappingURL=prisma.service.js.map