import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { chooseReport, useReports } from "../../api/report.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { PageHeader, Section } from "../../ui/page.tsx";
import { EmptyState, Loaded, SkeletonBlock, SkeletonRows } from "../../ui/state.tsx";
import { StatusTally } from "../../ui/status-tally.tsx";
import { useCompanyColumns } from "../companies/company-columns.tsx";
import { StatementsTable } from "../companies/said-section.tsx";
import { RoundsTable } from "../rounds/rounds-table.tsx";
import { ScoreboardTable } from "../scoreboard/scoreboard-table.tsx";

const route = getRouteApi("/segments/$slug");

/** A segment: its place in the chain, what the report said of it, its companies and rounds. */
export function SegmentPage() {
  const { t } = useTranslation();
  const { say, asOf, currency } = useView();
  const { slug } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useCompanyColumns();
  const reports = useReports();
  const report = chooseReport(reports.data?.data ?? [], undefined);
  const segment = useQuery(read("getSegment", { params: { slug }, query: { asOf, currency } }));
  const baselines = useQuery(read("listBaselines", { query: { segment: slug, limit: 500, asOf } }));
  const scoreboard = useQuery({
    ...read("getScoreboard", { params: { slug: report?.slug ?? "" }, query: { asOf } }),
    enabled: report !== undefined,
  });
  const rounds = useQuery(
    read("listFundingRounds", { query: { segment: slug, sort: "-announcedOn", limit: 12, asOf, currency } }),
  );
  const own = new Set((baselines.data?.data ?? []).map((baseline) => baseline.id));
  const scored = (scoreboard.data?.rows ?? []).filter((row) => own.has(row.id));
  const scoredIds = new Set(scored.map((row) => row.id));
  const others = (baselines.data?.data ?? []).filter((baseline) => !scoredIds.has(baseline.id));
  return (
    <Loaded
      page
      query={segment}
      skeleton={
        <>
          <SkeletonBlock height={64} />
          <SkeletonRows rows={10} />
        </>
      }
    >
      {(data) => (
        <>
          <PageHeader
            title={say(data.name)}
            above={
              <span style={{ display: "inline-flex", flexWrap: "wrap", gap: 6, alignItems: "center" }}>
                <span
                  aria-hidden
                  style={{
                    width: 10,
                    height: 10,
                    background: `var(--layer-${data.layer}, var(--layer-sector))`,
                  }}
                />
                <Link to="/value-chain">{t("chain.title")}</Link>
                {data.path
                  .filter((step) => step.slug !== data.slug)
                  .map((step) => (
                    <span key={step.slug}>
                      ›{" "}
                      <Link to="/segments/$slug" params={{ slug: step.slug }}>
                        {say(step.name)}
                      </Link>
                    </span>
                  ))}
              </span>
            }
            lead={
              <>
                <p>{say(data.description)}</p>
                <p style={{ display: "flex", flexWrap: "wrap", gap: "2px 16px", marginTop: 4 }}>
                  <span>{t("chain.companiesCount", { count: data.companies })}</span>
                  <span>{t("chain.baselinesCount", { count: data.baselines })}</span>
                  <StatusTally counts={data.statuses} />
                </p>
              </>
            }
          />
          {data.children.length > 0 && (
            <p style={{ display: "flex", flexWrap: "wrap", gap: "4px 18px" }}>
              <span className="muted">{t("segment.children")}</span>
              {data.children.map((child) => (
                <Link key={child.slug} to="/segments/$slug" params={{ slug: child.slug }}>
                  {say(child.name)}
                </Link>
              ))}
            </p>
          )}
          <Section title={t("segment.baselines")}>
            {baselines.isPending || scoreboard.isPending ? (
              <SkeletonRows rows={4} height={56} />
            ) : scored.length === 0 && others.length === 0 ? (
              <p className="muted">{t("segment.noBaselines")}</p>
            ) : (
              scoreboard.data !== undefined &&
              scored.length > 0 && (
                <ScoreboardTable
                  scoreboard={scoreboard.data}
                  rows={scored}
                  caption={t("segment.baselines")}
                  sort={search.sort ?? "status"}
                  onSort={(sort) => {
                    void navigate({ search: (previous) => ({ ...previous, sort }), resetScroll: false });
                  }}
                />
              )
            )}
          </Section>
          <Section title={t("segment.companies")}>
            <DataTable
              caption={t("segment.companies")}
              columns={[
                columns.name,
                columns.kind,
                columns.revenue,
                columns.revenueGrowth,
                columns.marketCap,
                columns.priceChange,
                columns.funding,
              ]}
              rows={data.members}
              rowKey={(row) => row.slug}
              sort="-marketCap"
              empty={<EmptyState title={t("segment.noCompanies")} />}
            />
          </Section>
          <Section
            title={t("segment.rounds")}
            actions={
              <Link to="/funding" search={{ segment: slug }}>
                {t("overview.allRounds")}
              </Link>
            }
          >
            <Loaded query={rounds} skeleton={<SkeletonRows rows={5} />}>
              {(list) =>
                list.data.length === 0 ? (
                  <p className="muted">
                    {t("segment.noRounds")}{" "}
                    {data.path
                      .filter((step) => step.slug !== data.slug)
                      .slice(-1)
                      .map((step) => (
                        <Link key={step.slug} to="/funding" search={{ segment: step.slug }}>
                          {t("segment.roundsOf", { segment: say(step.name) })}
                        </Link>
                      ))}
                  </p>
                ) : (
                  <RoundsTable rounds={list.data} caption={t("segment.rounds")} />
                )
              }
            </Loaded>
          </Section>
          {others.length > 0 && (
            <Section title={t("segment.otherBaselines")}>
              <StatementsTable rows={others} caption={t("segment.otherBaselines")} />
            </Section>
          )}
        </>
      )}
    </Loaded>
  );
}
