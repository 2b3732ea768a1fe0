import type { RunDetail, RunView } from "../../packages/shared/src/contract/index.ts";
import { readAs } from "../contract/client.ts";
import { until } from "../services/instance.mjs";

/** Refreshes a source from the bundled snapshot and waits until the run is over. */
export async function refresh(source: string, base?: string): Promise<RunDetail> {
  const { id } = await readAs<RunView>(
    "startRun",
    { params: { id: source }, body: { snapshot: true } },
    base,
  );
  return await finished(id, base);
}

/** The run, once it is over. */
export async function finished(id: string, base?: string): Promise<RunDetail> {
  return await until(`run ${id} is over`, async () => {
    const run = await readAs<RunDetail>("getRun", { params: { id } }, base);
    return run.status === "finished" ? run : null;
  });
}
