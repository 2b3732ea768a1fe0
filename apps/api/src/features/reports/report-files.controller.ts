import { Controller, Res } from "@nestjs/common";
import {
  COLUMNS,
  endpoints,
  FIELDS,
  RECORDS,
  reportTemplate,
  writeReportTable,
} from "@sector-tracker/shared";
import type { FastifyReply } from "fastify";
import writeExcelFile from "write-excel-file/node";
import { type CsvReply, csvReply } from "../../platform/http/csv.ts";
import {
  Endpoint,
  Params,
  type ParamsOf,
  QueryOf,
  type QueryValues,
  type ResponseOf,
  WantsCsv,
} from "../../platform/http/endpoint.decorator.ts";
import { XLSX } from "../../platform/http/table-file.ts";
import { SentReport } from "./report-body.ts";
import { ReportExportService } from "./report-export.service.ts";
import { ReportImportService } from "./report-import.service.ts";
import { ReportsService } from "./reports.service.ts";

type Table = ReturnType<typeof writeReportTable>;

function csvOf(name: string, [, ...rows]: Table): CsvReply {
  return csvReply(
    name,
    COLUMNS.map((header, index) => ({ header, value: (row: Table[number]) => row[index] })),
    rows,
  );
}

/** Reports in and out as files. */
@Controller()
export class ReportFilesController {
  constructor(
    private readonly imports: ReportImportService,
    private readonly exports: ReportExportService,
    private readonly reports: ReportsService,
  ) {}

  @Endpoint(endpoints.importReport)
  async import(@SentReport() sent: unknown): Promise<ResponseOf<typeof endpoints.importReport>> {
    return this.reports.get(await this.imports.import(sent));
  }

  @Endpoint(endpoints.checkReport)
  check(@SentReport() sent: unknown): Promise<ResponseOf<typeof endpoints.checkReport>> {
    return this.imports.rehearse(sent);
  }

  @Endpoint(endpoints.getReportTemplateCsv)
  templateCsv(): CsvReply {
    return csvOf("report-template", reportTemplate());
  }

  @Endpoint(endpoints.getReportTemplateXlsx)
  async templateXlsx(@Res({ passthrough: true }) reply: FastifyReply): Promise<Buffer> {
    const sheets = [
      { sheet: "report", stickyRowsCount: 1, data: reportTemplate() },
      {
        sheet: "columns",
        stickyRowsCount: 1,
        data: [
          ["record", "column", "cell"],
          ...RECORDS.flatMap((record) => FIELDS[record].map(({ path, kind }) => [record, path, kind])),
        ],
      },
    ];
    void reply
      .header("content-type", XLSX)
      .header("content-disposition", 'attachment; filename="report-template.xlsx"');
    return await writeExcelFile(sheets).toBuffer();
  }

  @Endpoint(endpoints.exportReport)
  async export(
    @Params(endpoints.exportReport) params: ParamsOf<typeof endpoints.exportReport>,
    // Named to be checked: the one thing it may say is the format, which `csv` holds already.
    @QueryOf(endpoints.exportReport) query: QueryValues<typeof endpoints.exportReport>,
    @WantsCsv() csv: boolean,
  ): Promise<ResponseOf<typeof endpoints.exportReport> | CsvReply> {
    const document = await this.exports.document(params.slug);
    return csv ? csvOf(params.slug, writeReportTable(document)) : document;
  }

  @Endpoint(endpoints.deleteReport)
  async delete(
    @Params(endpoints.deleteReport) params: ParamsOf<typeof endpoints.deleteReport>,
  ): Promise<void> {
    await this.imports.delete(params.slug);
  }
}
