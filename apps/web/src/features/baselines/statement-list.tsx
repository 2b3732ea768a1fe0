import type { BaselineView } from "@sector-tracker/shared/contract";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { listPages } from "../../api/pages.ts";
import { useReports } from "../../api/report.ts";
import { read } from "../../api/read.ts";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import { Controls, Pick } from "../../ui/chips.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { Actual, Deviation } from "../scoreboard/outcome.tsx";
import { MoreRows } from "../../ui/more-rows.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { STATUS_ORDER, StatusBadge } from "../../ui/status.tsx";
import { KINDS, VERDICTS } from "../../ui/statuses.ts";
import { Statement } from "../scoreboard/statement.tsx";
import { VerdictMark } from "./verdict-mark.tsx";

const route = getRouteApi("/baselines");

/** Sort keys that the API knows, by column. */
const SORTS = ["label", "kind", "segment", "publisher", "status", "deviation"];

/** Every quantitative statement of the reports, filtered. */
export function StatementList() {
  const { t } = useTranslation();
  const { say, asOf } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { nameOf, choices: segmentChoices } = useSegments();
  const reports = useReports();
  const publishers = useQuery(read("listPublishers", { query: { asOf } }));
  const sortId = search.sort?.replace(/^-/, "");
  const filters = {
    q: search.q,
    report: search.report,
    kind: search.kind,
    status: search.status,
    verdict: search.verdict,
    segment: search.segment,
    company: search.company,
    publisher: search.publisher,
    asOf,
    sort: sortId !== undefined && SORTS.includes(sortId) ? search.sort : "position",
  };
  const baselines = useInfiniteQuery(listPages("listBaselines", filters, 100));
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  const filtered = Object.entries(search).some(
    ([key, value]) =>
      key !== "sort" &&
      key !== "view" &&
      key !== "group" &&
      value !== undefined &&
      !["asOf", "currency", "lang"].includes(key),
  );
  const columns = useMemo<Column<BaselineView>[]>(
    () => [
      {
        id: "label",
        header: t("baselines.statement"),
        width: "34%",
        cell: (row) => <Statement baseline={row} />,
        sortBy: (row) => say(row.label),
      },
      {
        id: "kind",
        onTablet: "hide",
        header: t("common.kind"),
        cell: (row) => t(`kind.${row.kind}`),
        sortBy: (row) => row.kind,
      },
      {
        id: "segment",
        onTablet: "hide",
        header: t("common.segment"),
        cell: (row) =>
          row.segment === null ? (
            ""
          ) : (
            <Link to="/segments/$slug" params={{ slug: row.segment }}>
              {nameOf(row.segment)}
            </Link>
          ),
        sortBy: (row) => row.segment,
      },
      {
        id: "printed",
        onTablet: "hide",
        header: t("baselines.printed"),
        cell: (row) => <span lang="ko">{row.points.at(-1)?.printed ?? row.growth?.printed ?? ""}</span>,
      },
      {
        id: "actual",
        header: t("baselines.actual"),
        align: "right",
        cell: (row) => <Actual baseline={row} />,
      },
      {
        id: "deviation",
        header: t("scoreboard.deviation"),
        align: "right",
        cell: (row) => <Deviation baseline={row} />,
        sortBy: (row) => row.assessment.deviation,
      },
      {
        id: "verdict",
        header: t("baselines.verdict"),
        cell: (row) => <VerdictMark verdict={row.audit.verdict} />,
      },
      {
        id: "status",
        header: t("common.status"),
        cell: (row) => <StatusBadge status={row.assessment.status} />,
        sortBy: (row) => row.assessment.status,
      },
    ],
    [t, say, nameOf],
  );
  const words = <T extends string>(values: readonly T[], label: (value: T) => string) =>
    values.map((value) => ({ value, label: label(value) }));
  return (
    <>
      <Controls label={t("common.filter")}>
        <SearchField
          label={t("baselines.search")}
          value={search.q}
          onChange={(q) => {
            set({ q });
          }}
        />
        <Pick
          label={t("common.kind")}
          empty={t("common.all")}
          value={search.kind}
          choices={words(KINDS, (kind) => t(`kind.${kind}`))}
          onChange={(kind) => {
            set({ kind: KINDS.find((item) => item === kind) });
          }}
        />
        <Pick
          label={t("common.status")}
          empty={t("common.all")}
          value={search.status}
          choices={words(STATUS_ORDER, (status) => t(`status.${status}`))}
          onChange={(status) => {
            set({ status: STATUS_ORDER.find((item) => item === status) });
          }}
        />
        <Pick
          label={t("baselines.verdict")}
          empty={t("common.all")}
          value={search.verdict}
          choices={words(VERDICTS, (verdict) => t(`verdict.${verdict}`))}
          onChange={(verdict) => {
            set({ verdict: VERDICTS.find((item) => item === verdict) });
          }}
        />
        <Pick
          label={t("common.segment")}
          empty={t("common.all")}
          value={search.segment}
          choices={segmentChoices}
          onChange={(segment) => {
            set({ segment });
          }}
        />
        <Pick
          label={t("common.publisher")}
          empty={t("common.all")}
          value={search.publisher}
          choices={(publishers.data?.data ?? [])
            .filter(({ player }) => player === "house")
            .map(({ name }) => ({ value: name, label: name }))}
          onChange={(publisher) => {
            set({ publisher });
          }}
        />
        {(reports.data?.data.length ?? 0) > 1 && (
          <Pick
            label={t("common.report")}
            empty={t("common.all")}
            value={search.report}
            choices={(reports.data?.data ?? []).map((item) => ({ value: item.slug, label: say(item.title) }))}
            onChange={(slug) => {
              set({ report: slug });
            }}
          />
        )}
        <a href={addressOf("listBaselines", { query: { ...filters, format: "csv" } })}>{t("common.csv")}</a>
        {filtered && (
          <Link to="/baselines" search={{ sort: search.sort, view: "all" }}>
            {t("common.reset")}
          </Link>
        )}
      </Controls>
      <Loaded query={baselines} skeleton={<SkeletonRows rows={14} height={46} />}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.data);
          const total = data.pages[0]?.total ?? rows.length;
          return (
            <>
              <DataTable
                caption={t("baselines.title")}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.id}
                sort={search.sort}
                onSort={(sort) => {
                  set({ sort });
                }}
                empty={<EmptyState title={t("baselines.empty")} hint={t("state.emptyFilteredHint")} />}
              />
              <MoreRows query={baselines} shown={rows.length} total={total} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
