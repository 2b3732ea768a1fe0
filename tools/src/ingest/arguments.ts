import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { connectors } from "@sector-tracker/api/connectors/registry";
import { messageOf, StartProblem } from "../services/problem.ts";

export const USAGE =
  "Usage: npm run ingest -- <source> --from <file or folder> [--symbol NVDA] [--basis as-traded|splits|splits-dividends] [--create-companies] [--dry-run] [--json]";

/** What the command line asks for. */
export interface IngestArguments {
  readonly json: boolean;
  /** As the API's import process takes it. */
  readonly request: {
    readonly source: string;
    readonly files: readonly { readonly path: string; readonly name: string }[];
    readonly symbol?: string;
    readonly basis?: string;
    readonly dryRun: boolean;
    /** Make companies of the authoritative ids (CIK, DART code) that the files bring and nobody is known by. */
    readonly createCompanies: boolean;
  };
}

/** Most files of one import. */
const MOST_FILES = 1000;
const BASES = ["as-traded", "splits", "splits-dividends"];

/** Reads the arguments; what cannot be understood is a StartProblem with the usage. */
export function readArguments(args: readonly string[], cwd: string): IngestArguments {
  const { values, positionals } = parsed(args);
  const [source, ...more] = positionals;
  if (source === undefined || more.length > 0 || values.from === undefined) throw new StartProblem(USAGE);
  // Asked before anything is started for it.
  const known = connectors.map(({ manifest }) => manifest.id).sort();
  if (!known.includes(source)) {
    throw new StartProblem(`There is no source "${source}": use one of ${known.join(", ")}.`);
  }
  if (values.basis !== undefined && !BASES.includes(values.basis)) {
    throw new StartProblem(`--basis ${values.basis} is unknown: use one of ${BASES.join(", ")}.`);
  }
  return {
    json: values.json,
    request: {
      source,
      files: filesOf(path.resolve(cwd, values.from)),
      ...(values.symbol === undefined ? {} : { symbol: values.symbol }),
      ...(values.basis === undefined ? {} : { basis: values.basis }),
      dryRun: values["dry-run"],
      createCompanies: values["create-companies"],
    },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        from: { type: "string" },
        symbol: { type: "string" },
        basis: { type: "string" },
        "dry-run": { type: "boolean", default: false },
        "create-companies": { type: "boolean", default: false },
        json: { type: "boolean", default: false },
      },
    });
  } catch (error) {
    throw new StartProblem(`${messageOf(error)}\n${USAGE}`);
  }
}

/** The file itself, or every file below a folder in the order of their names, hidden ones left out. */
function filesOf(from: string): { path: string; name: string }[] {
  if (!existsSync(from)) throw new StartProblem(`${from} is not there.`);
  if (!statSync(from).isDirectory()) return [{ path: from, name: path.basename(from) }];
  const files = readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => ({ path: file, name: path.relative(from, file).split(path.sep).join("/") }))
    .filter(({ name }) => !name.split("/").some((part) => part.startsWith(".")))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  if (files.length === 0) throw new StartProblem(`${from} holds no files.`);
  if (files.length > MOST_FILES) {
    throw new StartProblem(`${from} holds ${files.length} files: read in at most ${MOST_FILES} at a time.`);
  }
  return files;
}
