import { access } from "node:fs/promises";
import path from "node:path";
import { Injectable } from "@nestjs/common";
import type { ConnectorManifest } from "../connectors/connector.ts";
import { connectors } from "../connectors/registry.ts";
import { SNAPSHOT_PARSER_VERSION } from "../connectors/snapshot/read.ts";
import { Config } from "../platform/config/config.ts";
import { RunStarter } from "../refresh/run-starter.ts";
import { ScheduleRepository } from "../store/operations/schedule.repository.ts";
import { SourceRepository } from "../store/operations/source.repository.ts";

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}

/** Mirrors the connectors into the store and starts what a new source needs. */
@Injectable()
export class SourceSetup {
  private readonly config: Config;
  private readonly sources: SourceRepository;
  private readonly schedules: ScheduleRepository;
  private readonly starter: RunStarter;
  constructor(config: Config, sources: SourceRepository, schedules: ScheduleRepository, starter: RunStarter) {
    this.config = config;
    this.sources = sources;
    this.schedules = schedules;
    this.starter = starter;
  }

  /**
   * Mirrors every connector's manifest. A source that was not there before gets its default schedule, once: a
   * schedule that a person deleted does not come back.
   */
  async mirror(): Promise<void> {
    const before = new Set((await this.sources.list()).map(({ id }) => id));
    for (const { manifest } of connectors) {
      const ability = manifest.canFetch(this.config);
      await this.sources.mirror({
        id: manifest.id,
        name: manifest.name,
        family: manifest.family,
        manifest: {
          gives: manifest.gives,
          licence: manifest.licence,
          attribution: manifest.attribution,
          homepage: manifest.homepage,
          auth: manifest.auth,
          rateLimit: manifest.rateLimit,
          cadence: manifest.cadence,
          pitfalls: manifest.pitfalls,
          hasSnapshot: await this.hasSnapshot(manifest),
          canFetch: ability.ok,
          canFetchReason: ability.ok ? null : ability.reason,
          parserVersion: manifest.parserVersion,
          snapshotParserVersion: SNAPSHOT_PARSER_VERSION,
          freshness: manifest.freshness ?? null,
        },
      });
      if (before.has(manifest.id) || manifest.defaultSchedule === null) continue;
      await this.schedules.create({
        sourceId: manifest.id,
        ...manifest.defaultSchedule,
        // A source that cannot be fetched with these settings would only fail; a person turns it on.
        enabled: ability.ok,
        parameters: {},
      });
    }
  }

  /** Asks for a run over the bundled snapshot of each source that has one; unchanged tables change nothing. */
  async refreshFromSnapshot(): Promise<void> {
    for (const { manifest } of connectors) {
      if (!(await this.hasSnapshot(manifest))) continue;
      await this.starter.start(
        { sourceId: manifest.id, trigger: "start", parameters: { snapshot: true } },
        manifest.family,
      );
    }
  }

  private async hasSnapshot({ snapshotFile }: ConnectorManifest): Promise<boolean> {
    return snapshotFile !== undefined && (await exists(path.join(this.config.snapshotDir, snapshotFile)));
  }
}
