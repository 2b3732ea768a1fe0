import { useTranslation } from "react-i18next";
import { useReports } from "../../api/report.ts";
import { useView } from "../../app/view.ts";
import { Pick } from "../../ui/chips.tsx";

/** Which report the page is about; nothing to choose, and nothing shown, where there is only one. */
export function ReportPick({ report, onChange }: { report: string; onChange: (slug: string) => void }) {
  const { t } = useTranslation();
  const { say } = useView();
  const reports = useReports().data?.data ?? [];
  if (reports.length < 2) return null;
  return (
    <Pick
      label={t("common.report")}
      value={report}
      choices={reports.map((item) => ({ value: item.slug, label: say(item.title) }))}
      onChange={(slug) => {
        if (slug !== undefined) onChange(slug);
      }}
    />
  );
}
