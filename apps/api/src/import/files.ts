import { readFile, stat } from "node:fs/promises";
import { SourceError } from "@sector-tracker/shared";
import { type Connector } from "../connectors/connector.ts";
import { connectorOf, connectors } from "../connectors/registry.ts";
import { ImportProblem, type ImportRequest } from "./request.ts";
import { type OpenedFile, openFile, unpackLimits } from "./unpack.ts";

/** The connector of a source. @throws ImportProblem naming the sources that there are. */
export function knownConnector(source: string): Connector {
  const connector = connectorOf(source);
  if (connector !== undefined) return connector;
  const known = connectors.map(({ manifest }) => manifest.id).sort();
  throw new ImportProblem(`There is no source "${source}": use one of ${known.join(", ")}.`);
}

/** The files one by one, opened, so that only one is in memory. @throws ImportProblem for one that cannot be read. */
export async function* openedFiles(request: ImportRequest): AsyncGenerator<OpenedFile> {
  for (const { path, name } of request.files) {
    const { size } = await stat(path).catch(() => ({ size: 0 }));
    if (size > unpackLimits.bytes) {
      throw new ImportProblem(`${name} is refused: it is larger than ${String(unpackLimits.bytes)} bytes.`);
    }
    let bytes: Uint8Array;
    try {
      bytes = await readFile(path);
    } catch (error) {
      throw new ImportProblem(
        `${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`,
      );
    }
    try {
      yield* openFile(name, bytes);
    } catch (error) {
      if (error instanceof SourceError) throw new ImportProblem(`${error.message}.`);
      throw error;
    }
  }
}
