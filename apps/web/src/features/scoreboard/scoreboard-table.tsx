import type { AssessmentView, BaselineView, Scoreboard } from "@sector-tracker/shared/contract";
import { useNavigate } from "@tanstack/react-router";
import { useMemo, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { Track } from "../../charts/track/track.tsx";
import { DataTable, sortRows, type Column, type SortText } from "../../ui/data-table.tsx";
import { NoFigure } from "../../ui/figure.tsx";
import { quantity, signed } from "../../ui/format.ts";
import { GrowingRows } from "../../ui/growing-rows.tsx";
import { ageText, dayText, daysBetween, periodText } from "../../ui/period.ts";
import { EmptyState } from "../../ui/state.tsx";
import { STATUS_ORDER, StatusBadge } from "../../ui/status.tsx";
import { Actual, Deviation } from "./outcome.tsx";
import { baselineParams, Statement } from "./statement.tsx";
import styles from "./scoreboard.module.css";

function Months({ value }: { value: number | null }) {
  const { t } = useTranslation();
  if (value === null) return <NoFigure />;
  const rounded = Math.round(Math.abs(value));
  const text =
    rounded === 0
      ? t("scoreboard.onTime")
      : value > 0
        ? t("scoreboard.monthsAhead", { n: rounded })
        : t("scoreboard.monthsBehind", { n: rounded });
  return <span className={rounded === 0 ? "num" : value > 0 ? "num up" : "num down"}>{text}</span>;
}

function Growth({ assessment }: { assessment: AssessmentView }) {
  const { t } = useTranslation();
  const { requiredGrowthPercent: needed, achievedGrowthPercent: soFar } = assessment;
  if (needed === null && soFar === null) return <NoFigure />;
  const rate = (value: number | null) =>
    value === null ? "–" : t("scoreboard.perYear", { rate: `${signed(value)}%` });
  return (
    <span className={styles.growth}>
      <span>{t("scoreboard.needed", { rate: rate(needed) })}</span>
      <span className="muted">{t("scoreboard.soFar", { rate: rate(soFar) })}</span>
    </span>
  );
}

/** The expected and the actual value with the period, under each other. */
function Pair({ baseline }: { baseline: BaselineView }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const { assessment } = baseline;
  const { expected, actual, unit, period } = assessment;
  if (unit === null || (expected === null && actual === null)) {
    const reason = say(assessment.reason);
    return (
      <span className={styles.reason} title={reason}>
        {reason}
      </span>
    );
  }
  return (
    <span className={styles.pair}>
      <span className="num">
        {t("chart.actual")} <strong>{actual === null ? "–" : <Actual baseline={baseline} />}</strong>
      </span>
      <span className="num muted">
        {t("chart.expected")} {expected === null ? "–" : quantity(expected, unit, lang)}
        {period !== null && ` · ${periodText(period, lang)}`}
      </span>
    </span>
  );
}

/** A heading that several rows share. */
export interface RowGroup {
  key: string;
  heading: ReactNode;
  /** Where the group stands among the others. */
  order: number;
}

/** The sort is stable, so within its group a row keeps its place. */
function grouped(
  rows: readonly BaselineView[],
  groupOf: ((row: BaselineView) => RowGroup) | undefined,
): readonly BaselineView[] {
  if (groupOf === undefined) return rows;
  return [...rows].sort((a, b) => groupOf(a).order - groupOf(b).order);
}

/** The signature: every statement with its track, deviation, distance in months, growth, status and age. */
export function ScoreboardTable({
  scoreboard,
  rows,
  sort,
  onSort,
  caption,
  groupOf,
}: {
  scoreboard: Pick<Scoreboard, "tracks" | "bandPercent" | "asOf">;
  rows: readonly BaselineView[];
  sort: SortText | undefined;
  onSort: (sort: SortText) => void;
  caption: string;
  /** The group that a row stands in, with its place among the groups. */
  groupOf?: ((row: BaselineView) => RowGroup) | undefined;
}) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const navigate = useNavigate();
  const { asOf, bandPercent, tracks } = scoreboard;
  const columns = useMemo<Column<BaselineView>[]>(
    () => [
      {
        id: "statement",
        header: t("scoreboard.statement"),
        width: "22%",
        cell: (row) => <Statement baseline={row} />,
        sortBy: (row) => say(row.label),
      },
      {
        id: "track",
        header: t("scoreboard.track"),
        onPhone: "wide",
        cell: (row) => {
          const track = tracks[row.id];
          const { expected, actual, unit, period } = row.assessment;
          const label =
            unit === null || actual === null
              ? t("scoreboard.trackNone", { label: say(row.label) })
              : t("scoreboard.trackLabel", {
                  label: say(row.label),
                  expected: expected === null ? "–" : quantity(expected, unit, lang),
                  actual: quantity(actual, unit, lang),
                  period: period === null ? "–" : periodText(period, lang),
                });
          return (
            <span className={styles.track}>
              {track !== undefined && track.path.length + track.observations.length > 0 && (
                <Track
                  path={track.path}
                  observations={track.observations}
                  bandPercent={bandPercent}
                  today={asOf}
                  label={label}
                />
              )}
              <Pair baseline={row} />
            </span>
          );
        },
      },
      {
        id: "deviation",
        width: "76px",
        header: t("scoreboard.deviation"),
        align: "right",
        cell: (row) => <Deviation baseline={row} />,
        sortBy: (row) => row.assessment.deviation,
      },
      {
        id: "months",
        onTablet: "hide",
        width: "124px",
        header: t("scoreboard.months"),
        align: "right",
        cell: (row) => <Months value={row.assessment.monthsAhead} />,
        sortBy: (row) => row.assessment.monthsAhead,
      },
      {
        id: "growth",
        onTablet: "hide",
        width: "158px",
        header: t("scoreboard.growth"),
        align: "right",
        onPhone: "last",
        cell: (row) => <Growth assessment={row.assessment} />,
        sortBy: (row) => row.assessment.requiredGrowthPercent,
      },
      {
        id: "status",
        width: "128px",
        header: t("common.status"),
        cell: (row) => <StatusBadge status={row.assessment.status} />,
        sortBy: (row) => STATUS_ORDER.indexOf(row.assessment.status),
      },
      {
        id: "age",
        onTablet: "hide",
        width: "86px",
        header: t("scoreboard.age"),
        align: "right",
        cell: ({ assessment }) =>
          assessment.observationKnownAt === null ? (
            <NoFigure />
          ) : (
            <span className="num" title={dayText(assessment.observationKnownAt, lang)}>
              {t("scoreboard.ago", {
                age: ageText(Math.max(0, daysBetween(assessment.observationKnownAt, asOf)), lang),
              })}
            </span>
          ),
        sortBy: ({ assessment }) =>
          assessment.observationKnownAt === null ? null : daysBetween(assessment.observationKnownAt, asOf),
      },
    ],
    [t, lang, say, tracks, bandPercent, asOf],
  );
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={grouped(sortRows(rows, columns, sort), groupOf)}
      groupOf={groupOf}
      rowKey={(row) => row.id}
      sort={sort}
      onSort={onSort}
      onRowClick={(row) => {
        void navigate({ to: "/baselines/$report/$key", params: baselineParams(row.id) });
      }}
      empty={<EmptyState title={t("scoreboard.empty")} hint={t("state.emptyFilteredHint")} />}
      tall
      fixed
      // Headings of groups stand between rows that are all there.
      body={groupOf === undefined ? GrowingRows<BaselineView> : undefined}
    />
  );
}
