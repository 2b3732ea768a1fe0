import { Module } from "@nestjs/common";
import { DeriveModule } from "../../derive/derive.module.ts";
import { DirectoryStoreModule } from "../../store/directory/directory-store.module.ts";
import { ReportExportService } from "./report-export.service.ts";
import { ReportFilesController } from "./report-files.controller.ts";
import { ReportImportService } from "./report-import.service.ts";
import { ReportsController } from "./reports.controller.ts";
import { ReportsService } from "./reports.service.ts";

@Module({
  imports: [DeriveModule, DirectoryStoreModule],
  controllers: [ReportFilesController, ReportsController],
  providers: [ReportsService, ReportImportService, ReportExportService],
})
export class ReportsModule {}
