var __decorate = (this && this.__decorate) || function (decorators, target, key, desc) {
    var c = arguments.length, r = c < 3 ? target : desc === null ? desc = Object.getOwnPropertyDescriptor(target, key) : desc, d;
    if (typeof Reflect === "object" && typeof Reflect.decorate === "function") r = Reflect.decorate(decorators, target, key, desc);
    else for (var i = decorators.length - 1; i >= 0; i--) if (d = decorators[i]) r = (c < 3 ? d(r) : c > 3 ? d(target, key, r) : d(target, key)) || r;
    return c > 3 && r && Object.defineProperty(target, key, r), r;
};
var __metadata = (this && this.__metadata) || function (k, v) {
    if (typeof Reflect === "object" && typeof Reflect.metadata === "function") return Reflect.metadata(k, v);
};
import { Injectable, Logger } from "@nestjs/common";
import pg from "pg";
import { Config } from "../config/config.js";
const DATE = 1082;
/**
 * How values leave the driver: a `date` stays `YYYY-MM-DD` (a Date would move with the machine's zone), while
 * int8 and numeric are text by default, so that no amount passes through a float.
 */
const types = new pg.TypeOverrides();
types.setTypeParser(DATE, (value) => value);
/** The `pg` pool for COPY, set-based merges and columnar reads. Only `store/` may use it. */
let PgPool = class PgPool {
    pool;
    connectionString;
    logger = new Logger("PgPool");
    constructor(config) {
        this.connectionString = config.databaseUrl;
        this.pool = new pg.Pool({
            connectionString: config.databaseUrl,
            max: 8,
            types,
            application_name: "tracker",
            connectionTimeoutMillis: 5000,
        });
        // An idle connection that the server closes must not end the process; the next query opens a new one.
        this.pool.on("error", (error) => {
            this.logger.warn(`an idle database connection was lost: ${error.message}`);
        });
    }
    /** Runs `work` in one transaction: all of it is kept, or, where it throws, nothing. */
    async transaction(work) {
        const client = await this.pool.connect();
        let broken;
        try {
            await client.query("BEGIN");
            const result = await work(client);
            await client.query("COMMIT");
            return result;
        }
        catch (error) {
            await client.query("ROLLBACK").catch((rollback) => {
                broken = rollback instanceof Error ? rollback : new Error(String(rollback));
            });
            throw error;
        }
        finally {
            client.release(broken);
        }
    }
    /** A connection of its own, outside the pool, for LISTEN and session locks; the caller connects and ends it. */
    dedicated() {
        return new pg.Client({
            connectionString: this.connectionString,
            types,
            keepAlive: true,
            connectionTimeoutMillis: 5000,
            application_name: "tracker-listen",
        });
    }
    async onModuleDestroy() {
        await this.pool.end();
    }
};
PgPool = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [Config])
], PgPool);
export { PgPool };
//# sourceMappingURL=pool.js.map