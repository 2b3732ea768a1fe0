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
import { PgPool } from "../../platform/database/pool.js";
const CHANNEL = "run_events";
const RETRY_MS = 2000;
/** Hears from PostgreSQL which run changed, over one connection that is opened anew when it breaks. */
let RunEventsListener = class RunEventsListener {
    pg;
    subscribers = [];
    logger = new Logger("RunEventsListener");
    client;
    retry;
    stopped = false;
    constructor(pg) {
        this.pg = pg;
    }
    subscribe(subscriber) {
        this.subscribers.push(subscriber);
    }
    async onModuleInit() {
        await this.listen();
    }
    async onModuleDestroy() {
        this.stopped = true;
        clearTimeout(this.retry);
        await this.client?.end();
    }
    async listen() {
        const client = this.pg.dedicated();
        let lost = false;
        const onLoss = (reason) => {
            if (lost || this.stopped)
                return;
            lost = true;
            this.logger.warn(`run events are not heard for a while: ${reason}`);
            client.end().catch(() => undefined);
            this.retry = setTimeout(() => void this.listen(), RETRY_MS);
        };
        client.on("error", (error) => {
            onLoss(error.message);
        });
        client.on("end", () => {
            onLoss("the connection ended");
        });
        client.on("notification", ({ payload }) => {
            if (payload !== undefined)
                for (const subscriber of this.subscribers)
                    subscriber(payload);
        });
        this.client = client;
        try {
            await client.connect();
            await client.query(`LISTEN ${CHANNEL}`);
        }
        catch (error) {
            onLoss(error instanceof Error ? error.message : String(error));
        }
    }
};
RunEventsListener = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [PgPool])
], RunEventsListener);
export { RunEventsListener };
//# sourceMappingURL=run-events.listener.js.map