import { useQuery } from "@tanstack/react-query";
import type { ReportView } from "@sector-tracker/shared/contract";
import { read } from "./read.ts";

/** The reports at hand. */
export function useReports() {
  return useQuery({ ...read("listReports", {}), staleTime: 5 * 60_000 });
}

/** The report asked for, else the newest. */
export function chooseReport(
  reports: readonly ReportView[],
  slug: string | undefined,
): ReportView | undefined {
  const asked = reports.find((report) => report.slug === slug);
  return asked ?? [...reports].sort((a, b) => b.publishedOn.localeCompare(a.publishedOn))[0];
}
