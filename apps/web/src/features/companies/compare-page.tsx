import type { CompanyRow } from "@sector-tracker/shared/contract";
import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { IconX } from "@tabler/icons-react";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { PageHeader, Section } from "../../ui/page.tsx";
import { EmptyState, Loaded, SkeletonBlock } from "../../ui/state.tsx";
import { AddCompany } from "../watchlists/add-company.tsx";
import { RebasedPrices } from "../watchlists/rebased-prices.tsx";
import { COMPANY_COLUMNS, useCompanyColumns, type CompanyColumn } from "./company-columns.tsx";
import styles from "./companies.module.css";
import { MOST_PICKS, picksOf } from "./picks.ts";

const route = getRouteApi("/compare");

/** Companies side by side: every figure of the screener, one line each, and their prices from one day. */
export function ComparePage() {
  const { t } = useTranslation();
  const { say, asOf, currency } = useView();
  const announce = useAnnounce();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const figures = useCompanyColumns();
  const picks = useMemo(() => picksOf(search.companies), [search.companies]);
  const query = { companies: picks.join(","), limit: MOST_PICKS, asOf, currency };
  const found = useQuery({ ...readSteady("listCompanies", { query }), enabled: picks.length > 0 });
  const set = (slugs: readonly string[]) => {
    const companies = slugs.length === 0 ? undefined : slugs.join(",");
    void navigate({ search: (previous) => ({ ...previous, companies }), resetScroll: false });
  };
  const rows = useMemo(() => {
    const by = new Map((found.data?.data ?? []).map((row) => [row.slug, row]));
    return picks.flatMap((slug) => by.get(slug) ?? []);
  }, [found.data, picks]);
  const columns: Column<CompanyColumn>[] = [
    { id: "figure", header: t("compare.figure"), cell: (figure) => figures[figure].header },
    ...rows.map((row: CompanyRow): Column<CompanyColumn> => ({
      id: row.slug,
      header: say(row.name),
      align: "right",
      cell: (figure) => figures[figure].cell(row),
    })),
  ];
  return (
    <>
      <PageHeader
        title={t("compare.title")}
        lead={t("compare.lead")}
        above={<Link to="/companies">{t("companies.title")}</Link>}
        actions={
          picks.length > 0 && (
            <a href={addressOf("listCompanies", { query: { ...query, format: "csv" } })}>{t("common.csv")}</a>
          )
        }
      />
      <AddCompany
        known={new Set(picks)}
        label={t("compare.add")}
        onAdd={(company) => {
          if (picks.length >= MOST_PICKS) announce(t("compare.full"));
          else set([...picks, company.slug]);
        }}
      />
      {picks.length === 0 ? (
        <EmptyState
          title={t("compare.none")}
          hint={t("compare.noneHint")}
          action={<Link to="/companies">{t("companies.title")}</Link>}
        />
      ) : (
        <Loaded query={found} skeleton={<SkeletonBlock height={480} />}>
          {() => (
            <>
              <ul className={styles.compared} aria-label={t("compare.title")}>
                {rows.map((row) => (
                  <li key={row.slug}>
                    <Link to="/companies/$slug" params={{ slug: row.slug }}>
                      {say(row.name)}
                    </Link>
                    <button
                      type="button"
                      aria-label={t("compare.remove", { name: say(row.name) })}
                      onClick={() => {
                        set(picks.filter((slug) => slug !== row.slug));
                      }}
                    >
                      <IconX size={13} aria-hidden />
                    </button>
                  </li>
                ))}
              </ul>
              <Section title={t("compare.figures")}>
                <DataTable
                  caption={t("compare.figures")}
                  columns={columns}
                  rows={COMPANY_COLUMNS}
                  rowKey={(figure) => figure}
                />
              </Section>
              <Section title={t("following.performance")}>
                <RebasedPrices
                  companies={rows}
                  baskets={["report"]}
                  since={search.since}
                  log={search.scale === "log"}
                  fileName="comparison-prices"
                  onChange={(patch) => {
                    void navigate({
                      search: (previous) => ({ ...previous, ...patch }),
                      replace: true,
                      resetScroll: false,
                    });
                  }}
                />
              </Section>
            </>
          )}
        </Loaded>
      )}
    </>
  );
}
