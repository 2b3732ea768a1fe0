import type { ServerResponse } from "node:http";
import { Injectable, Logger, type OnModuleDestroy } from "@nestjs/common";
import { RunEventsListener } from "../../../store/operations/run-events.listener.ts";
import { RunRepository, type RunRow } from "../../../store/operations/run.repository.ts";
import { presentRun } from "./run.presenter.ts";

const HEARTBEAT_MS = 15_000;
/** Changes of one run within this time are told once, in milliseconds. */
const GATHER_MS = 100;

/** Tells every open page of runs as they change. */
@Injectable()
export class RunEvents implements OnModuleDestroy {
  private readonly runs: RunRepository;
  private readonly clients = new Set<ServerResponse>();
  private readonly changed = new Set<string>();
  private readonly heartbeat: NodeJS.Timeout;
  private readonly logger = new Logger("RunEvents");
  private gathering: NodeJS.Timeout | undefined;

  constructor(runs: RunRepository, listener: RunEventsListener) {
    this.runs = runs;
    listener.subscribe((runId) => {
      this.onChange(runId);
    });
    this.heartbeat = setInterval(() => {
      this.write(": still here\n\n");
    }, HEARTBEAT_MS);
    this.heartbeat.unref();
  }

  /**
   * Opens the stream on a raw response. The runs that wait or run just now are told first, so that a client that
   * comes back after a break misses none of them.
   */
  async open(response: ServerResponse): Promise<void> {
    response.write("retry: 3000\n\n");
    response.on("close", () => this.clients.delete(response));
    this.clients.add(response);
    for (const run of await this.runs.active()) response.write(eventOf(run));
  }

  onModuleDestroy(): void {
    clearInterval(this.heartbeat);
    clearTimeout(this.gathering);
    for (const client of this.clients) client.end();
  }

  private onChange(runId: string): void {
    if (this.clients.size === 0) return;
    this.changed.add(runId);
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      this.tell().catch((error: unknown) => {
        this.logger.warn(`a change of a run was not told: ${String(error)}`);
      });
    }, GATHER_MS);
  }

  private async tell(): Promise<void> {
    const ids = [...this.changed];
    this.changed.clear();
    for (const id of ids) {
      const run = await this.runs.find(id);
      if (run !== null) this.write(eventOf(run));
    }
  }

  private write(text: string): void {
    for (const client of this.clients) client.write(text);
  }
}

function eventOf(run: RunRow): string {
  return `event: run\ndata: ${JSON.stringify(presentRun(run))}\n\n`;
}
