import { Injectable } from "@nestjs/common";
import { AppError, type ReportImport } from "@sector-tracker/shared";
import type { z } from "zod";
import { ReportWriter } from "../../store/directory/report-writer.ts";
import { numberFaults } from "./report-faults.ts";

/** Takes a report that a person sends. */
@Injectable()
export class ReportImportService {
  constructor(private readonly writer: ReportWriter) {}

  /**
   * Checks the numbers, then writes the report with everything that belongs to it: all of it or nothing.
   * Throws `unprocessable` with pointers for what cannot be meant, `conflict` where the report is there already.
   */
  async import(input: z.output<typeof ReportImport>): Promise<void> {
    const faults = numberFaults(input.baselines);
    if (faults.length > 0)
      throw new AppError("unprocessable", "Some numbers of the report cannot be meant.", faults);
    await this.writer.import(input);
  }
}
