import { spawnSync } from "node:child_process";
import path from "node:path";

/** `npm test`: every test there is, on services of its own. Further arguments go to Jest. */
export async function test(args: readonly string[], root: string): Promise<number> {
  return await runJest(root, [...(args.length === 0 ? ["--coverage"] : []), ...args]);
}

/** Runs Jest with ES modules and returns its exit code. */
export async function runJest(
  root: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const result = spawnSync(process.execPath, ["--experimental-vm-modules", "--no-warnings", jest, ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, DO_NOT_TRACK: "1", CHECKPOINT_DISABLE: "1", ...env },
  });
  return await Promise.resolve(result.status ?? 1);
}
