import { z } from "zod";

/** What a person asks to have read in. */
export const ImportRequest = z.strictObject({
  source: z.string().min(1),
  /** Files in their order, each with the name that its document goes by. */
  files: z.array(z.strictObject({ path: z.string().min(1), name: z.string().min(1).max(255) })).min(1),
  symbol: z.string().min(1).max(20).optional(),
  basis: z.enum(["as-traded", "splits", "splits-dividends"]).optional(),
  dryRun: z.boolean().default(false),
  /** Make companies of unknown authoritative ids that the files describe. */
  createCompanies: z.boolean().default(false),
});
export type ImportRequest = z.infer<typeof ImportRequest>;

/** A wish that cannot be fulfilled, in one line that says what to do. */
export class ImportProblem extends Error {
  constructor(message: string) {
    super(message);
    this.name = "ImportProblem";
  }
}
