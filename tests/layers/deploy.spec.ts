import { describe, expect, it } from "@jest/globals";
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { settings } from "../../apps/api/src/platform/config/settings.ts";

const root = path.join(import.meta.dirname, "..", "..");
const compose = readFileSync(path.join(root, "docker-compose.yml"), "utf8");

/** Settings that the images fix themselves, or that only `npm start` has. */
const fixed = new Set([
  "HOST",
  "PORT",
  "DATA_DIR",
  "DATA_FILES_DIR",
  "SNAPSHOT_DIR",
  "MIGRATIONS_DIR",
  "WEB_DIR",
  "QUEUE_PREFIX",
]);

describe("the deployment", () => {
  it("hands every setting that a person may set to the API and the workers", () => {
    const wanted = Object.keys(settings).filter((name) => !fixed.has(name));
    expect(wanted.filter((name) => !new RegExp(`^ {4}${name}: `, "m").test(compose))).toEqual([]);
  });

  it("names no setting that there is not", () => {
    const named = [...compose.matchAll(/^ {4}([A-Z_]+): \$\{/gm)].map((match) => match[1] ?? "");
    const own = Object.keys(settings);
    expect(named.filter((name) => !own.includes(name))).toEqual([]);
  });

  it("has no password of its own: each must be given", () => {
    const passwords = [...compose.matchAll(/\$\{([A-Z_]*PASSWORD)([^}]*)\}/g)];
    expect(passwords.length).toBeGreaterThan(2);
    expect(passwords.filter((match) => !(match[2] ?? "").startsWith(":?"))).toEqual([]);
  });

  it("copies into its images only what the repository has", () => {
    const dockerfile = readFileSync(path.join(root, "docker", "Dockerfile"), "utf8");
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(?:--chown=\S+ )?(.+)$/gm)].flatMap((match) =>
      (match[1] ?? "").split(" ").slice(0, -1),
    );
    const missing = copied.filter((file) => !existsSync(path.join(root, file)));
    expect(copied.length).toBeGreaterThan(8);
    expect(missing).toEqual([]);
  });
});
