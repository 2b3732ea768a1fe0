import type { FundingTrend } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Figure, NoFigure } from "../../ui/figure.tsx";
import { Section } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";

type Row = FundingTrend["topInvestors"][number];

/** Investors by the rounds they took part in; each narrows the page to its rounds. */
export function Investors({ trend, currency }: { trend: FundingTrend; currency: string }) {
  const { t } = useTranslation();
  const { lang } = useView();
  if (trend.topInvestors.length === 0) return null;
  const columns: Column<Row>[] = [
    {
      id: "investor",
      header: t("funding.investor"),
      cell: (row) => (
        <Link to="/funding" search={(previous) => ({ ...previous, investor: row.investor })}>
          {row.investor}
        </Link>
      ),
      sortBy: (row) => row.investor,
    },
    {
      id: "rounds",
      header: t("funding.rounds"),
      align: "right",
      cell: (row) => row.rounds,
      sortBy: (row) => row.rounds,
    },
    {
      id: "led",
      header: t("charts.led"),
      align: "right",
      cell: (row) => row.led,
      sortBy: (row) => row.led,
    },
    {
      id: "amount",
      header: t("charts.amountTaken"),
      align: "right",
      cell: (row) => (row.amount === null ? <NoFigure /> : <Figure value={row.amount} unit={currency} />),
      sortBy: (row) => row.amount,
    },
    {
      id: "latest",
      header: t("charts.latestRound"),
      align: "right",
      cell: (row) => dayText(row.latest, lang),
      sortBy: (row) => row.latest,
    },
  ];
  return (
    <Section title={t("funding.investors")} hint={t("charts.leagueHint")}>
      <DataTable
        caption={t("funding.investors")}
        columns={columns}
        rows={trend.topInvestors}
        rowKey={(row) => row.investor}
        sort="-rounds"
      />
    </Section>
  );
}
