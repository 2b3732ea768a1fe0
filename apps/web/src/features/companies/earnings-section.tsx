import type { EarningsFactView } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi } from "@tanstack/react-router";
import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { BarsChart } from "../../charts/bars/bars-chart.tsx";
import { EARNINGS_PERIODS } from "../../routes/companies.ts";
import { Choice, Controls, Pick } from "../../ui/chips.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Change, Figure, NoFigure } from "../../ui/figure.tsx";
import { dayText, periodText } from "../../ui/period.ts";
import { Loaded, SkeletonBlock } from "../../ui/state.tsx";
import { calendarQuarters, calendarYears } from "./calendar-model.ts";
import { changeOnYear, earningsGrid } from "./earnings-model.ts";

const route = getRouteApi("/companies/$slug");

const NAMED = [
  "revenue",
  "grossProfit",
  "operatingIncome",
  "netIncome",
  "researchAndDevelopment",
  "capitalExpenditure",
  "operatingCashFlow",
  "cash",
  "totalAssets",
  "sharesOutstanding",
  "employees",
] as const;

/** A concept's name; a segment's revenue names the segment. */
export function conceptName(concept: string, t: TFunction): string {
  const named = NAMED.find((name) => name === concept);
  if (named !== undefined) return t(`concept.${named}`);
  return t("concept.segmentRevenue", { segment: concept.replace(/^revenue:/, "").replaceAll("-", " ") });
}

/** A fact's value as asked for: converted where it could be. */
function shown(fact: EarningsFactView): { value: number; unit: string } {
  const { converted } = fact;
  return converted !== null && "value" in converted
    ? { value: converted.value, unit: converted.unit }
    : { value: fact.value, unit: fact.unit };
}

/** Filed results by year or quarter: one figure as bars, all of them as a table. */
export function EarningsSection({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const { lang, asOf, currency } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const period = search.period ?? "year";
  const byCalendar = search.basis === "calendar";
  // Calendar years are made of fiscal quarters.
  const filed = byCalendar ? "quarter" : period;
  const query = { period: filed, limit: 500, sort: "-periodEnd", asOf, currency } as const;
  const earnings = useQuery(readSteady("listCompanyEarnings", { params: { slug }, query }));
  const facts = earnings.data?.data;
  const grid = useMemo(() => {
    const given = facts ?? [];
    if (!byCalendar) return earningsGrid(given);
    return earningsGrid(period === "year" ? calendarYears(given) : calendarQuarters(given));
  }, [facts, byCalendar, period]);
  const concept =
    search.concept !== undefined && grid.concepts.includes(search.concept)
      ? search.concept
      : grid.concepts[0];
  const row = concept === undefined ? undefined : grid.facts.get(concept);
  const periods = useMemo(
    () =>
      [...grid.periods]
        .reverse()
        .filter((item) => row?.has(item.period))
        .slice(period === "year" ? -12 : -20),
    [grid, row, period],
  );
  const sample = row?.values().next().value;
  const unit = sample === undefined ? "USD" : shown(sample).unit;
  const model = useMemo(
    () => ({
      periods: periods.map((item) => item.period),
      series:
        concept === undefined
          ? []
          : [
              {
                key: concept,
                label: conceptName(concept, t),
                values: periods.map((item) => {
                  const fact = row?.get(item.period);
                  return fact === undefined ? null : shown(fact).value;
                }),
              },
            ],
      incomplete: [],
    }),
    [periods, concept, row, t],
  );
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), replace: true, resetScroll: false });
  };
  const columns: Column<{ period: string; end: string }>[] = [
    {
      id: "period",
      header: t("common.period"),
      cell: (item) => (
        <>
          {periodText(item.period, lang)} <span className="muted small">{dayText(item.end, lang)}</span>
        </>
      ),
      sortBy: (item) => item.end,
    },
    ...grid.concepts.slice(0, 8).map((name): Column<{ period: string; end: string }> => {
      const values = grid.facts.get(name);
      return {
        id: name,
        header: conceptName(name, t),
        align: "right",
        cell: (item) => {
          const fact = values?.get(item.period);
          if (fact === undefined) return <NoFigure />;
          const figure = shown(fact);
          return (
            <>
              <Figure
                value={figure.value}
                unit={figure.unit}
                note={fact.derived ? t("common.derived") : undefined}
                origin={{
                  title: `${conceptName(name, t)}, ${periodText(item.period, lang)}`,
                  items:
                    fact.derived && fact.derivedFrom.length > 0
                      ? fact.derivedFrom.map((input) => input.provenance)
                      : [fact.provenance],
                  inputs: fact.derivedFrom.map((input) => periodText(input.period, lang)),
                }}
              />
              {fact.derived && <span className="muted small"> {t("common.derived")}</span>}
              {name === concept && values !== undefined && (
                <span className="small">
                  {" "}
                  <Change value={changeOnYear(fact, values)} />
                </span>
              )}
            </>
          );
        },
        sortBy: (item) => {
          const fact = values?.get(item.period);
          return fact === undefined ? null : shown(fact).value;
        },
      };
    }),
  ];
  return (
    <Loaded query={earnings} skeleton={<SkeletonBlock height={420} />}>
      {(answer) => (
        <>
          {answer.data.length > 0 && (
            <Controls label={t("company.earnings")}>
              <Choice
                label={t("common.period")}
                value={period}
                onChange={(next) => {
                  set({ period: next });
                }}
                choices={EARNINGS_PERIODS.map((value) => ({ value, label: t(`company.${value}`) }))}
              />
              <Choice
                label={t("story.basis")}
                value={search.basis ?? "fiscal"}
                onChange={(next) => {
                  set({ basis: next === "calendar" ? "calendar" : undefined });
                }}
                choices={[
                  { value: "fiscal", label: t("story.fiscal") },
                  { value: "calendar", label: t("story.calendar") },
                ]}
              />
              {concept !== undefined && (
                <Pick
                  label={t("company.concept")}
                  value={concept}
                  choices={grid.concepts.map((value) => ({ value, label: conceptName(value, t) }))}
                  onChange={(next) => {
                    set({ concept: next });
                  }}
                />
              )}
              <a
                className="small"
                href={addressOf("listCompanyEarnings", {
                  params: { slug },
                  query: { ...query, format: "csv" },
                })}
              >
                {t("common.csv")}
              </a>
            </Controls>
          )}
          {answer.data.length === 0 ? (
            <p className="muted">{t("company.noEarnings")}</p>
          ) : (
            <>
              <BarsChart
                id="results"
                model={model}
                unit={unit}
                title={concept === undefined ? t("company.earnings") : conceptName(concept, t)}
                subtitle={`${unit} · ${t(`company.${period}`)} · ${t(byCalendar ? "story.calendar" : "story.fiscal")}`}
                sources={[...new Set(answer.data.map((fact) => fact.provenance.source))]}
                noData={byCalendar ? t("story.noCalendar") : t("company.noEarnings")}
                note={byCalendar ? t("story.calendarNote") : undefined}
                stacked={false}
                fileName={`${slug}-${concept ?? "results"}`}
                height={240}
              />
              <div style={{ height: 20 }} />
              <DataTable
                caption={t("company.earnings")}
                columns={columns}
                rows={grid.periods.slice(0, period === "year" ? 8 : 12)}
                rowKey={(item) => item.period}
              />
            </>
          )}
        </>
      )}
    </Loaded>
  );
}
