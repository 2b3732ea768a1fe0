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
import { PgPool } from "../../platform/database/pool.js";
/** Longest wait for a sign of life, in milliseconds. */
const PATIENCE_MS = 3000;
/** Whether PostgreSQL answers. */
let HealthRepository = class HealthRepository {
    pg;
    constructor(pg) {
        this.pg = pg;
    }
    /** @throws where the database does not answer in time. */
    async ping() {
        let timer;
        const late = new Promise((_resolve, reject) => {
            timer = setTimeout(() => {
                reject(new Error("PostgreSQL does not answer in time"));
            }, PATIENCE_MS);
        });
        try {
            await Promise.race([this.pg.pool.query("SELECT 1"), late]);
        }
        finally {
            clearTimeout(timer);
        }
    }
};
HealthRepository = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], HealthRepository);
export { HealthRepository };
//# sourceMappingURL=health.repository.js.map