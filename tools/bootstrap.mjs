// First step of `npm start` and `npm test`: needs nothing but Node. Installs dependencies when they are missing or
// older than the lock file, builds what is stale, then hands over to the compiled tools. Plain JavaScript
// because it runs before there is a compiler.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const root = path.resolve(fileURLToPath(new URL("..", import.meta.url)));
const [command = "start", ...rest] = process.argv.slice(2);
const lockFile = path.join(root, "package-lock.json");
const installStamp = path.join(root, "node_modules", ".sector-tracker-lock");
const buildStamp = path.join(root, "node_modules", ".sector-tracker-build");

/** Folders and files whose change makes a build stale. */
const buildInputs = [
  "packages/shared/src",
  "apps/api/src",
  "apps/web/src",
  "apps/web/public",
  "apps/web/index.html",
  "apps/web/vite.config.ts",
  "tools/src",
  "prisma/schema.prisma",
  "tsconfig.base.json",
  "package-lock.json",
];
/** Where the build must have left something. */
const buildOutputs = [
  "packages/shared/dist/index.js",
  "apps/api/dist/main.js",
  "apps/api/dist/worker.js",
  "apps/api/dist/setup.js",
  "apps/api/dist/import.js",
  "apps/web/dist/index.html",
  "tools/dist/cli.js",
];

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer, then run it again.`);
}

install();
build();

const { run } = await import(pathToFileURL(path.join(root, "tools/dist/cli.js")).href);
await run(command, rest, root);

function install() {
  const wanted = createHash("sha256").update(readFileSync(lockFile)).digest("hex");
  if (existsSync(installStamp) && readFileSync(installStamp, "utf8") === wanted) return;
  // A person's own `npm ci` counts too: npm leaves its copy of the lock file, newer than ours.
  const npmCopy = path.join(root, "node_modules", ".package-lock.json");
  const fresh = existsSync(npmCopy) && statSync(npmCopy).mtimeMs >= statSync(lockFile).mtimeMs;
  if (!fresh) {
    step("Dependencies", "npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], "npm ci failed");
  }
  writeFileSync(installStamp, wanted);
}

function build() {
  const wanted = fingerprint();
  const done = existsSync(buildStamp) && readFileSync(buildStamp, "utf8") === wanted;
  if (done && buildOutputs.every((file) => existsSync(path.join(root, file)))) return;
  const turbo = path.join(root, "node_modules", ".bin", process.platform === "win32" ? "turbo.cmd" : "turbo");
  step("Build", turbo, ["run", "build", "--output-logs=errors-only"], "the build failed");
  writeFileSync(buildStamp, wanted);
}

/** A hash over names, sizes and times of all build inputs: cheap enough to take on every start. */
function fingerprint() {
  const hash = createHash("sha256");
  const visit = (file) => {
    const stat = statSync(file, { throwIfNoEntry: false });
    if (stat === undefined) return;
    if (stat.isDirectory()) {
      if (path.basename(file) === "generated") return;
      for (const name of readdirSync(file).sort()) visit(path.join(file, name));
    } else {
      hash.update(`${path.relative(root, file)} ${String(stat.size)} ${String(stat.mtimeMs)}\n`);
    }
  };
  for (const input of buildInputs) visit(path.join(root, input));
  return hash.digest("hex");
}

function step(name, program, args, failure) {
  const began = performance.now();
  // With --json standard output is for the command's one line alone.
  const stream = rest.includes("--json") ? process.stderr : process.stdout;
  stream.write(`${name} … (the first time takes a minute or two)\n`);
  mkdirSync(path.join(root, "node_modules"), { recursive: true });
  const result = spawnSync(program, args, {
    cwd: root,
    stdio: ["ignore", stream.fd, process.stderr.fd],
    shell: process.platform === "win32",
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1", DO_NOT_TRACK: "1", CHECKPOINT_DISABLE: "1" },
  });
  if (result.error) fail(`${failure}: ${result.error.message}`);
  if (result.status !== 0) fail(`${failure}: the lines above say why. Mend it and run it again.`);
  stream.write(`${name} done in ${((performance.now() - began) / 1000).toFixed(1)} s\n`);
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
