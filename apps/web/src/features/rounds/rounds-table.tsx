import type { FundingRoundView } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useSourceNames } from "../../app/source-names.ts";
import { useView } from "../../app/view.ts";
import { DataTable, type Column, type SortText } from "../../ui/data-table.tsx";
import { AmountFigure } from "../../ui/figure.tsx";
import { dayText, periodText } from "../../ui/period.ts";

/** The day as precisely as the source gives it. */
function announced(round: FundingRoundView, lang: "en" | "ko"): string {
  if (round.datePrecision === "year") return periodText(round.announcedOn.slice(0, 4), lang);
  if (round.datePrecision === "month") return periodText(round.announcedOn.slice(0, 7), lang);
  return dayText(round.announcedOn, lang);
}

/** The value that an amount counts with in a sort: converted where it is. */
function sortableAmount(amount: FundingRoundView["amount"]): number | null {
  if (amount === null) return null;
  return amount.converted !== null && "value" in amount.converted ? amount.converted.value : amount.value;
}

/** Rounds and deals, each with its sources. */
export function RoundsTable({
  rounds,
  caption,
  showCompany = true,
  compact = false,
  sort,
  onSort,
}: {
  rounds: readonly FundingRoundView[];
  caption: string;
  showCompany?: boolean;
  compact?: boolean;
  sort?: SortText | undefined;
  onSort?: (sort: SortText) => void;
}) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const nameOf = useSourceNames();
  const columns = useMemo<Column<FundingRoundView>[]>(() => {
    const company: Column<FundingRoundView> = {
      id: "company",
      header: t("common.company"),
      cell: (round) => (
        <Link to="/companies/$slug" params={{ slug: round.company.slug }}>
          {say(round.company.name)}
        </Link>
      ),
      sortBy: (round) => say(round.company.name),
    };
    const date: Column<FundingRoundView> = {
      id: "announcedOn",
      header: t("funding.announced"),
      cell: (round) => <span className="num">{announced(round, lang)}</span>,
      sortBy: (round) => round.announcedOn,
    };
    const stage: Column<FundingRoundView> = {
      id: "stage",
      header: t("funding.stageCol"),
      cell: (round) => (
        <span className="num" title={round.stagePrinted ?? undefined}>
          {round.stage === null ? t(`fundingKind.${round.kind}`) : t(`stage.${round.stage}`)}
        </span>
      ),
      sortBy: (round) => round.stage,
    };
    const origin = (round: FundingRoundView) => ({
      title: `${say(round.company.name)}, ${announced(round, lang)}`,
      items:
        round.citations.length > 0
          ? round.citations.map((citation) => citation.provenance)
          : [round.provenance],
      inputs: round.citations.map((citation) => citation.source),
    });
    const amount: Column<FundingRoundView> = {
      id: "amount",
      header: t("funding.amountCol"),
      align: "right",
      cell: (round) =>
        round.amount === null ? (
          <span className="muted small">{t("common.notDisclosed")}</span>
        ) : (
          <AmountFigure amount={round.amount} origin={origin(round)} />
        ),
      sortBy: (round) => sortableAmount(round.amount),
    };
    if (compact) return [...(showCompany ? [company, date] : [date]), stage, amount];
    return [
      ...(showCompany ? [company, date] : [date]),
      stage,
      {
        id: "status",
        header: t("funding.statusCol"),
        cell: (round) => <span className="num">{t(`fundingStatus.${round.status}`)}</span>,
        sortBy: (round) => round.status,
      },
      {
        id: "lead",
        header: t("funding.leadInvestors"),
        cell: (round) =>
          (round.leadInvestors.length > 0 ? round.leadInvestors : round.investors.slice(0, 3)).join(", "),
      },
      amount,
      {
        id: "postMoney",
        header: t("funding.postMoney"),
        align: "right",
        cell: (round) => <AmountFigure amount={round.postMoney} />,
        sortBy: (round) => sortableAmount(round.postMoney),
      },
      {
        id: "sources",
        header: t("common.sources"),
        cell: (round) => (
          <span className="small muted">
            {[...new Set(round.citations.map((citation) => nameOf(citation.source)))].join(", ")}
          </span>
        ),
      },
    ];
  }, [t, lang, say, nameOf, compact, showCompany]);
  return (
    <DataTable
      caption={caption}
      columns={columns}
      rows={rounds}
      rowKey={(round) => round.id}
      sort={sort}
      {...(onSort === undefined ? {} : { onSort })}
    />
  );
}
