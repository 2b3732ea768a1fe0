import { Controller, Get, Header, Res } from "@nestjs/common";
import type { FastifyReply } from "fastify";
import { HealthRepository } from "../../store/operations/health.repository.ts";
import { JobQueue } from "../../platform/queue/job-queue.ts";
import { Metrics } from "../../platform/http/metrics.ts";

type Part = "up" | "down";

function stateOf(check: Promise<unknown>): Promise<Part> {
  return check.then(
    (): Part => "up",
    (): Part => "down",
  );
}

/** For the machines that watch this process. */
@Controller()
export class HealthController {
  private readonly health: HealthRepository;
  private readonly queue: JobQueue;
  private readonly metrics: Metrics;
  constructor(health: HealthRepository, queue: JobQueue, metrics: Metrics) {
    this.health = health;
    this.queue = queue;
    this.metrics = metrics;
  }

  /** The process runs. */
  @Get("/healthz")
  @Header("cache-control", "no-store")
  live(): { status: "ok" } {
    return { status: "ok" };
  }

  /** What the process stands on can be reached. */
  @Get("/readyz")
  @Header("cache-control", "no-store")
  async ready(
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<{ status: "ok" | "not-ready"; postgres: Part; redis: Part }> {
    const [postgres, redis] = await Promise.all([stateOf(this.health.ping()), stateOf(this.queue.ping())]);
    const ok = postgres === "up" && redis === "up";
    void reply.status(ok ? 200 : 503);
    return { status: ok ? "ok" : "not-ready", postgres, redis };
  }

  @Get("/metrics")
  @Header("cache-control", "no-store")
  async prometheus(@Res({ passthrough: true }) reply: FastifyReply): Promise<string> {
    void reply.header("content-type", this.metrics.contentType);
    return this.metrics.text();
  }
}
