import { Injectable } from "@nestjs/common";
import { type RunParameters, SourceError } from "@sector-tracker/shared";
import type { CompanyTarget, Connector, PlannedDocument } from "../connectors/connector.ts";
import { connectorOf } from "../connectors/registry.ts";
import { Clock } from "../platform/clock/clock.ts";
import { CompanyDirectoryReader } from "../store/facts/company-directory.ts";

/** Documents that a run would read, and what is to be known of reading them. */
export interface RunPlan {
  readonly from: "origin" | "snapshot" | "store";
  readonly documents: readonly { readonly key: string; readonly url: string | null }[];
  /** Shortest pause between two requests, in milliseconds. */
  readonly pauseMs: number;
  readonly periodMatters: boolean | null;
  readonly withoutDocument: readonly string[];
}

/** Says what a run would read, by the connectors' own plans. */
@Injectable()
export class RunPlanner {
  private readonly directories: CompanyDirectoryReader;
  private readonly clock: Clock;
  constructor(directories: CompanyDirectoryReader, clock: Clock) {
    this.directories = directories;
    this.clock = clock;
  }

  /** Companies asked for that the directory does not know, by their place in the list. */
  async unknownCompanies({ companies = [] }: RunParameters): Promise<number[]> {
    if (companies.length === 0) return [];
    const known = new Set((await this.directories.read()).targets().map(({ slug }) => slug));
    return companies.flatMap((slug, index) => (known.has(slug) ? [] : [index]));
  }

  /** @throws SourceError `not-configured` for a source that no connector reads. */
  async plan(sourceId: string, parameters: RunParameters): Promise<RunPlan> {
    const connector = connectorOf(sourceId);
    if (connector === undefined) throw new SourceError("not-configured", `no connector reads ${sourceId}`);
    const plain = { pauseMs: 0, periodMatters: null, withoutDocument: [] };
    if (parameters.documents !== undefined) {
      const documents = parameters.documents.map(({ name }) => ({ key: `file/${name}`, url: null }));
      return { ...plain, from: "store", documents: chosen(documents, parameters) };
    }
    if (parameters.reread !== undefined) {
      const documents = parameters.reread.map((id) => ({ key: id, url: null }));
      return { ...plain, from: "store", documents };
    }
    const { manifest, plan } = connector;
    if (parameters.snapshot === true || plan === undefined) {
      const documents = [{ key: `snapshot/${manifest.snapshotFile ?? ""}`, url: null }];
      return { ...plain, from: "snapshot", documents: chosen(documents, parameters) };
    }
    const all = (await this.directories.read()).targets();
    const asked = new Set(parameters.companies ?? []);
    const companies = all.filter(({ slug }) => asked.size === 0 || asked.has(slug));
    return {
      from: "origin",
      documents: chosen(this.planned(plan, parameters, companies), parameters).map(({ key, url }) => ({
        key,
        url,
      })),
      pauseMs: manifest.minIntervalMs,
      periodMatters: this.periodMatters(plan, parameters, companies),
      withoutDocument: companies
        .filter(({ slug }) => asked.has(slug))
        .filter((company) => this.planned(plan, parameters, [company]).length === 0)
        .map(({ slug }) => slug),
    };
  }

  private planned(
    plan: NonNullable<Connector["plan"]>,
    parameters: RunParameters,
    companies: readonly CompanyTarget[],
  ): readonly PlannedDocument[] {
    return plan({ parameters, companies, today: this.clock.today() });
  }

  /** Whether other documents or addresses would be asked for without the period. */
  private periodMatters(
    plan: NonNullable<Connector["plan"]>,
    parameters: RunParameters,
    companies: readonly CompanyTarget[],
  ): boolean | null {
    if (parameters.from === undefined && parameters.to === undefined) return null;
    const whole: RunParameters = { ...parameters };
    delete whole.from;
    delete whole.to;
    const addresses = (asked: RunParameters): string =>
      this.planned(plan, asked, companies)
        .map(({ url }) => url)
        .join("\n");
    return addresses(parameters) !== addresses(whole);
  }
}

/** The documents asked for by their key, all where none is named. */
function chosen<T extends { readonly key: string }>(
  documents: readonly T[],
  { only }: RunParameters,
): readonly T[] {
  if (only === undefined) return documents;
  const asked = new Set(only);
  return documents.filter(({ key }) => asked.has(key));
}
