import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CompanyRow } from "@sector-tracker/shared/contract";
import { addressOf } from "../../api/client.ts";
import { listPages } from "../../api/pages.ts";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import { COMPANY_KINDS } from "../../routes/companies.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { Controls, Pick, Tick } from "../../ui/chips.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { PageHeader } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { STATUSES } from "../../ui/statuses.ts";
import { VirtualRows } from "../../ui/virtual-rows.tsx";
import { COMPANY_COLUMNS, columnsOf, columnsText, useCompanyColumns } from "./company-columns.tsx";
import styles from "./companies.module.css";
import { Conditions } from "./conditions.tsx";
import { COUNTRIES, MOST_PICKS, picksOf } from "./picks.ts";
import { SavedViews } from "./saved-views.tsx";
import { SortBar } from "./sort-bar.tsx";

const route = getRouteApi("/companies");
/** The most that the API gives at once; further ones follow by themselves. */
const AT_ONCE = 500;

/** The screener: every company, filtered and sorted by the API; filters, order and columns stand in the address. */
export function CompaniesPage() {
  const { t } = useTranslation();
  const { lang, say, asOf, currency } = useView();
  const announce = useAnnounce();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { choices } = useSegments();
  const all = useCompanyColumns();
  const shown = useMemo(() => columnsOf(search.columns), [search.columns]);
  const picks = useMemo(() => picksOf(search.pick), [search.pick]);
  const sort = search.sort ?? "-marketCap";
  const filters = {
    q: search.q,
    segment: search.segment,
    country: search.country,
    kind: search.kind,
    inReport: search.inReport,
    status: search.status,
    where: search.where,
    sort,
    asOf,
    currency,
  };
  const companies = useInfiniteQuery(listPages("listCompanies", filters, AT_ONCE));
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = companies;
  useEffect(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  const region = useMemo(() => new Intl.DisplayNames([lang], { type: "region" }), [lang]);
  const pick = (slug: string, on: boolean) => {
    if (on && picks.length >= MOST_PICKS) {
      announce(t("screener.mostPicks"));
      return;
    }
    const next = on ? [...picks, slug] : picks.filter((each) => each !== slug);
    set({ pick: next.length === 0 ? undefined : next.join(",") });
  };
  const columns: Column<CompanyRow>[] = [
    {
      ...all.name,
      cell: (row) => (
        <span className={styles.named}>
          <input
            type="checkbox"
            aria-label={t("screener.pickOne", { name: say(row.name) })}
            checked={picks.includes(row.slug)}
            onChange={(event) => {
              pick(row.slug, event.currentTarget.checked);
            }}
          />
          <span>{all.name.cell(row)}</span>
        </span>
      ),
    },
    ...shown.map((column) => all[column]),
  ];
  return (
    <>
      <PageHeader
        title={t("companies.title")}
        lead={t("companies.lead")}
        actions={
          <>
            <Link to="/watchlists">{t("nav.watchlists")}</Link>
            <a href={addressOf("listCompanies", { query: { ...filters, format: "csv" } })}>
              {t("screener.csv")}
            </a>
          </>
        }
      />
      <SavedViews path="/companies" />
      <Controls label={t("common.filter")}>
        <SearchField
          label={t("companies.search")}
          value={search.q}
          onChange={(q) => {
            set({ q });
          }}
        />
        <Pick
          label={t("common.segment")}
          empty={t("common.all")}
          value={search.segment}
          choices={choices}
          onChange={(segment) => {
            set({ segment });
          }}
        />
        <Pick
          label={t("common.kind")}
          empty={t("common.all")}
          value={search.kind}
          choices={COMPANY_KINDS.map((kind) => ({ value: kind, label: t(`companyKind.${kind}`) }))}
          onChange={(kind) => {
            set({ kind: COMPANY_KINDS.find((item) => item === kind) });
          }}
        />
        <Pick
          label={t("common.country")}
          empty={t("common.all")}
          value={search.country}
          choices={COUNTRIES.map((code) => ({ value: code, label: region.of(code) ?? code }))}
          onChange={(country) => {
            set({ country });
          }}
        />
        <Pick
          label={t("screener.status")}
          empty={t("screener.anyStatus")}
          value={search.status}
          choices={STATUSES.map((status) => ({ value: status, label: t(`status.${status}`) }))}
          onChange={(status) => {
            set({ status: STATUSES.find((item) => item === status) });
          }}
        />
        <Tick
          label={t("companies.onlyInReport")}
          checked={search.inReport === "true"}
          onChange={(on) => {
            set({ inReport: on ? "true" : undefined });
          }}
        />
        <details className={styles.columns}>
          <summary>{t("common.columns")}</summary>
          <div className={styles.menu}>
            {COMPANY_COLUMNS.map((column) => (
              <Tick
                key={column}
                label={all[column].header}
                checked={shown.includes(column)}
                onChange={(on) => {
                  const next = COMPANY_COLUMNS.filter((each) =>
                    each === column ? on : shown.includes(each),
                  );
                  set({ columns: columnsText(next) });
                }}
              />
            ))}
          </div>
        </details>
      </Controls>
      <Conditions
        where={search.where}
        onChange={(where) => {
          set({ where });
        }}
      />
      <Loaded query={companies} skeleton={<SkeletonRows rows={16} height={34} />}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.data);
          const [first] = data.pages;
          return (
            <>
              <div className={styles.counts}>
                <p aria-live="polite">
                  <strong>{t("screener.matched", { count: first?.total ?? 0 })}</strong>
                  {(first?.hidden ?? 0) > 0 && (
                    <span className="muted"> · {t("screener.hidden", { count: first?.hidden ?? 0 })}</span>
                  )}
                </p>
                <SortBar
                  sort={sort}
                  onChange={(next) => {
                    set({ sort: next });
                  }}
                />
              </div>
              <DataTable<CompanyRow>
                caption={t("companies.title")}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.slug}
                sort={sort}
                several
                onSort={(next) => {
                  set({ sort: next });
                }}
                body={VirtualRows}
                empty={
                  <EmptyState
                    title={t("companies.empty")}
                    hint={t("state.emptyFilteredHint")}
                    action={<Link to="/companies">{t("common.reset")}</Link>}
                  />
                }
              />
            </>
          );
        }}
      </Loaded>
      {picks.length > 0 && (
        <div className={styles.picked} role="region" aria-label={t("screener.pick")}>
          <Link to="/compare" search={{ companies: picks.join(",") }}>
            {t("screener.compare", { count: picks.length })}
          </Link>
          <button
            type="button"
            onClick={() => {
              set({ pick: undefined });
            }}
          >
            {t("screener.clearPicks")}
          </button>
        </div>
      )}
    </>
  );
}
