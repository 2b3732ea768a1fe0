import type { CompanyRow } from "@sector-tracker/shared/contract";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import type { Column } from "../../ui/data-table.tsx";
import { AmountFigure, Change, NoFigure } from "../../ui/figure.tsx";
import { dayText, periodText } from "../../ui/period.ts";

/** Columns of the screener that a reader may hide. */
export const COMPANY_COLUMNS = [
  "segments",
  "country",
  "kind",
  "revenue",
  "revenueGrowth",
  "marketCap",
  "priceChange",
  "funding",
  "baselines",
] as const;
export type CompanyColumn = (typeof COMPANY_COLUMNS)[number];

/** The same columns of a company wherever companies are listed. */
export function useCompanyColumns(): Record<"name" | CompanyColumn, Column<CompanyRow>> {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const { nameOf } = useSegments();
  return useMemo(() => {
    const region = new Intl.DisplayNames([lang], { type: "region" });
    return {
      name: {
        id: "name",
        header: t("common.company"),
        width: "18%",
        cell: (row) => (
          <>
            <Link
              to="/companies/$slug"
              params={{ slug: row.slug }}
              style={{ fontWeight: 550, color: "var(--ink)" }}
            >
              {say(row.name)}
            </Link>{" "}
            {row.symbol !== null && <span className="muted small">{row.symbol}</span>}
          </>
        ),
        sortBy: (row) => say(row.name),
      },
      segments: {
        id: "segments",
        header: t("common.segment"),
        cell: (row) => (
          <span className="small">
            {row.segments.slice(0, 2).map((slug, index) => (
              <span key={slug}>
                {index > 0 && ", "}
                <Link to="/segments/$slug" params={{ slug }}>
                  {nameOf(slug)}
                </Link>
              </span>
            ))}
            {row.segments.length > 2 && <span className="muted"> +{row.segments.length - 2}</span>}
          </span>
        ),
      },
      country: {
        id: "country",
        header: t("common.country"),
        cell: (row) =>
          row.country === null ? <NoFigure /> : <span title={region.of(row.country)}>{row.country}</span>,
      },
      kind: { id: "kind", header: t("common.kind"), cell: (row) => t(`companyKind.${row.kind}`) },
      revenue: {
        id: "revenue",
        header: t("companies.revenue"),
        align: "right",
        cell: (row) =>
          row.latestRevenue === null ? (
            <NoFigure />
          ) : (
            <>
              <AmountFigure amount={row.latestRevenue.amount} />{" "}
              <span className="muted small">{periodText(row.latestRevenue.period, lang)}</span>
            </>
          ),
        sortBy: (row) => row.latestRevenue?.amount.value ?? null,
      },
      revenueGrowth: {
        id: "revenueGrowth",
        header: t("companies.revenueGrowth"),
        align: "right",
        cell: (row) => <Change value={row.latestRevenue?.growthPercent ?? null} />,
        sortBy: (row) => row.latestRevenue?.growthPercent ?? null,
      },
      marketCap: {
        id: "marketCap",
        header: t("companies.marketCap"),
        align: "right",
        cell: (row) =>
          row.marketCap === null ? (
            <NoFigure />
          ) : (
            <span title={dayText(row.marketCap.date, lang)}>
              <AmountFigure amount={row.marketCap.amount} />
              {row.marketCap.approximate && <span className="muted small"> {t("common.approximate")}</span>}
            </span>
          ),
        sortBy: (row) => row.marketCap?.amount.value ?? null,
      },
      priceChange: {
        id: "priceChange",
        header: t("companies.priceChange"),
        align: "right",
        cell: (row) =>
          row.priceChangePercent === null ? (
            <NoFigure />
          ) : (
            <span
              title={`${dayText(row.priceChangePercent.from, lang)} – ${dayText(row.priceChangePercent.to, lang)}`}
            >
              <Change value={row.priceChangePercent.value} />
            </span>
          ),
        sortBy: (row) => row.priceChangePercent?.value ?? null,
      },
      funding: {
        id: "funding",
        header: t("companies.funding"),
        align: "right",
        cell: (row) => <AmountFigure amount={row.fundingTotal?.amount ?? null} />,
        sortBy: (row) => row.fundingTotal?.amount.value ?? null,
      },
      baselines: {
        id: "baselines",
        header: t("companies.baselines"),
        align: "right",
        cell: (row) =>
          row.baselines === 0 ? (
            <NoFigure />
          ) : (
            <Link to="/baselines" search={{ company: row.slug }} className="num">
              {row.baselines}
            </Link>
          ),
        sortBy: (row) => row.baselines,
      },
    };
  }, [t, lang, say, nameOf]);
}
