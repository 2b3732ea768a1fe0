import { useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { OUTCOMES, RUN_STATUSES } from "../../routes/data.ts";
import { Controls, DayField, FilterChips, Pick } from "../../ui/chips.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import styles from "./runs-filters.module.css";

const route = getRouteApi("/data");

/** What the list of runs is asked for, as the address says it. */
export function useRunFilters() {
  const search = route.useSearch();
  const filters = {
    source: search.source,
    status: search.status,
    outcome: search.outcome,
    from: search.since,
    to: search.until,
    q: search.q,
  };
  return { filters, filtered: Object.values(filters).some((value) => value !== undefined) };
}

/** Search, filters as chips, and the way out of them. */
export function RunsFilters() {
  const { t } = useTranslation();
  const { say } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const sources = useQuery(read("listSources", {}));
  const { filters, filtered } = useRunFilters();
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  return (
    <>
      <Controls label={t("common.filter")}>
        <SearchField
          label={t("runView.search")}
          value={search.q}
          onChange={(q) => {
            set({ q });
          }}
        />
        <Pick
          label={t("common.source")}
          empty={t("common.all")}
          value={search.source}
          choices={(sources.data?.data ?? []).map((source) => ({
            value: source.id,
            label: say(source.name),
          }))}
          onChange={(source) => {
            set({ source });
          }}
        />
        <DayField
          label={t("runView.since")}
          value={search.since}
          onChange={(since) => {
            set({ since });
          }}
        />
        <DayField
          label={t("runView.until")}
          value={search.until}
          onChange={(until) => {
            set({ until });
          }}
        />
        <Link to="/data/backfill" search={{ source: search.source }} className={styles.link}>
          {t("backfill.open")}
        </Link>
        <a className={styles.link} href={addressOf("listRuns", { query: { ...filters, format: "csv" } })}>
          {t("common.csv")}
        </a>
      </Controls>
      <div className={styles.chips}>
        <FilterChips
          label={t("common.status")}
          value={search.status}
          choices={RUN_STATUSES.filter((status) => status !== "finished").map((value) => ({
            value,
            label: t(`runStatus.${value}`),
          }))}
          onChange={(status) => {
            set({ status, outcome: undefined });
          }}
        />
        <FilterChips
          label={t("data.outcome")}
          value={search.outcome}
          choices={OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) }))}
          onChange={(outcome) => {
            set({ outcome, status: undefined });
          }}
        />
        {filtered && (
          <Link to="/data" search={{ tab: "runs" }} className="small">
            {t("common.reset")}
          </Link>
        )}
      </div>
    </>
  );
}
