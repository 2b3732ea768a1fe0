import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { chooseReport, useReports } from "../../api/report.ts";
import { useView } from "../../app/view.ts";
import { Choice } from "../../ui/chips.tsx";
import { PageHeader } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";
import { EmptyState } from "../../ui/state.tsx";
import { ScoreboardView } from "../scoreboard/scoreboard-view.tsx";
import { StatementList } from "./statement-list.tsx";

const route = getRouteApi("/baselines");

/** The scoreboard in full, as rows or small multiples, and every statement of the reports. */
export function BaselinesPage() {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const reports = useReports();
  const report = chooseReport(reports.data?.data ?? [], search.report);
  // What only the list of statements can be narrowed by asks for the list.
  const listed = [search.q, search.kind, search.verdict, search.company].some(
    (filter) => filter !== undefined,
  );
  const view = search.view ?? (listed ? "all" : "rows");
  return (
    <>
      <PageHeader
        title={t("board.title")}
        lead={
          <>
            {t(view === "all" ? "baselines.lead" : "board.lead")}
            {report !== undefined && (
              <>
                {" "}
                {t("overview.lead", {
                  report: say(report.title),
                  publisher: report.publisher,
                  date: dayText(report.publishedOn, lang),
                  count: report.baselines,
                })}
              </>
            )}
          </>
        }
        actions={
          <>
            {report !== undefined && (
              <>
                <Link to="/audit/$report" params={{ report: report.slug }}>
                  {t("baselines.audit")}
                </Link>
                <Link to="/reports/$report/refreshed" params={{ report: report.slug }}>
                  {t("reports.refreshed")}
                </Link>
              </>
            )}
            <Link to="/publishers">{t("baselines.publishers")}</Link>
            <Link to="/reports">{t("reports.title")}</Link>
          </>
        }
      />
      <div style={{ marginBottom: 14 }}>
        <Choice
          label={t("board.view")}
          hideLabel
          value={view}
          onChange={(next) => {
            void navigate({
              search: ({ asOf, currency, lang: language, report: slug, segment, publisher, status }) => ({
                asOf,
                currency,
                lang: language,
                report: slug,
                segment,
                publisher,
                status,
                view: next,
              }),
            });
          }}
          choices={[
            { value: "rows", label: t("board.rows") },
            { value: "charts", label: t("board.charts") },
            { value: "all", label: t("board.all") },
          ]}
        />
      </div>
      {view === "all" ? (
        <StatementList />
      ) : report !== undefined ? (
        <ScoreboardView report={report} view={view} />
      ) : (
        reports.data !== undefined && (
          <EmptyState title={t("state.noReport")} hint={t("state.noReportHint")} />
        )
      )}
    </>
  );
}
