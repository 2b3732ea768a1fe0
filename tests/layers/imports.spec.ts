import { describe, expect, it } from "@jest/globals";
import { loadedBy, type SourceFile, sourceFiles } from "./source-files.ts";

const isSpec = (file: SourceFile) => /\.spec\.tsx?$/.test(file.path);
const below = (folder: string, target: string | null) => target?.startsWith(folder) ?? false;

const shared = sourceFiles(["packages/shared/src"]);
const api = sourceFiles(["apps/api/src"]);
const web = sourceFiles(["apps/web/src"]);
const shipped = [...shared, ...api, ...web].filter((file) => !isSpec(file));
const apiShipped = api.filter((file) => !isSpec(file));

/** Lines `file → import` of every import that the rule forbids. */
function breaches(
  files: readonly SourceFile[],
  forbidden: (entry: SourceFile["imports"][number], file: SourceFile) => boolean,
): string[] {
  return files.flatMap((file) =>
    file.imports
      .filter((entry) => forbidden(entry, file))
      .map((entry) => `${file.path} → ${entry.specifier}`),
  );
}

describe("the one way in which the layers import each other", () => {
  it("there are files to check", () => {
    expect(shared.length).toBeGreaterThan(20);
    expect(api.length).toBeGreaterThan(50);
    expect(web.length).toBeGreaterThan(20);
  });

  it("packages/shared imports zod, decimal.js, a parser of formulas and itself", () => {
    const allowed = new Set(["zod", "decimal.js", "jsep"]);
    const files = shared.filter((file) => !isSpec(file));
    expect(
      breaches(files, ({ external, target }) =>
        external === null ? !below("packages/shared/src/", target) : !allowed.has(external),
      ),
    ).toEqual([]);
  });

  it("a parser loads nothing that reads a file, a network, a clock or the store", () => {
    const pure = new Set([
      "zod",
      "decimal.js",
      "jsep",
      "csv-parse",
      "fflate",
      "fast-xml-parser",
      "node:crypto",
    ]);
    const parsers = apiShipped.filter((file) => /\/connectors\/[^/]+\/parse\.ts$/.test(file.path));
    expect(parsers.length).toBeGreaterThan(3);
    const impure = parsers.flatMap((file) => {
      const { own, outside } = loadedBy(file);
      return [
        ...[...outside]
          .filter(([name]) => !pure.has(name))
          .map(([name, by]) => `${file.path}: ${name} by ${by}`),
        ...[...own]
          .filter(
            (path) => !path.startsWith("packages/shared/src/") && !below("apps/api/src/connectors/", path),
          )
          .map((path) => `${file.path}: ${path}`),
      ];
    });
    expect(impure).toEqual([]);
  });

  it("a connector never imports another", () => {
    /** Folders of connectors/ that hold what connectors have in common, and are no source. */
    const plumbing = new Set(["format", "http", "snapshot"]);
    const connectorOf = (path: string) => /^apps\/api\/src\/connectors\/([^/]+)\//.exec(path)?.[1] ?? null;
    const files = api.filter((file) => connectorOf(file.path) !== null);
    expect(
      breaches(files, ({ target }, file) => {
        const other = target === null ? null : connectorOf(target);
        return other !== null && other !== connectorOf(file.path) && !plumbing.has(other);
      }),
    ).toEqual([]);
    // Nor does the plumbing know any source.
    expect(
      breaches(
        files.filter((file) => plumbing.has(connectorOf(file.path) ?? "")),
        ({ target }) =>
          target !== null && connectorOf(target) !== null && !plumbing.has(connectorOf(target) ?? ""),
      ),
    ).toEqual([]);
  });

  it("connectors know neither store, queue, ingestion nor features", () => {
    const files = apiShipped.filter((file) => below("apps/api/src/connectors/", file.path));
    expect(
      breaches(files, ({ target }) => target !== null && !below("apps/api/src/connectors/", target)),
    ).toEqual([]);
  });

  it("only the store, and the platform that defines the connection, import Prisma or pg", () => {
    const may = /^apps\/api\/src\/(?:store|platform\/database)\//;
    const outsiders = apiShipped.filter((file) => !may.test(file.path));
    const database = /^(?:pg|pg-.*|@prisma\/.*|prisma)$/;
    expect(
      breaches(
        outsiders,
        ({ external, target, typeOnly }) =>
          (external !== null && database.test(external)) ||
          below("apps/api/src/platform/database/generated/", target) ||
          (!typeOnly && (target?.endsWith("/prisma.service.ts") ?? false)),
      ),
    ).toEqual([]);
    expect(breaches([...web, ...shared], ({ external }) => database.test(external ?? ""))).toEqual([]);
  });

  it("features import neither connectors nor ingestion", () => {
    const files = apiShipped.filter((file) => below("apps/api/src/features/", file.path));
    expect(
      breaches(
        files,
        ({ target }) => below("apps/api/src/connectors/", target) || below("apps/api/src/ingest/", target),
      ),
    ).toEqual([]);
  });

  it("nothing but the application's module imports a feature, and no feature another", () => {
    const featureOf = (path: string) => /^apps\/api\/src\/features\/([^/]+)\//.exec(path)?.[1] ?? null;
    const assembly = new Set(["apps/api/src/app.module.ts"]);
    expect(
      breaches(
        apiShipped.filter((file) => !assembly.has(file.path)),
        ({ target }, file) => {
          const feature = target === null ? null : featureOf(target);
          return feature !== null && feature !== featureOf(file.path);
        },
      ),
    ).toEqual([]);
  });

  it("the store knows nothing above it, and derive neither connectors, ingestion nor features", () => {
    const above = (folders: readonly string[]) => (target: string | null) =>
      folders.some((folder) => below(`apps/api/src/${folder}/`, target));
    const aboveStore = above(["derive", "features", "ingest", "connectors"]);
    const aboveDerive = above(["features", "ingest", "connectors"]);
    const storeFiles = apiShipped.filter((file) => below("apps/api/src/store/", file.path));
    const deriveFiles = apiShipped.filter((file) => below("apps/api/src/derive/", file.path));
    expect(breaches(storeFiles, ({ target }) => aboveStore(target))).toEqual([]);
    expect(breaches(deriveFiles, ({ target }) => aboveDerive(target))).toEqual([]);
  });

  it("the platform imports nothing of the product's own but shared", () => {
    const files = apiShipped.filter((file) => below("apps/api/src/platform/", file.path));
    expect(
      breaches(files, ({ target }) => target !== null && !below("apps/api/src/platform/", target)),
    ).toEqual([]);
  });

  it("the web app imports no workspace but shared", () => {
    expect(
      breaches(
        web,
        ({ external, target }) =>
          (external === null ? !below("apps/web/", target) : external.startsWith("@sector-tracker/")) &&
          !/^@sector-tracker\/shared(?:\/|$)/.test(external ?? ""),
      ),
    ).toEqual([]);
  });

  it("no validator reaches the browser: what the web app loads of shared is free of zod", () => {
    const files = web.filter((file) => !isSpec(file));
    const withZod = files.flatMap((file) => {
      const by = loadedBy(file).outside.get("zod");
      return by === undefined ? [] : [`${file.path} loads zod through ${by}`];
    });
    expect(withZod).toEqual([]);
  });

  it("shipped code imports no test tool", () => {
    const testTools = /^(?:@jest\/.*|jest.*|fast-check|playwright-core|@testing-library\/.*|axe-core)$/;
    expect(breaches(shipped, ({ external }) => testTools.test(external ?? ""))).toEqual([]);
  });
});
