import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { chooseReport, useReports } from "../../api/report.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { useIdleSteps } from "../../ui/idle.ts";
import { Halves, PageHeader } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";
import { EmptyState, ErrorState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { ReportPick } from "../reports/report-pick.tsx";
import { ScoreboardTable } from "../scoreboard/scoreboard-table.tsx";
import { StatusChips } from "../scoreboard/status-chips.tsx";
import { Freshness, LatestRounds, Movers, RecentRuns } from "./side-lists.tsx";

const route = getRouteApi("/");

/** Which promises hold and which do not, and what is new. */
export function OverviewPage() {
  const { t } = useTranslation();
  const { lang, say, asOf } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const reports = useReports();
  const report = chooseReport(reports.data?.data ?? [], search.report);
  const scoreboard = useQuery({
    ...read("getScoreboard", { params: { slug: report?.slug ?? "" }, query: { asOf } }),
    enabled: report !== undefined,
  });
  // The lists below are asked for and drawn one by one after the scoreboard, which the reader came for.
  const drawn = useIdleSteps(
    4,
    0,
    scoreboard.isPending && !reports.isError && reports.data?.data.length !== 0,
  );
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };

  return (
    <>
      <PageHeader
        title={t("overview.title")}
        lead={
          report === undefined
            ? t("app.tagline")
            : t("overview.lead", {
                report: say(report.title),
                publisher: report.publisher,
                date: dayText(report.publishedOn, lang),
                count: report.baselines,
              })
        }
        actions={
          <>
            <Link to="/baselines">{t("overview.allBaselines")}</Link>
            {report !== undefined && (
              <a
                href={addressOf("getScoreboard", {
                  params: { slug: report.slug },
                  query: { asOf, format: "csv" },
                })}
              >
                {t("common.csv")}
              </a>
            )}
          </>
        }
      />
      {reports.isError ? (
        <ErrorState error={reports.error} retry={() => void reports.refetch()} />
      ) : reports.data?.data.length === 0 ? (
        <EmptyState
          title={t("state.noReport")}
          hint={t("state.noReportHint")}
          action={<Link to="/data">{t("state.seeRuns")}</Link>}
        />
      ) : (
        <Loaded
          query={scoreboard}
          skeleton={
            // A screen high, so that what stands below comes into view only once its place is known.
            <div style={{ minHeight: "100vh" }}>
              <SkeletonRows rows={12} height={56} />
            </div>
          }
        >
          {(board) => (
            <section aria-label={t("scoreboard.title")}>
              <div
                style={{
                  display: "flex",
                  flexWrap: "wrap",
                  gap: 12,
                  justifyContent: "space-between",
                  marginBottom: 12,
                }}
              >
                <StatusChips
                  counts={board.statuses}
                  value={search.status}
                  onChange={(status) => {
                    set({ status });
                  }}
                />
                <ReportPick
                  report={board.report}
                  onChange={(slug) => {
                    set({ report: slug });
                  }}
                />
              </div>
              <ScoreboardTable
                scoreboard={board}
                caption={t("scoreboard.title")}
                rows={board.rows.filter(
                  (row) => search.status === undefined || row.assessment.status === search.status,
                )}
                sort={search.sort ?? "status"}
                onSort={(sort) => {
                  set({ sort });
                }}
              />
            </section>
          )}
        </Loaded>
      )}
      <Halves>
        {drawn > 0 ? <LatestRounds /> : <div />}
        {drawn > 1 ? <Movers reportDate={report?.publishedOn} /> : <div />}
      </Halves>
      {/* Runs and freshness are of now; beside the view of an earlier day they would tell of what came later. */}
      {asOf === undefined && (
        <Halves>
          {drawn > 2 ? <Freshness /> : <div />}
          {drawn > 3 ? <RecentRuns /> : <div />}
        </Halves>
      )}
    </>
  );
}
