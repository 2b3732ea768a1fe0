import { Module } from "@nestjs/common";
import { IndicatorEdits } from "./indicator-edits.ts";
import { KnownSeries } from "./known-series.ts";
import { ReportWriter } from "./report-writer.ts";

/** Writing segments, companies, reports and edits of indicators. */
@Module({
  providers: [ReportWriter, IndicatorEdits, KnownSeries],
  exports: [ReportWriter, IndicatorEdits, KnownSeries],
})
export class DirectoryStoreModule {}
