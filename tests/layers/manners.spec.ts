import { describe, expect, it } from "@jest/globals";
import ts from "typescript";
import { type SourceFile, sourceFiles, visit } from "./source-files.ts";

const files = sourceFiles(["packages", "apps", "tools/src", "bench/src", "tests"]);
const MOST_LINES = 350;

/** Lines `file:line` of every node for which the function says yes. */
function places(chosen: readonly SourceFile[], found: (node: ts.Node) => boolean): string[] {
  return chosen.flatMap((file) => {
    const lines: string[] = [];
    visit(file.tree, (node) => {
      if (!found(node)) return;
      const { line } = file.tree.getLineAndCharacterOfPosition(node.getStart(file.tree));
      lines.push(`${file.path}:${line + 1}`);
    });
    return lines;
  });
}

describe("what no file of this house does", () => {
  it("there are files to check", () => {
    expect(files.length).toBeGreaterThan(100);
  });

  it("read the environment outside the one config, the tools and the tests", () => {
    const may = /^(?:apps\/api\/src\/platform\/config\/|tools\/|bench\/|tests\/)|\.config\.ts$/;
    const readers = places(
      files.filter((file) => !may.test(file.path)),
      (node) =>
        (ts.isPropertyAccessExpression(node) && node.getText() === "process.env") ||
        (ts.isVariableDeclaration(node) &&
          node.initializer?.getText() === "process" &&
          node.name.getText().includes("env")),
    );
    expect(readers).toEqual([]);
  });

  it("use the type any", () => {
    expect(places(files, (node) => node.kind === ts.SyntaxKind.AnyKeyword)).toEqual([]);
  });

  it("claim with ! that a value is there", () => {
    expect(
      places(
        files,
        (node) =>
          ts.isNonNullExpression(node) ||
          ((ts.isPropertyDeclaration(node) || ts.isVariableDeclaration(node)) &&
            node.exclamationToken !== undefined),
      ),
    ).toEqual([]);
  });

  it("turn a type into another by way of unknown", () => {
    expect(
      places(
        files,
        (node) =>
          ts.isAsExpression(node) &&
          ts.isAsExpression(node.expression) &&
          node.expression.type.kind === ts.SyntaxKind.UnknownKeyword,
      ),
    ).toEqual([]);
  });

  it("silence the compiler", () => {
    const silenced = files.flatMap((file) =>
      file.text
        .split("\n")
        .flatMap((line, index) =>
          /\/[/*]\s*@ts-(?:ignore|nocheck|expect-error)/.test(line) ? [`${file.path}:${index + 1}`] : [],
        ),
    );
    expect(silenced).toEqual([]);
  });

  it("run one test alone, or leave one out", () => {
    const alone = /^(?:it|test|describe)\.(?:only|skip)$|^(?:fit|fdescribe|xit|xdescribe|xtest)$/;
    expect(
      places(files, (node) => ts.isCallExpression(node) && alone.test(node.expression.getText())),
    ).toEqual([]);
  });

  it(`grow beyond ${MOST_LINES} lines`, () => {
    expect(
      files.filter((file) => file.lines > MOST_LINES).map((file) => `${file.path}: ${file.lines}`),
    ).toEqual([]);
  });

  it("sit in a drawer named utils, helpers or common", () => {
    const drawer = /(?:^|\/)(?:utils?|helpers?|misc)(?:\/|\.tsx?$)/;
    expect(files.map((file) => file.path).filter((path) => drawer.test(path))).toEqual([]);
  });
});
