import { useInfiniteQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { listPages } from "../../api/pages.ts";
import { NAME_KINDS, NAME_STATUSES } from "../../routes/data.ts";
import { Controls, FilterChips, Pick } from "../../ui/chips.tsx";
import { MoreRows } from "../../ui/more-rows.tsx";
import { SearchField } from "../../ui/search-field.tsx";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { NameItem } from "./name-item.tsx";
import styles from "./review.module.css";

const route = getRouteApi("/data");

/** Companies that sources name and nobody here is known by: mapped, made or left out. */
export function NamesPart() {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const status = search.named ?? "open";
  const filters = { status, kind: search.kind, q: search.q };
  const list = useInfiniteQuery(listPages("listNames", filters, 30));
  const set = (patch: typeof search) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  return (
    <>
      <Controls label={t("common.filter")}>
        <SearchField
          label={t("review.names.search")}
          value={search.q}
          onChange={(q) => {
            set({ q });
          }}
        />
        <Pick
          label={t("data.state")}
          value={status}
          choices={NAME_STATUSES.map((value) => ({ value, label: t(`review.names.status.${value}`) }))}
          onChange={(value) => {
            const named = NAME_STATUSES.find((one) => one === value);
            set({ named: named === "open" ? undefined : named });
          }}
        />
        <FilterChips
          label={t("review.names.kind")}
          value={search.kind}
          choices={NAME_KINDS.map((value) => ({ value, label: t(`review.names.kinds.${value}`) }))}
          onChange={(kind) => {
            set({ kind });
          }}
        />
        <a className={styles.inline} href={addressOf("listNames", { query: { ...filters, format: "csv" } })}>
          {t("common.csv")}
        </a>
      </Controls>
      <Loaded query={list} skeleton={<SkeletonRows rows={5} height={88} />}>
        {(data) => {
          const items = data.pages.flatMap((page) => page.data);
          const filtered = search.q !== undefined || search.kind !== undefined || status !== "open";
          if (items.length === 0) {
            return (
              <EmptyState
                title={t(filtered ? "review.names.noMatch" : "review.names.nothing")}
                {...(filtered
                  ? {
                      action: (
                        <Link to="/data" search={{ tab: "review", part: "names" }}>
                          {t("common.reset")}
                        </Link>
                      ),
                    }
                  : { hint: t("review.names.nothingHint") })}
              />
            );
          }
          return (
            <>
              <ul className={styles.rows}>
                {items.map((item) => (
                  <NameItem key={item.id} item={item} />
                ))}
              </ul>
              <MoreRows query={list} shown={items.length} total={data.pages[0]?.total ?? items.length} />
            </>
          );
        }}
      </Loaded>
    </>
  );
}
