import { spawnSync } from "node:child_process";
import path from "node:path";

/** `npm test`: every test there is, on services of its own. Further arguments go to Jest. */
export async function test(args: readonly string[], root: string): Promise<number> {
  const jest = path.join(root, "node_modules", "jest", "bin", "jest.js");
  const whole = args.length === 0 ? ["--coverage"] : [];
  const result = spawnSync(
    process.execPath,
    ["--experimental-vm-modules", "--no-warnings", jest, ...whole, ...args],
    {
      cwd: root,
      stdio: "inherit",
      env: { ...process.env, DO_NOT_TRACK: "1", CHECKPOINT_DISABLE: "1" },
    },
  );
  return await Promise.resolve(result.status ?? 1);
}
