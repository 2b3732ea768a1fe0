import type { ReportAudit, ReportView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { Controls, Pick, Tick } from "../../ui/chips.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Figure } from "../../ui/figure.tsx";
import { PageHeader, Section } from "../../ui/page.tsx";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import styles from "../runs/run-state.module.css";
import { ReportPick } from "../reports/report-pick.tsx";
import { baselineParams } from "../scoreboard/statement.tsx";

const route = getRouteApi("/audit/$report");
type Check = ReportAudit["checks"][number];

const RULES = [
  "cagr",
  "direction",
  "share",
  "yoy",
  "conversion",
  "multiple",
  "margin",
  "sign",
  "conflict",
  "containment",
] as const;

function Result({ passed }: { passed: boolean }) {
  const { t } = useTranslation();
  const Glyph = passed ? IconCheck : IconAlertTriangle;
  return (
    <span
      className={styles.state}
      style={{ color: passed ? "var(--status-on-track)" : "var(--status-missed)" }}
    >
      <Glyph size={15} stroke={1.9} aria-hidden />
      {t(passed ? "audit.holds" : "audit.fails")}
    </span>
  );
}

/** Every check of the report's own arithmetic, failed ones first. */
export function AuditPage() {
  const { t } = useTranslation();
  const { say } = useView();
  const { report } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const audit = useQuery(read("getReportAudit", { params: { slug: report } }));
  const details = useQuery(read("getReport", { params: { slug: report } }));
  const columns: Column<Check & { index: number }>[] = [
    {
      id: "baseline",
      header: t("baselines.statement"),
      width: "24%",
      cell: (check) => (
        <Link to="/baselines/$report/$key" params={baselineParams(check.baseline)}>
          {say(check.label)}
        </Link>
      ),
      sortBy: (check) => say(check.label),
    },
    {
      id: "rule",
      header: t("audit.rule"),
      cell: (check) => t(`rule.${check.rule}`),
      sortBy: (check) => check.rule,
    },
    {
      id: "stated",
      header: t("baseline.statedNumber"),
      align: "right",
      // Half a pair compares nothing; the sentence beside it says what stands against what.
      cell: (check) => <Figure value={check.implied === null ? null : check.stated} unit={check.unit} />,
    },
    {
      id: "implied",
      header: t("baseline.implied"),
      align: "right",
      cell: (check) => <Figure value={check.implied} unit={check.unit} />,
    },
    {
      id: "finding",
      header: t("audit.finding"),
      width: "32%",
      onPhone: "wide",
      cell: (check) => say(check.message),
    },
    {
      id: "result",
      header: t("audit.result"),
      cell: (check) => <Result passed={check.passed} />,
      sortBy: (check) => (check.passed ? 1 : 0),
    },
  ];
  return (
    <>
      <PageHeader
        title={t("audit.title")}
        above={
          <>
            <Link to="/baselines">{t("baselines.title")}</Link>
            {details.data !== undefined && ` · ${say(details.data.title)}`}
          </>
        }
        lead={t("audit.lead")}
        actions={
          <a href={addressOf("getReportAudit", { params: { slug: report }, query: { format: "csv" } })}>
            {t("common.csv")}
          </a>
        }
      />
      <Loaded query={audit} skeleton={<SkeletonRows rows={12} />}>
        {(data) => (
          <>
            <p style={{ marginBottom: 12, fontSize: 17, fontWeight: 600 }}>
              {t("audit.checked", { passed: data.passed, checked: data.checked })}
            </p>
            <Controls label={t("common.filter")}>
              <ReportPick
                report={report}
                onChange={(slug) => {
                  void navigate({ to: "/audit/$report", params: { report: slug }, search });
                }}
              />
              <Tick
                label={t("audit.onlyFailed")}
                checked={search.failed === "true"}
                onChange={(on) => {
                  void navigate({ search: (previous) => ({ ...previous, failed: on ? "true" : undefined }) });
                }}
              />
              <Pick
                label={t("audit.rule")}
                empty={t("common.all")}
                value={search.rule}
                choices={RULES.map((rule) => ({ value: rule, label: t(`rule.${rule}`) }))}
                onChange={(rule) => {
                  void navigate({ search: (previous) => ({ ...previous, rule }) });
                }}
              />
            </Controls>
            <DataTable
              caption={t("audit.title")}
              columns={columns}
              rows={data.checks
                .map((check, index) => ({ ...check, index }))
                .filter(
                  (check) =>
                    (search.failed === undefined || !check.passed) &&
                    (search.rule === undefined || check.rule === search.rule),
                )}
              rowKey={(check) => String(check.index)}
              empty={<EmptyState title={t("audit.empty")} />}
            />
          </>
        )}
      </Loaded>
      {details.data !== undefined && details.data.lostFigures.length > 0 && (
        <LostFigures report={details.data} />
      )}
    </>
  );
}

function LostFigures({ report }: { report: ReportView }) {
  const { t } = useTranslation();
  const { say } = useView();
  return (
    <Section title={t("audit.lost")} hint={t("audit.lostHint")}>
      <DataTable
        caption={t("audit.lost")}
        rows={report.lostFigures}
        rowKey={(figure) => String(figure.figure)}
        columns={[
          {
            id: "figure",
            header: t("audit.where"),
            cell: (figure) =>
              `${t("baseline.part", { part: figure.part })}, ${t("baseline.figure", { figure: figure.figure })}`,
            sortBy: (figure) => figure.figure,
          },
          { id: "subject", header: t("audit.finding"), cell: (figure) => say(figure.subject) },
          { id: "publisher", header: t("common.publisher"), cell: (figure) => figure.publisher ?? "" },
          { id: "note", header: t("baseline.note"), width: "40%", cell: (figure) => say(figure.note) },
        ]}
      />
    </Section>
  );
}
