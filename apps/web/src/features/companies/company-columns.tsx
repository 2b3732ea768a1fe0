import type { CompanyRow } from "@sector-tracker/shared/contract";
import { SCREEN_METRICS, type ScreenMetric } from "@sector-tracker/shared/screen";
import { Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import type { Column } from "../../ui/data-table.tsx";
import { AmountFigure, Change, Figure, NoFigure } from "../../ui/figure.tsx";
import { dayText, periodText } from "../../ui/period.ts";
import { StatusTally } from "../../ui/status-tally.tsx";

/** Columns of the screener that a reader may show, in their order. */
export const COMPANY_COLUMNS = [
  "segments",
  "country",
  "kind",
  ...SCREEN_METRICS.filter((metric) => metric !== "baselines"),
  "baselines",
  "statuses",
] as const;
export type CompanyColumn = (typeof COMPANY_COLUMNS)[number];

/** Those that stand there before a reader chooses. */
export const FIRST_COLUMNS: readonly CompanyColumn[] = [
  "segments",
  "country",
  "kind",
  "marketCap",
  "revenue",
  "revenueGrowth",
  "priceChange",
  "funding",
  "baselines",
];

/** The columns that an address names, in the table's order; the first ones where it names none. */
export function columnsOf(text: string | undefined): readonly CompanyColumn[] {
  if (text === undefined) return FIRST_COLUMNS;
  const named = new Set(text.split(","));
  return COMPANY_COLUMNS.filter((column) => named.has(column));
}

/** What an address says of these columns; nothing where they are the first ones. */
export function columnsText(columns: readonly CompanyColumn[]): string | undefined {
  const same =
    columns.length === FIRST_COLUMNS.length && FIRST_COLUMNS.every((each) => columns.includes(each));
  return same ? undefined : columns.join(",") || "none";
}

/** The same columns of a company wherever companies are listed. */
export function useCompanyColumns(): Record<"name" | CompanyColumn, Column<CompanyRow>> {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const { nameOf } = useSegments();
  return useMemo(() => {
    const region = new Intl.DisplayNames([lang], { type: "region" });
    const from = (row: CompanyRow, metric: ScreenMetric) => ({
      title: `${say(row.name)}, ${t(`metricName.${metric}`)}`,
      figure: { company: row.slug, metric },
    });
    const head = (metric: ScreenMetric) => ({
      id: metric,
      header: t(`metricName.${metric}`),
      align: "right" as const,
    });
    const percent = (metric: ScreenMetric, of: (row: CompanyRow) => number | null): Column<CompanyRow> => ({
      ...head(metric),
      cell: (row) => <Change value={of(row)} origin={from(row, metric)} />,
      sortBy: of,
    });
    const share = (metric: ScreenMetric, of: (row: CompanyRow) => number | null): Column<CompanyRow> => ({
      ...head(metric),
      cell: (row) => <Figure value={of(row)} unit="percent" origin={from(row, metric)} />,
      sortBy: of,
    });
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
        ...head("revenue"),
        cell: (row) =>
          row.latestRevenue === null ? (
            <NoFigure />
          ) : (
            <>
              <AmountFigure amount={row.latestRevenue.amount} origin={from(row, "revenue")} />{" "}
              <span className="muted small">{periodText(row.latestRevenue.period, lang)}</span>
            </>
          ),
        sortBy: (row) => row.latestRevenue?.amount.value ?? null,
      },
      revenueGrowth: percent("revenueGrowth", (row) => row.latestRevenue?.growthPercent ?? null),
      grossMargin: share("grossMargin", (row) => row.margins?.gross ?? null),
      operatingMargin: share("operatingMargin", (row) => row.margins?.operating ?? null),
      netMargin: share("netMargin", (row) => row.margins?.net ?? null),
      researchShare: share("researchShare", (row) => row.margins?.research ?? null),
      salesMultiple: {
        ...head("salesMultiple"),
        cell: (row) => (
          <Figure value={row.salesMultiple} unit="multiple" origin={from(row, "salesMultiple")} />
        ),
        sortBy: (row) => row.salesMultiple,
      },
      marketCap: {
        ...head("marketCap"),
        cell: (row) =>
          row.marketCap === null ? (
            <NoFigure />
          ) : (
            <span title={dayText(row.marketCap.date, lang)}>
              <AmountFigure amount={row.marketCap.amount} origin={from(row, "marketCap")} />
              {row.marketCap.approximate && <span className="muted small"> {t("common.approximate")}</span>}
            </span>
          ),
        sortBy: (row) => row.marketCap?.amount.value ?? null,
      },
      priceChange: {
        ...head("priceChange"),
        cell: (row) =>
          row.priceChangePercent === null ? (
            <NoFigure />
          ) : (
            <span
              title={`${dayText(row.priceChangePercent.from, lang)} – ${dayText(row.priceChangePercent.to, lang)}`}
            >
              <Change value={row.priceChangePercent.value} origin={from(row, "priceChange")} />
            </span>
          ),
        sortBy: (row) => row.priceChangePercent?.value ?? null,
      },
      funding: {
        ...head("funding"),
        cell: (row) => (
          <AmountFigure amount={row.fundingTotal?.amount ?? null} origin={from(row, "funding")} />
        ),
        sortBy: (row) => row.fundingTotal?.amount.value ?? null,
      },
      valuation: {
        ...head("valuation"),
        cell: (row) => (
          <AmountFigure amount={row.valuation?.amount ?? null} origin={from(row, "valuation")} />
        ),
        sortBy: (row) => row.valuation?.amount.value ?? null,
      },
      baselines: {
        ...head("baselines"),
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
      statuses: {
        id: "statuses",
        header: t("screener.statuses"),
        cell: (row) => (row.baselines === 0 ? <NoFigure /> : <StatusTally counts={row.statuses} />),
      },
    };
  }, [t, lang, say, nameOf]);
}
