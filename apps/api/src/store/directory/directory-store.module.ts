import { Module } from "@nestjs/common";
import { ReportWriter } from "./report-writer.ts";

/** Writing segments, companies and reports. */
@Module({ providers: [ReportWriter], exports: [ReportWriter] })
export class DirectoryStoreModule {}
