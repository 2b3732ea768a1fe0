import { rmSync } from "node:fs";
import { STARTED } from "./set-up.mjs";

/** Ends exactly what the set-up started: the instance first, then what it stands on. */
export default async function tearDown() {
  const started = globalThis[STARTED];
  if (started === undefined) return;
  delete globalThis[STARTED];
  for (const child of [...started.children].reverse()) await child.stop();
  rmSync(started.folder, { recursive: true, force: true });
}
