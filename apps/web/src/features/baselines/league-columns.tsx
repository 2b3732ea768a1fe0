import type { PublisherView } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import type { Column } from "../../ui/data-table.tsx";
import { NoFigure } from "../../ui/figure.tsx";
import { StatusTally } from "../../ui/status-tally.tsx";
import styles from "./league.module.css";

/** A mean distance in logarithms as the factor it stands for: 0.69 is `2.00`. */
export function factorText(score: number): string {
  return Math.exp(score).toFixed(2);
}

/** The columns of the league; the rank is by the score drawn towards the mean. */
export function useLeagueColumns(smallBelow: number): Column<PublisherView>[] {
  const { t } = useTranslation();
  const years = (value: number | null) =>
    value === null ? <NoFigure /> : t("league.years", { n: (Math.round(value * 10) / 10).toFixed(1) });
  return [
    {
      id: "rank",
      header: t("league.rank"),
      cell: (row) => <span className="num">{row.rank}</span>,
      sortBy: (row) => row.rank,
    },
    {
      id: "name",
      header: t("publishers.name"),
      cell: (row) =>
        row.player === "rule" ? (
          <span className={styles.rule}>
            {t(row.name === "no-change" ? "league.rules.no-change" : "league.rules.growth-as-before")}
            <span className={styles.note}>{t("league.ruleNote")}</span>
          </span>
        ) : (
          <Link to="/baselines" search={{ publisher: row.name }}>
            {row.name}
          </Link>
        ),
      sortBy: (row) => row.name,
    },
    {
      id: "n",
      header: t("league.scored"),
      align: "right",
      cell: (row) => (
        <>
          {t("league.ofForecasts", { n: row.n, of: row.forecasts })}
          {row.small && (
            <span className={styles.small} title={t("league.smallHint", { n: smallBelow })}>
              {t("league.small")}
            </span>
          )}
        </>
      ),
      sortBy: (row) => row.n,
    },
    {
      id: "shrunk",
      header: t("league.shrunk"),
      align: "right",
      cell: (row) =>
        row.shrunkScore === null ? <NoFigure /> : <strong>×{factorText(row.shrunkScore)}</strong>,
      sortBy: (row) => row.shrunkScore,
    },
    {
      id: "score",
      header: t("league.off"),
      hint: t("league.offHint"),
      align: "right",
      cell: (row) => (row.logScore === null ? <NoFigure /> : `×${factorText(row.logScore)}`),
      sortBy: (row) => row.logScore,
    },
    {
      id: "bias",
      header: t("league.direction"),
      align: "right",
      cell: (row) => <Direction bias={row.bias} />,
      sortBy: (row) => row.bias,
    },
    {
      id: "lead",
      header: t("league.lead"),
      hint: t("league.leadHint"),
      align: "right",
      cell: (row) => years(row.leadYears),
      sortBy: (row) => row.leadYears,
    },
    {
      id: "left",
      header: t("league.left"),
      align: "right",
      cell: (row) => years(row.beforeHorizonYears),
      sortBy: (row) => row.beforeHorizonYears,
    },
    {
      id: "against",
      header: t("league.against"),
      align: "right",
      onPhone: "wide",
      cell: (row) => {
        const pair = row.against.find(({ rule }) => rule === "no-change");
        return pair === undefined ? (
          <NoFigure />
        ) : (
          t("league.againstText", {
            own: factorText(pair.ownScore),
            rule: factorText(pair.ruleScore),
            n: pair.n,
          })
        );
      },
    },
    {
      id: "statuses",
      header: t("publishers.statuses"),
      cell: (row) => <StatusTally counts={row.statuses} />,
    },
  ];
}

/** Whether reality ran above or below the promises, and by how much on average. */
function Direction({ bias }: { bias: number | null }) {
  const { t } = useTranslation();
  if (bias === null) return <NoFigure />;
  const percent = Math.round(Math.abs(Math.exp(bias) - 1) * 100);
  if (percent === 0) return <>{t("league.even")}</>;
  const by = `${String(percent)}%`;
  return (
    <span className={bias > 0 ? "num up" : "num down"}>
      {t(bias > 0 ? "league.above" : "league.below", { by })}
    </span>
  );
}
