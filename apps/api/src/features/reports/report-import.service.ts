import { Injectable } from "@nestjs/common";
import { AppError, auditReport, type ReportDocument, type ReportRehearsal } from "@sector-tracker/shared";
import { ReportLibrary } from "../../derive/report-library.service.ts";
import { ReportWriter } from "../../store/directory/report-writer.ts";
import { readReport, withRows } from "./report-body.ts";
import { numberFaults } from "./report-faults.ts";

/** Takes a report that a person sends. */
@Injectable()
export class ReportImportService {
  constructor(
    private readonly writer: ReportWriter,
    private readonly library: ReportLibrary,
  ) {}

  /**
   * Checks what was sent, then writes the report with everything that belongs to it: all of it or nothing. Gives its
   * slug. Throws `invalid-request` and `unprocessable` with pointers, `conflict` where the report is there already.
   */
  async import(sent: unknown): Promise<string> {
    const { document, rowOf } = await readReport(sent);
    await withRows(rowOf, async () => {
      refuseFaults(document);
      await this.writer.import(document);
    });
    return document.report.slug;
  }

  /** The same checks and the audit, with nothing written. */
  async rehearse(sent: unknown): Promise<ReportRehearsal> {
    const { document, rowOf } = await readReport(sent);
    const { taken, segments, companies } = await withRows(rowOf, async () => {
      refuseFaults(document);
      return await this.writer.rehearse(document);
    });
    const { baselines, indicators, report } = document;
    const { checked, passed, verdicts, checks, unchecked } = auditReport(
      baselines,
      report.slug,
      await this.library.auditRates(baselines),
    );
    return {
      slug: report.slug,
      taken,
      baselines: baselines.length,
      indicators: indicators.length,
      newSegments: segments,
      newCompanies: companies,
      audit: { report: report.slug, checked, passed, verdicts, checks, unchecked },
    };
  }

  /** Throws `not-found`, and `conflict` for a report that the product ships. */
  async delete(slug: string): Promise<void> {
    await this.writer.delete(slug);
  }
}

function refuseFaults(document: ReportDocument): void {
  const faults = numberFaults(document.baselines);
  if (faults.length > 0)
    throw new AppError("unprocessable", "Some numbers of the report cannot be meant.", faults);
}
