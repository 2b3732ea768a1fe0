import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { useReports } from "../../api/report.ts";
import { read, readSteady } from "../../api/read.ts";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import { PathChart } from "../../charts/path/path-chart.tsx";
import { Columns, FactList, PageHeader, Section } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";
import { Loaded, SkeletonBlock, SkeletonRows } from "../../ui/state.tsx";
import { StatusBadge } from "../../ui/status.tsx";
import { CompanyLink } from "../companies/company-link.tsx";
import { AssessmentFacts } from "./assessment-facts.tsx";
import { BasketSection, CrossChecks } from "./basket-table.tsx";
import { Findings } from "./findings.tsx";
import { GrowthBars } from "./growth-bars.tsx";
import { HistorySection } from "./history.tsx";
import { MeasureFacts } from "./measure-facts.tsx";
import { partText } from "./part-text.ts";
import { ObservationsTable, SpreadTable } from "./observations.tsx";
import { StatedTable } from "./stated-table.tsx";

const route = getRouteApi("/baselines/$report/$key");

/** One promise: its path, what happened, how that is measured, where it stands in the report. */
export function BaselinePage() {
  const { t } = useTranslation();
  const { lang, say, asOf, currency } = useView();
  const params = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { nameOf } = useSegments();
  const reports = useReports();
  // The chart can be rewound by itself; what is said around it stays as of the page's day.
  const at = search.at;
  const comparison = useQuery(read("getComparison", { params, query: { asOf, currency } }));
  const rewound = useQuery({
    ...readSteady("getComparison", { params, query: { asOf: at ?? asOf, currency } }),
    enabled: at !== undefined,
  });
  const setAt = useCallback(
    (day: string | undefined) => {
      void navigate({
        search: (previous) => ({ ...previous, at: day }),
        replace: true,
        resetScroll: false,
      });
    },
    [navigate],
  );
  const report = reports.data?.data.find((item) => item.slug === params.report);
  return (
    <Loaded
      page
      query={comparison}
      skeleton={
        <>
          <SkeletonBlock height={60} />
          <div style={{ height: 24 }} />
          <SkeletonBlock height={440} />
          <SkeletonRows rows={6} />
        </>
      }
    >
      {(data) => {
        const { baseline, assessment } = data;
        return (
          <>
            <PageHeader
              title={say(baseline.label)}
              above={
                <>
                  <Link to="/baselines">{t("baselines.title")}</Link> · {t(`kind.${baseline.kind}`)} ·{" "}
                  {baseline.publisher ?? t("common.noPublisher")}
                </>
              }
              lead={
                <span style={{ display: "flex", gap: 10, alignItems: "baseline", flexWrap: "wrap" }}>
                  <StatusBadge status={assessment.status} />
                  <span>{say(assessment.reason)}</span>
                </span>
              }
              actions={
                <a href={addressOf("getComparison", { params, query: { asOf, currency, format: "csv" } })}>
                  {t("common.csv")}
                </a>
              }
            />
            <Columns
              main={
                <>
                  <PathChart
                    comparison={
                      at === undefined || rewound.data === undefined ? data : { ...rewound.data, today: at }
                    }
                    scale={search.scale}
                    onScale={(scale) => {
                      void navigate({
                        search: (previous) => ({ ...previous, scale }),
                        replace: true,
                        resetScroll: false,
                      });
                    }}
                    fileName={params.key}
                  />
                  {at !== undefined && (
                    <p className="small" style={{ marginTop: 8 }}>
                      <strong>{t("history.shown", { date: dayText(at, lang) })}</strong>{" "}
                      <Link
                        to="."
                        search={(previous) => ({ ...previous, at: undefined })}
                        replace
                        resetScroll={false}
                      >
                        {t("history.back", { date: dayText(data.assessment.asOf, lang) })}
                      </Link>
                    </p>
                  )}
                  <HistorySection params={params} at={at} onAt={setAt} />
                  <Section title={t("baseline.stated")}>
                    <StatedTable baseline={baseline} />
                  </Section>
                  <Section title={t("baseline.observations")}>
                    <ObservationsTable comparison={data} />
                  </Section>
                  {data.basket !== null && <BasketSection basket={data.basket} />}
                  {data.crossChecks.length > 0 && <CrossChecks comparison={data} />}
                  {data.spread.length > 0 && (
                    <Section title={t("baseline.spread")} hint={t("baseline.spreadHint")}>
                      <SpreadTable comparison={data} />
                    </Section>
                  )}
                </>
              }
              side={
                <>
                  <div>
                    <h2 style={{ marginBottom: 10 }}>{t("baseline.assessment")}</h2>
                    <AssessmentFacts comparison={data} />
                    <GrowthBars comparison={data} />
                  </div>
                  <Section
                    title={t("baseline.measured")}
                    actions={
                      <Link to="/baselines/$report/$key/indicator" params={params}>
                        {t("indicator.edit")}
                      </Link>
                    }
                  >
                    <MeasureFacts comparison={data} />
                  </Section>
                  <Section title={t("baseline.where")}>
                    <FactList
                      items={[
                        [
                          t("common.report"),
                          report === undefined
                            ? params.report
                            : `${say(report.title)}, ${report.publisher}, ${dayText(report.publishedOn, lang)}`,
                        ],
                        [
                          t("audit.where"),
                          [
                            partText(baseline.locator.part, t),
                            baseline.locator.figure === undefined
                              ? null
                              : t("baseline.figure", { figure: baseline.locator.figure }),
                            baseline.locator.heading ?? null,
                          ]
                            .filter((part) => part !== null)
                            .join(", "),
                        ],
                        ...(baseline.segment === null
                          ? []
                          : [
                              [
                                t("common.segment"),
                                <Link key="s" to="/segments/$slug" params={{ slug: baseline.segment }}>
                                  {nameOf(baseline.segment)}
                                </Link>,
                              ] as const,
                            ]),
                        ...(baseline.company === null
                          ? []
                          : [
                              [t("common.company"), <CompanyLink key="c" slug={baseline.company} />] as const,
                            ]),
                        ...(baseline.counterparties.length === 0
                          ? []
                          : [
                              [
                                t("baseline.counterparties"),
                                <span key="p" style={{ display: "flex", flexWrap: "wrap", gap: "2px 10px" }}>
                                  {baseline.counterparties.map((slug) => (
                                    <CompanyLink key={slug} slug={slug} />
                                  ))}
                                </span>,
                              ] as const,
                            ]),
                        ...(baseline.definition === null
                          ? []
                          : [[t("baseline.definition"), say(baseline.definition)] as const]),
                        ...(baseline.note === null
                          ? []
                          : [[t("baseline.note"), say(baseline.note)] as const]),
                      ]}
                    />
                  </Section>
                  <Section title={t("baseline.findings")}>
                    <Findings audit={baseline.audit} />
                  </Section>
                </>
              }
            />
          </>
        );
      }}
    </Loaded>
  );
}
