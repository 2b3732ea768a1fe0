import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";

export const root = path.resolve(import.meta.dirname, "../..");

/** One import of a file. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path from the root of the repository for an import of our own, else null. */
  readonly target: string | null;
  /** Package name for an import from outside, `@sector-tracker/shared/routes` whole for one of our workspaces. */
  readonly external: string | null;
  /** True where nothing of it is left after compiling. */
  readonly typeOnly: boolean;
}

/** A source file, parsed. */
export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
  /** Lines of code. */
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly tree: ts.SourceFile;
}

const SKIPPED = new Set(["node_modules", "dist", "generated", "coverage"]);

/** Every TypeScript file of the repository's own below the folders, parsed once. */
export function sourceFiles(folders: readonly string[]): SourceFile[] {
  return folders.flatMap((folder) => walk(path.join(root, folder))).map(parse);
}

function walk(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return SKIPPED.has(entry.name) ? [] : walk(full);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith(".d.ts") && !entry.name.endsWith(".gen.ts")
      ? [full]
      : [];
  });
}

const parsed = new Map<string, SourceFile>();

function parse(full: string): SourceFile {
  const known = parsed.get(full);
  if (known !== undefined) return known;
  const text = readFileSync(full, "utf8");
  const tree = ts.createSourceFile(full, text, ts.ScriptTarget.ES2023, true);
  const imports: Import[] = [];
  visit(tree, (node) => {
    const found = importOf(node);
    if (found !== null) imports.push(resolve(full, found.specifier, found.typeOnly));
  });
  const file = { path: relative(full), text, lines: codeLines(text), imports, tree };
  parsed.set(full, file);
  return file;
}

/** Calls the function with every node of the tree. */
export function visit(node: ts.Node, see: (node: ts.Node) => void): void {
  see(node);
  ts.forEachChild(node, (child) => {
    visit(child, see);
  });
}

/** Lines that hold code: blank lines and lines of comment do not count, as in the linter's rule. */
function codeLines(text: string): number {
  return text.split("\n").filter((line) => !/^\s*(?:$|\/\/|\/\*|\*)/.test(line)).length;
}

function importOf(node: ts.Node): { specifier: string; typeOnly: boolean } | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const clause = node.importClause;
    const named = clause?.namedBindings;
    const onlyTypes =
      clause !== undefined &&
      (clause.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (clause.name === undefined &&
          named !== undefined &&
          ts.isNamedImports(named) &&
          named.elements.length > 0 &&
          named.elements.every((element) => element.isTypeOnly)));
    return { specifier: node.moduleSpecifier.text, typeOnly: onlyTypes };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
    return ts.isStringLiteral(node.moduleSpecifier)
      ? { specifier: node.moduleSpecifier.text, typeOnly: node.isTypeOnly }
      : null;
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    const [first] = node.arguments;
    return first !== undefined && ts.isStringLiteral(first)
      ? { specifier: first.text, typeOnly: false }
      : null;
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return ts.isStringLiteral(node.argument.literal)
      ? { specifier: node.argument.literal.text, typeOnly: true }
      : null;
  }
  return null;
}

function resolve(from: string, specifier: string, typeOnly: boolean): Import {
  if (specifier.startsWith(".")) {
    const full = path.resolve(path.dirname(from), specifier);
    return { specifier, target: relative(full), external: null, typeOnly };
  }
  const parts = specifier.split("/");
  const name = specifier.startsWith("@") ? parts.slice(0, 2).join("/") : (parts[0] ?? specifier);
  const external = name.startsWith("@sector-tracker/") ? specifier : name;
  return { specifier, target: null, external, typeOnly };
}

function relative(full: string): string {
  return path.relative(root, full).split(path.sep).join("/");
}

/** The file that one of our own imports leads to at run time, or null for one from outside. */
function leadsTo(entry: Import): string | null {
  if (entry.target !== null) return entry.target;
  const shared = /^@sector-tracker\/shared(?:\/(.+))?$/.exec(entry.external ?? "");
  if (shared === null) return null;
  return shared[1] === undefined
    ? "packages/shared/src/index.ts"
    : `packages/shared/src/${shared[1]}/index.ts`;
}

/**
 * Everything that is loaded when the file runs: our own files, and the packages from outside with the file that
 * first asks for them. Imports of types alone load nothing.
 */
export function loadedBy(file: SourceFile): { own: Set<string>; outside: Map<string, string> } {
  const own = new Set<string>([file.path]);
  const outside = new Map<string, string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const entry of next.imports) {
      if (entry.typeOnly) continue;
      const target = leadsTo(entry);
      if (target === null) {
        if (entry.external !== null && !outside.has(entry.external)) outside.set(entry.external, next.path);
        continue;
      }
      if (own.has(target) || !/\.tsx?$/.test(target) || !existsSync(path.join(root, target))) continue;
      own.add(target);
      waiting.push(parse(path.join(root, target)));
    }
  }
  return { own, outside };
}
