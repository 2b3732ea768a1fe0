/** A problem of the surroundings that a person can mend: shown as one line, never as a stack. */
export class StartProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "StartProblem";
  }
}

/** The text of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
