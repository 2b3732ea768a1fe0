import { AppError, type InputError } from "@sector-tracker/shared";
import type { z } from "zod";

function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/**
 * The faults that a schema found, with their place: the parameter's name, or a JSON pointer into the body.
 * A key that the schema does not know is a fault of its own.
 */
export function inputErrors(
  issues: readonly z.core.$ZodIssue[],
  place: "parameter" | "pointer",
): readonly InputError[] {
  return issues.flatMap((issue) => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        place === "parameter"
          ? { parameter: key, message: "is not a parameter of this call" }
          : { pointer: pointerOf([...issue.path, key]), message: "is not a field of this call" },
      );
    }
    return place === "parameter"
      ? [{ parameter: String(issue.path[0] ?? ""), message: issue.message }]
      : [{ pointer: pointerOf(issue.path), message: issue.message }];
  });
}

/** Levels of an input beyond which it is nobody's. */
const DEEPEST = 64;

/**
 * Where texts hold a NUL, which PostgreSQL cannot store and no name or note needs. Goes level by level, so that a body of
 * a hundred thousand levels is refused and exhausts nothing. Throws `invalid-request` beyond the deepest level.
 */
function nulPaths(input: unknown): readonly (readonly PropertyKey[])[] {
  const found: (readonly PropertyKey[])[] = [];
  let level: { readonly value: unknown; readonly path: readonly PropertyKey[] }[] = [
    { value: input, path: [] },
  ];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) {
      throw new AppError("invalid-request", `The request is nested deeper than ${DEEPEST} levels.`, [
        { pointer: "", message: `is nested deeper than ${DEEPEST} levels` },
      ]);
    }
    const below: typeof level = [];
    for (const { value, path } of level) {
      if (typeof value === "string" && value.includes("\u0000")) found.push(path);
      if (typeof value !== "object" || value === null) continue;
      for (const [key, inner] of Object.entries(value)) below.push({ value: inner, path: [...path, key] });
    }
    level = below;
  }
  return found;
}

/** True for a period of two days that ends before it begins: nothing could ever be in it. */
function endsBeforeItBegins(value: unknown): boolean {
  if (typeof value !== "object" || value === null || !("from" in value) || !("to" in value)) return false;
  return typeof value.from === "string" && typeof value.to === "string" && value.from > value.to;
}

/**
 * Validates an input by its schema and returns what the schema makes of it. Without a schema nothing is allowed.
 * @throws AppError invalid-request with the place of each fault.
 */
export function parseInput(
  schema: z.ZodType | undefined,
  value: unknown,
  place: "parameter" | "pointer",
): unknown {
  if (schema === undefined) {
    const keys = typeof value === "object" && value !== null ? Object.keys(value) : [];
    if (keys.length === 0) return undefined;
    throw new AppError(
      "invalid-request",
      place === "parameter"
        ? "The query has parameters that this call does not take."
        : "This call takes no body.",
      keys.map((key) =>
        place === "parameter"
          ? { parameter: key, message: "is not a parameter of this call" }
          : { pointer: pointerOf([key]), message: "is not a field of this call" },
      ),
    );
  }
  const wrong =
    place === "parameter" ? "A parameter of the request is wrong." : "The body of the request is wrong.";
  const at = (path: readonly PropertyKey[]): Omit<InputError, "message"> =>
    place === "parameter" ? { parameter: String(path[0] ?? "") } : { pointer: pointerOf(path) };
  const nuls = nulPaths(value);
  if (nuls.length > 0) {
    const errors = nuls.map((path) => ({ ...at(path), message: "holds a NUL character" }));
    throw new AppError("invalid-request", wrong, errors);
  }
  const result = schema.safeParse(value);
  if (!result.success) {
    throw new AppError("invalid-request", wrong, inputErrors(result.error.issues, place));
  }
  if (endsBeforeItBegins(result.data)) {
    throw new AppError("invalid-request", wrong, [{ ...at(["to"]), message: "is before from" }]);
  }
  return result.data;
}
