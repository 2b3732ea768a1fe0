import { runJest } from "./test.ts";

/**
 * `npm run screenshots`: every page in both languages, themes and widths, from an instance of its own, into
 * `screenshots/`; with `--readme` only the picture that README.md shows, into `docs/`.
 */
export async function screenshots(args: readonly string[], root: string): Promise<number> {
  const unknown = args.find((arg) => arg !== "--readme");
  if (unknown !== undefined) {
    process.stderr.write(`Unknown option "${unknown}": npm run screenshots takes --readme.\n`);
    return 2;
  }
  const which = args.includes("--readme") ? "readme" : "all";
  return await runJest(root, ["--config", "jest.screenshots.config.js"], { SCREENSHOTS: which });
}
