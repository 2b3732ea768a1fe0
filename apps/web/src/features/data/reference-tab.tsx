import type { ReferenceItemView } from "@sector-tracker/shared/contract";
import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { addressOf } from "../../api/client.ts";
import { listPages } from "../../api/pages.ts";
import { readSteady } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { REFERENCE_DATASETS } from "../../routes/reference-datasets.ts";
import { Controls, Pick } from "../../ui/chips.tsx";
import { exactNumber } from "../../ui/format.ts";
import { MoreRows } from "../../ui/more-rows.tsx";
import { dayText } from "../../ui/period.ts";
import { SearchField } from "../../ui/search-field.tsx";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { ReferenceTable } from "./reference-table.tsx";

const route = getRouteApi("/data");

/** What reference tables hold: one table at a time, searched and narrowed by category. */
export function ReferenceTab() {
  const { t } = useTranslation();
  const { lang, asOf } = useView();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const known = asOf === undefined ? {} : { asOf };
  const datasets = useQuery(readSteady("listReferenceDatasets", { query: known }));
  const dataset = search.dataset ?? datasets.data?.data[0]?.dataset;
  const shown = datasets.data?.data.find((each) => each.dataset === dataset);
  const filters = { ...known, dataset, category: search.category, q: search.q };
  const items = useInfiniteQuery({
    ...listPages("listReferenceItems", filters, 50),
    enabled: dataset !== undefined,
  });
  const set = (patch: Partial<typeof search>) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), resetScroll: false });
  };
  return (
    <>
      <Controls label={t("common.filter")}>
        <Pick
          label={t("reference.dataset")}
          empty={t("reference.choose")}
          value={dataset}
          choices={(datasets.data?.data ?? []).map((each) => ({
            value: each.dataset,
            label: `${t(`reference.datasets.${each.dataset}`)} (${exactNumber(each.items)})`,
          }))}
          onChange={(value) => {
            set({
              dataset: REFERENCE_DATASETS.find((name) => name === value),
              category: undefined,
              q: undefined,
            });
          }}
        />
        <Pick
          label={t("reference.category")}
          empty={t("common.all")}
          value={search.category}
          choices={(shown?.categories ?? []).map((each) => ({
            value: each.name,
            label: `${each.name} (${exactNumber(each.items)})`,
          }))}
          onChange={(category) => {
            set({ category });
          }}
        />
        <SearchField
          label={t("reference.search")}
          value={search.q}
          onChange={(q) => {
            set({ q });
          }}
        />
        <a
          className="small"
          style={{ lineHeight: "32px" }}
          href={addressOf("listReferenceItems", { query: { ...filters, format: "csv" } })}
        >
          {t("common.csv")}
        </a>
      </Controls>
      {shown !== undefined && (
        <p className="muted small">
          {t(`reference.about.${shown.dataset}`)}{" "}
          {shown.to !== null && t("reference.newest", { date: dayText(shown.to, lang) })}
        </p>
      )}
      {datasets.data?.data.length === 0 ? (
        <EmptyState
          title={t("reference.none")}
          hint={t("reference.noneHint")}
          action={<Link to="/data">{t("data.sources")}</Link>}
        />
      ) : (
        <Loaded query={items} skeleton={<SkeletonRows rows={8} height={48} />}>
          {(data) => {
            const rows: ReferenceItemView[] = data.pages.flatMap((page) => page.data);
            return (
              <>
                <ReferenceTable
                  rows={rows}
                  measures={(shown?.measures ?? []).map(({ name }) => name)}
                  empty={<EmptyState title={t("reference.noMatch")} hint={t("state.emptyFilteredHint")} />}
                />
                <MoreRows query={items} shown={rows.length} total={data.pages[0]?.total ?? rows.length} />
              </>
            );
          }}
        </Loaded>
      )}
    </>
  );
}
