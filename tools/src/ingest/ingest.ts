import path from "node:path";
import { type Child, startChild } from "../services/child.ts";
import { messageOf, StartProblem } from "../services/problem.ts";
import { callerGone } from "../start/caller.ts";
import { nextSignal, reasonIn, stopAll } from "../start/start.ts";
import { readStartSettings } from "../start/settings.ts";
import { readArguments } from "./arguments.ts";
import { ownServices, type Services, servicesThatRun } from "./services.ts";

/** What the API's import process prints at its end. */
interface Summary {
  readonly run: string | null;
  readonly outcome: string;
  readonly read: number;
  readonly inserted: number;
  readonly revised: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly reasons: readonly string[];
}

/**
 * `npm run ingest`: reads files in with a source's connector, through the queue of the instance that runs, or of
 * services started for this run alone. Returns 0 on `changed` and `unchanged`, 2 for a wrong command line, else 1.
 */
export async function ingest(args: readonly string[], root: string): Promise<number> {
  const children: Child[] = [];
  let services: Services | null = null;
  const signal = Promise.race([nextSignal(), callerGone(process.env)]);
  const tell = (line: string) => process.stderr.write(`${line}\n`);
  let wanted: ReturnType<typeof readArguments>;
  try {
    // npm changes to the root before it runs a script; INIT_CWD is where the person stood.
    wanted = readArguments(args, process.env["INIT_CWD"] ?? process.cwd());
  } catch (error) {
    tell(messageOf(error));
    return 2;
  }
  try {
    const settings = readStartSettings(process.env, root);
    const work = async (): Promise<number> => {
      services =
        servicesThatRun(settings) ??
        (await ownServices(settings, root, wanted.request.dryRun, children, tell));
      return await importFiles(wanted, services, root, children, tell);
    };
    const result = await Promise.race([work(), signal]);
    if (typeof result === "number") return result;
    tell(`${result}: stopping …`);
    return 130;
  } catch (error) {
    tell(error instanceof StartProblem ? error.message : messageOf(error));
    return 1;
  } finally {
    await stopAll(children);
    (services as Services | null)?.release();
  }
}

async function importFiles(
  { json, request }: ReturnType<typeof readArguments>,
  services: Services,
  root: string,
  children: Child[],
  tell: (line: string) => void,
): Promise<number> {
  const lines: string[] = [];
  const child = startChild(
    "import",
    process.execPath,
    ["--enable-source-maps", path.join(root, "apps", "api", "dist", "import.js"), JSON.stringify(request)],
    {
      cwd: root,
      env: { ...process.env, DATABASE_URL: services.databaseUrl, REDIS_URL: services.redisUrl },
      stdio: ["ignore", "pipe", "pipe"],
      onLine: (line) => lines.push(line),
    },
  );
  children.push(child);
  const code = await child.ended;
  const summary = lines.map(summaryIn).find((found) => found !== null);
  if (code !== 0 || summary === undefined) {
    throw new StartProblem(reasonIn(lines));
  }
  const { reasons, ...counts } = summary;
  for (const reason of reasons) tell(reason);
  process.stdout.write(json ? `${JSON.stringify(counts)}\n` : `${sentence(counts, request)}\n`);
  return counts.outcome === "changed" || counts.outcome === "unchanged" ? 0 : 1;
}

function summaryIn(line: string): Summary | null {
  if (!line.startsWith('{"run":')) return null;
  return JSON.parse(line) as Summary;
}

function sentence(
  counts: Omit<Summary, "reasons">,
  request: { readonly source: string; readonly files: readonly unknown[]; readonly dryRun: boolean },
): string {
  const what = `${request.source}, ${request.files.length} ${request.files.length === 1 ? "file" : "files"}`;
  const figures = `${counts.read} read, ${counts.inserted} inserted, ${counts.revised} revised, ${counts.unchanged} unchanged, ${counts.rejected} rejected`;
  return `${what}: ${request.dryRun ? `would be ${counts.outcome}` : counts.outcome}: ${figures}${counts.run === null ? "" : ` (run ${counts.run})`}`;
}
