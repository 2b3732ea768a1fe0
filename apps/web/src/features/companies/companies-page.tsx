import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { listPages } from "../../api/pages.ts";
import { useSegments } from "../../api/segments.ts";
import { useView } from "../../app/view.ts";
import { COMPANY_KINDS } from "../../routes/companies.ts";
import { Controls, Pick, Tick } from "../../ui/chips.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { MoreRows } from "../../ui/more-rows.tsx";
import { PageHeader } from "../../ui/page.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { COMPANY_COLUMNS, useCompanyColumns, type CompanyColumn } from "./company-columns.tsx";
import styles from "./companies.module.css";

const route = getRouteApi("/companies");
/** Countries offered as a filter; any other can be given in the address. */
const COUNTRIES = ["US", "KR", "GB", "CN", "JP", "TW", "DE", "FR", "CA", "IL", "NL", "CH"] as const;

/** The screener: every company, filtered and sorted by the API; filters, order and columns stand in the address. */
export function CompaniesPage() {
  const { t } = useTranslation();
  const { lang, asOf, currency } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { choices } = useSegments();
  const all = useCompanyColumns();
  const hidden = useMemo(() => new Set((search.columns ?? "").split("-")), [search.columns]);
  const shown = useMemo(() => COMPANY_COLUMNS.filter((column) => !hidden.has(column)), [hidden]);
  const sort = search.sort ?? "-marketCap";
  const filters = {
    q: search.q,
    segment: search.segment,
    country: search.country,
    kind: search.kind,
    inReport: search.inReport,
    sort,
    asOf,
    currency,
  };
  const companies = useInfiniteQuery(listPages("listCompanies", filters, 100));
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  const toggle = (column: CompanyColumn, on: boolean) => {
    const next = COMPANY_COLUMNS.filter((item) => (item === column ? !on : hidden.has(item)));
    set({ columns: next.length === 0 ? undefined : next.join("-") });
  };
  const region = useMemo(() => new Intl.DisplayNames([lang], { type: "region" }), [lang]);
  const columns = useMemo(() => [all.name, ...shown.map((column) => all[column])], [all, shown]);
  return (
    <>
      <PageHeader
        title={t("companies.title")}
        lead={t("companies.lead")}
        actions={
          <>
            <Link to="/watchlists">{t("nav.watchlists")}</Link>
            <a href={addressOf("listCompanies", { query: { ...filters, format: "csv" } })}>
              {t("common.csv")}
            </a>
          </>
        }
      />
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
                checked={!hidden.has(column)}
                onChange={(on) => {
                  toggle(column, on);
                }}
              />
            ))}
          </div>
        </details>
      </Controls>
      <Loaded query={companies} skeleton={<SkeletonRows rows={16} height={34} />}>
        {(data) => {
          const rows = data.pages.flatMap((page) => page.data);
          return (
            <>
              <DataTable
                caption={t("companies.title")}
                columns={columns}
                rows={rows}
                rowKey={(row) => row.slug}
                sort={sort}
                onSort={(next) => {
                  set({ sort: next });
                }}
                empty={
                  <EmptyState
                    title={t("companies.empty")}
                    hint={t("state.emptyFilteredHint")}
                    action={<Link to="/companies">{t("common.reset")}</Link>}
                  />
                }
              />
              <MoreRows query={companies} shown={rows.length} total={data.pages[0]?.total ?? rows.length} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
