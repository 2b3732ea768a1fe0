import type { Problem } from "@sector-tracker/shared/contract";

export interface ProblemFacts {
  code: string;
  status: number;
  title: string;
  detail: string;
  errors: NonNullable<Problem["errors"]>;
}

/** A call that failed; pages decide by `code`, never by the text. */
export class ProblemError extends Error {
  readonly facts: ProblemFacts;

  constructor(facts: ProblemFacts) {
    super(facts.detail === "" ? facts.code : facts.detail);
    this.name = "ProblemError";
    this.facts = facts;
  }
}

function isProblem(value: unknown): value is Partial<Problem> {
  return typeof value === "object" && value !== null && "status" in value;
}

/** Reads an RFC 9457 answer; another body becomes the code `http-<status>`. */
export async function problemOf(response: Response): Promise<ProblemError> {
  const fallback = {
    code: `http-${String(response.status)}`,
    status: response.status,
    title: "",
    detail: "",
    errors: [],
  };
  let body: unknown;
  try {
    body = await response.json();
  } catch {
    return new ProblemError(fallback);
  }
  if (!isProblem(body)) return new ProblemError(fallback);
  return new ProblemError({
    code: body.code ?? fallback.code,
    status: response.status,
    title: body.title ?? "",
    detail: body.detail ?? "",
    errors: body.errors ?? [],
  });
}
