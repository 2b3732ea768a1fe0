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
import { HttpAdapterHost } from "@nestjs/core";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
/** Figures about this process for Prometheus. */
let Metrics = class Metrics {
    registry = new Registry();
    logger = new Logger("Metrics");
    constructor(host) {
        collectDefaultMetrics({ register: this.registry });
        const seconds = new Histogram({
            name: "http_request_duration_seconds",
            help: "Time to answer, by route, not by address.",
            labelNames: ["method", "route", "status"],
            buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
            registers: [this.registry],
        });
        const fastify = host.httpAdapter.getInstance();
        fastify.addHook("onResponse", (request, reply, done) => {
            const route = request.routeOptions.url ?? "none";
            seconds.observe({ method: request.method, route, status: String(reply.statusCode) }, reply.elapsedTime / 1000);
            done();
        });
    }
    get contentType() {
        return this.registry.contentType;
    }
    text() {
        return this.registry.metrics();
    }
    /** A figure that is read when Prometheus asks; where it cannot be read it is left out. */
    gauge(name, help, labelNames, read) {
        const { logger } = this;
        new Gauge({
            name,
            help,
            labelNames,
            registers: [this.registry],
            async collect() {
                this.reset();
                try {
                    for (const { labels, value } of await read())
                        this.set(labels, value);
                }
                catch (error) {
                    logger.warn(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
                }
            },
        });
    }
};
Metrics = __decorate([
    Injectable(),
    __metadata("design:paramtypes", [HttpAdapterHost])
], Metrics);
export { Metrics };
//# sourceMappingURL=metrics.js.map