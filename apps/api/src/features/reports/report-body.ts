import { createParamDecorator, type ExecutionContext } from "@nestjs/common";
import { AppError, endpoints, readReportTable, type ReportDocument } from "@sector-tracker/shared";
import { parse } from "csv-parse/sync";
import type { FastifyRequest } from "fastify";
import { readSheet } from "read-excel-file/node";
import { parseInput } from "../../platform/http/input.ts";
import { TableFile } from "../../platform/http/table-file.ts";

/** What was sent, before anything is read of it. */
export const SentReport = createParamDecorator(
  (_: undefined, context: ExecutionContext) => context.switchToHttp().getRequest<FastifyRequest>().body ?? {},
);

/** A report that was read, and the row of its table for a place in it. */
export interface ReadReport {
  readonly document: ReportDocument;
  readonly rowOf: (pointer: string) => number | null;
}

/**
 * Reads a report that was sent as JSON, CSV or XLSX. Throws `invalid-request` with a pointer for each fault; for a
 * table the message names the row.
 */
export async function readReport(sent: unknown): Promise<ReadReport> {
  const checked = (value: unknown) =>
    parseInput(endpoints.importReport.body, value, "pointer") as ReportDocument;
  if (!(sent instanceof TableFile)) return { document: checked(sent), rowOf: () => null };
  const { document, faults, rowOf } = readReportTable(await rowsOf(sent));
  if (faults.length > 0)
    throw new AppError("invalid-request", "The table cannot be read as a report.", faults);
  return { document: await withRows(rowOf, () => checked(document)), rowOf };
}

/** Does the work; pointers of what it throws are told together with their rows. */
export async function withRows<T>(rowOf: ReadReport["rowOf"], work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.errors.length === 0) throw error;
    const errors = error.errors.map((fault) => {
      const row = fault.pointer === undefined ? null : rowOf(fault.pointer);
      return row === null ? fault : { ...fault, message: `row ${row}: ${fault.message}` };
    });
    throw new AppError(error.code, error.message, errors);
  }
}

async function rowsOf(file: TableFile): Promise<readonly (readonly unknown[])[]> {
  try {
    if (file.kind === "xlsx") return await readSheet(file.bytes);
    return parse(file.bytes, { bom: true, relax_column_count: true, skip_empty_lines: false });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new AppError("invalid-request", `The file cannot be read as ${file.kind.toUpperCase()}: ${why}`, [
      { pointer: "", message: `is no ${file.kind.toUpperCase()} file` },
    ]);
  }
}
