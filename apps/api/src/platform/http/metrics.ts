import { Injectable, Logger } from "@nestjs/common";
import { HttpAdapterHost } from "@nestjs/core";
import type { FastifyInstance } from "fastify";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";

interface Reading {
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** Figures about this process for Prometheus. */
@Injectable()
export class Metrics {
  private readonly registry = new Registry();
  private readonly logger = new Logger("Metrics");

  constructor(host: HttpAdapterHost) {
    collectDefaultMetrics({ register: this.registry });
    const seconds = new Histogram({
      name: "http_request_duration_seconds",
      help: "Time to answer, by route, not by address.",
      labelNames: ["method", "route", "status"],
      buckets: [0.005, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
      registers: [this.registry],
    });
    const fastify = host.httpAdapter.getInstance<FastifyInstance>();
    fastify.addHook("onResponse", (request, reply, done) => {
      const route = request.routeOptions.url ?? "none";
      seconds.observe(
        { method: request.method, route, status: String(reply.statusCode) },
        reply.elapsedTime / 1000,
      );
      done();
    });
  }

  get contentType(): string {
    return this.registry.contentType;
  }

  text(): Promise<string> {
    return this.registry.metrics();
  }

  /** A figure that is read when Prometheus asks; where it cannot be read it is left out. */
  gauge(name: string, help: string, labelNames: string[], read: () => Promise<Reading[]>): void {
    const { logger } = this;
    new Gauge({
      name,
      help,
      labelNames,
      registers: [this.registry],
      async collect() {
        this.reset();
        try {
          for (const { labels, value } of await read()) this.set(labels, value);
        } catch (error) {
          logger.warn(`${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
        }
      },
    });
  }
}
