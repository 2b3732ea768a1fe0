import { Injectable, Logger, type OnModuleDestroy, type OnModuleInit } from "@nestjs/common";
import type pg from "pg";
import { PgPool } from "../../platform/database/pool.ts";

const CHANNEL = "run_events";
const RETRY_MS = 2000;

/** Hears from PostgreSQL which run changed, over one connection that is opened anew when it breaks. */
@Injectable()
export class RunEventsListener implements OnModuleInit, OnModuleDestroy {
  private readonly pg: PgPool;
  private readonly subscribers: ((runId: string) => void)[] = [];
  private readonly logger = new Logger("RunEventsListener");
  private client: pg.Client | undefined;
  private retry: NodeJS.Timeout | undefined;
  private stopped = false;

  constructor(pg: PgPool) {
    this.pg = pg;
  }

  subscribe(subscriber: (runId: string) => void): void {
    this.subscribers.push(subscriber);
  }

  async onModuleInit(): Promise<void> {
    await this.listen();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.retry);
    await this.client?.end();
  }

  private async listen(): Promise<void> {
    const client = this.pg.dedicated();
    let lost = false;
    const onLoss = (reason: string): void => {
      if (lost || this.stopped) return;
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
      if (payload !== undefined) for (const subscriber of this.subscribers) subscriber(payload);
    });
    this.client = client;
    try {
      await client.connect();
      await client.query(`LISTEN ${CHANNEL}`);
    } catch (error) {
      onLoss(error instanceof Error ? error.message : String(error));
    }
  }
}
