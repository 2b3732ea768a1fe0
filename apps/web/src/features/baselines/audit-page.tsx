import type { ReportAudit, ReportView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { IconAlertTriangle, IconCheck } from "@tabler/icons-react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { Controls, FilterChips, Pick } from "../../ui/chips.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Figure } from "../../ui/figure.tsx";
import { quantity } from "../../ui/format.ts";
import { PageHeader, Section } from "../../ui/page.tsx";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import runStyles from "../runs/run-state.module.css";
import styles from "./audit.module.css";
import { partText } from "./part-text.ts";
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
      className={runStyles.state}
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
      width: "25%",
      cell: (check) => <Place statement={check} />,
      sortBy: (check) => say(check.label),
    },
    {
      id: "rule",
      onTablet: "hide",
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
      cell: (check) => (
        <>
          <Figure value={check.implied} unit={check.unit} />
          <Allowed check={check} />
        </>
      ),
    },
    {
      id: "finding",
      header: t("audit.finding"),
      width: "32%",
      onPhone: "wide",
      onTablet: "wide",
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
            <p className={styles.summary}>
              {t("check.summary", {
                checked: data.checked,
                passed: data.passed,
                failed: data.checked - data.passed,
                unchecked: data.unchecked.length,
              })}
            </p>
            <div style={{ marginBottom: 12 }}>
              <FilterChips
                label={t("check.show")}
                value={search.show}
                onChange={(show) => {
                  void navigate({ search: (previous) => ({ ...previous, show }) });
                }}
                choices={[
                  { value: "fails", label: t("check.fails"), count: data.checked - data.passed },
                  { value: "holds", label: t("check.holds"), count: data.passed },
                  { value: "unchecked", label: t("check.unchecked"), count: data.unchecked.length },
                ]}
              />
            </div>
            <Controls label={t("common.filter")}>
              <ReportPick
                report={report}
                onChange={(slug) => {
                  void navigate({ to: "/audit/$report", params: { report: slug }, search });
                }}
              />
              {search.show !== "unchecked" && (
                <Pick
                  label={t("audit.rule")}
                  empty={t("common.all")}
                  value={search.rule}
                  choices={RULES.map((rule) => ({ value: rule, label: t(`rule.${rule}`) }))}
                  onChange={(rule) => {
                    void navigate({ search: (previous) => ({ ...previous, rule }) });
                  }}
                />
              )}
            </Controls>
            {search.show === "unchecked" ? (
              <Unchecked rows={data.unchecked} />
            ) : (
              <DataTable
                caption={t("audit.title")}
                columns={columns}
                rows={data.checks
                  .map((check, index) => ({ ...check, index }))
                  .filter(
                    (check) =>
                      (search.show === undefined || check.passed === (search.show === "holds")) &&
                      (search.rule === undefined || check.rule === search.rule),
                  )}
                rowKey={(check) => String(check.index)}
                empty={<EmptyState title={t("audit.empty")} />}
              />
            )}
          </>
        )}
      </Loaded>
      {details.data !== undefined && details.data.lostFigures.length > 0 && (
        <LostFigures report={details.data} />
      )}
    </>
  );
}

/** The statement with where in the report it stands. */
function Place({ statement }: { statement: Pick<Check, "baseline" | "label" | "locator"> }) {
  const { t } = useTranslation();
  const { say } = useView();
  const { part, figure, heading } = statement.locator;
  return (
    <span className={styles.statement}>
      <Link to="/baselines/$report/$key" params={baselineParams(statement.baseline)}>
        {say(statement.label)}
      </Link>
      <span className={styles.place}>
        {[partText(part, t), figure === undefined ? null : t("baseline.figure", { figure }), heading ?? null]
          .filter((each) => each !== null)
          .join(", ")}
      </span>
    </span>
  );
}

/** What the printed digits leave open, under the implied number. */
function Allowed({ check }: { check: Check }) {
  const { t } = useTranslation();
  const { lang } = useView();
  const { allowed, unit } = check;
  if (allowed === null) return null;
  const show = (value: number) => quantity(value, unit, lang);
  const { low, high } = allowed;
  const text =
    low === null
      ? high === null
        ? null
        : t("check.atMost", { high: show(high) })
      : high === null
        ? t("check.atLeast", { low: show(low) })
        : show(low) === show(high)
          ? null
          : t("check.between", { low: show(low), high: show(high) });
  return text === null ? null : (
    <span className={styles.allowed} title={t("check.allowed")}>
      {text}
    </span>
  );
}

/** Statements of which nothing could be checked, each with its reason. */
function Unchecked({ rows }: { rows: ReportAudit["unchecked"] }) {
  const { t } = useTranslation();
  const { say } = useView();
  return (
    <DataTable
      caption={t("check.unchecked")}
      rows={rows}
      rowKey={(row) => row.baseline}
      columns={[
        {
          id: "baseline",
          header: t("baselines.statement"),
          width: "40%",
          cell: (row) => <Place statement={row} />,
          sortBy: (row) => say(row.label),
        },
        {
          id: "why",
          header: t("check.why"),
          onPhone: "wide",
          cell: (row) => say(row.reason),
          sortBy: (row) => row.code,
        },
      ]}
    />
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
              `${partText(figure.part, t)}, ${t("baseline.figure", { figure: figure.figure })}`,
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
