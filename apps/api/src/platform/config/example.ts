import { settings } from "./settings.ts";

/** The text of `.env.example`: each setting with its description; optional ones commented out. */
export function exampleEnvironment(): string {
  const blocks = Object.entries(settings).map(([name, { describe, example, required }]) =>
    [`# ${describe}`, `${required ? "" : "# "}${name}=${example}`].join("\n"),
  );
  return `# Settings of Sector Tracker. Made by apps/api/src/platform/config/print-example.ts: do not edit.\n\n${blocks.join("\n\n")}\n`;
}
