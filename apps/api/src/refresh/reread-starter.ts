import { Injectable } from "@nestjs/common";
import { RereadRepository } from "../store/operations/reread.repository.ts";
import { RunRepository, type RunRow } from "../store/operations/run.repository.ts";
import { RunStarter } from "./run-starter.ts";

/** Asks for runs that read archived documents again. */
@Injectable()
export class RereadStarter {
  private readonly rereads: RereadRepository;
  private readonly runs: RunRepository;
  private readonly starter: RunStarter;
  constructor(rereads: RereadRepository, runs: RunRepository, starter: RunStarter) {
    this.rereads = rereads;
    this.runs = runs;
    this.starter = starter;
  }

  /** One run for each source of the documents. */
  async start(documentIds: readonly string[]): Promise<RunRow[]> {
    if (documentIds.length === 0) return [];
    const started: RunRow[] = [];
    for (const group of await this.rereads.groups([...new Set(documentIds)])) {
      const { runId, created } = await this.rereads.ask(group);
      if (created) await this.starter.handOver(runId, group.sourceId, group.family);
      const run = await this.runs.find(runId);
      if (run !== null) started.push(run);
    }
    return started;
  }
}
