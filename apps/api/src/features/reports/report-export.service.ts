import { Injectable } from "@nestjs/common";
import { AppError, type ReportDocument } from "@sector-tracker/shared";
import { definitionOf } from "../../derive/indicator-definition.ts";
import { ReportLibrary } from "../../derive/report-library.service.ts";
import { ReportDirectoryReader } from "../../store/read/report-directory.repository.ts";
import { ReportsReader } from "../../store/read/reports.repository.ts";

/** Gives a report back as the document that the import takes. */
@Injectable()
export class ReportExportService {
  constructor(
    private readonly library: ReportLibrary,
    private readonly reader: ReportsReader,
    private readonly directory: ReportDirectoryReader,
  ) {}

  /** The report with all that its baselines and indicators name. Throws `not-found`. */
  async document(slug: string): Promise<ReportDocument> {
    const report = await this.library.find(slug);
    if (report === undefined) throw new AppError("not-found", `There is no report ${slug}.`);
    const { row } = report;
    const entries = report.baselines.map(({ entry }) => entry);
    const indicators = report.baselines.flatMap(({ entry, indicator }) =>
      indicator === null ? [] : [{ baseline: entry.key, ...definitionOf(indicator) }],
    );
    const named = slugsOf(
      report.baselines.map(({ indicator }) => [indicator?.measure, indicator?.crossChecks]),
    );
    const companies = await this.directory.companies([
      ...named,
      ...entries.flatMap((entry) => [
        ...(entry.company === null ? [] : [entry.company]),
        ...entry.counterparties,
      ]),
    ]);
    const segments = await this.directory.segments([
      ...named,
      ...entries.flatMap((entry) => (entry.segment === null ? [] : [entry.segment])),
      ...companies.flatMap((company) => company.segments),
    ]);
    const lost = await this.reader.lostFigures(slug);
    return {
      report: {
        slug,
        title: { en: row.title_en, ko: row.title_ko },
        publisher: row.publisher,
        publishedOn: row.published_on,
        language: row.language,
        sector: { en: row.sector_en, ko: row.sector_ko },
        bandPercent: report.bandPercent,
        lostFigures: lost.map((figure) => ({
          figure: figure.figure,
          part: figure.part,
          subject: { en: figure.subject_en, ko: figure.subject_ko },
          publisher: figure.publisher,
          unit: figure.unit,
          baselines: figure.baselines,
          note: { en: figure.note_en, ko: figure.note_ko },
        })),
      },
      segments,
      companies,
      baselines: entries,
      indicators,
    };
  }
}

/** Every word of the measures that could be a slug: those that are none name nothing. */
function slugsOf(measures: readonly unknown[]): Set<string> {
  return new Set(JSON.stringify(measures).match(/[a-z0-9]+(?:-[a-z0-9]+)*/g));
}
