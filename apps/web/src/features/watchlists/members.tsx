import { Button } from "@mantine/core";
import type { WatchlistView } from "@sector-tracker/shared/contract";
import { IconX } from "@tabler/icons-react";
import { getRouteApi } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { Tick } from "../../ui/chips.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/state.tsx";
import companyStyles from "../companies/companies.module.css";
import {
  COMPANY_COLUMNS,
  columnsOf,
  useCompanyColumns,
  type CompanyColumn,
} from "../companies/company-columns.tsx";
import { DragRows } from "./drag-rows.tsx";
import { InlineField } from "./inline-field.tsx";
import { MOST_TAGS, LONGEST_TAG, tagsOf } from "./membership.ts";
import { MoveButtons } from "./move-buttons.tsx";
import type { Member } from "./use-watchlist.ts";
import { PriceSparkline } from "./sparkline.tsx";
import styles from "./watchlists.module.css";

const route = getRouteApi("/watchlists/$id");

/** Columns of a list before a reader chooses. */
const LIST_COLUMNS: readonly CompanyColumn[] = [
  "marketCap",
  "revenue",
  "revenueGrowth",
  "priceChange",
  "funding",
  "baselines",
];

function ofMember({ sortBy, cell, ...column }: Column<Member["company"]>): Column<Member> {
  return {
    ...column,
    cell: (member) => cell(member.company),
    ...(sortBy === undefined ? {} : { sortBy: (member: Member) => sortBy(member.company) }),
  };
}

function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }) {
  const { t } = useTranslation();
  const words = t("watchlists.remove", { name });
  return (
    <button type="button" aria-label={words} title={words} onClick={onRemove}>
      <IconX size={15} aria-hidden />
    </button>
  );
}

/** The companies of a list with their newest figures, notes and tags. */
export function Members({
  list,
  onOrder,
  onAnnotate,
  onRemove,
}: {
  list: WatchlistView;
  onOrder: (slugs: string[], member: Member) => void;
  onAnnotate: (member: Member, body: { note?: string; tags?: string[] }) => void;
  onRemove: (member: Member) => void;
}) {
  const { t } = useTranslation();
  const { say } = useView();
  const announce = useAnnounce();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { sort } = search;
  const setSort = (next: string | undefined) => {
    void navigate({ search: (previous) => ({ ...previous, sort: next }), replace: true, resetScroll: false });
  };
  const own = useCompanyColumns();
  const shown = useMemo(
    () => (search.columns === undefined ? LIST_COLUMNS : columnsOf(search.columns)),
    [search.columns],
  );
  const columns = useMemo(
    () => [ofMember(own.name), ...shown.map((column) => ofMember(own[column]))],
    [own, shown],
  );
  const ruled = list.rule !== null;
  const slugs = list.companies.map(({ company }) => company.slug);
  const nameOf = (slug: string) => {
    const found = list.companies.find(({ company }) => company.slug === slug);
    return found === undefined ? slug : say(found.company.name);
  };
  const rows = useMemo(() => sorted(list.companies, columns, sort), [list.companies, columns, sort]);
  const noteColumn: Column<Member> = {
    id: "note",
    header: `${t("watchlists.note")}, ${t("following.tags")}`,
    width: "20%",
    onPhone: "wide",
    cell: (member) => {
      const name = say(member.company.name);
      return (
        <>
          <InlineField
            label={t("watchlists.noteFor", { name })}
            placeholder={t("following.addNote")}
            value={member.note}
            maxLength={2000}
            onSave={(note) => {
              onAnnotate(member, { note });
            }}
          />
          <InlineField
            label={t("following.tagsFor", { name })}
            placeholder={t("following.addTag")}
            value={member.tags.join(", ")}
            maxLength={MOST_TAGS * (LONGEST_TAG + 2)}
            onSave={(text) => {
              const tags = tagsOf(text);
              if (tags === null) announce(t("following.tooManyTags"));
              else onAnnotate(member, { tags });
            }}
          />
        </>
      );
    },
  };
  const orderColumn: Column<Member> = {
    id: "order",
    header: t("watchlists.order"),
    onPhone: "wide",
    cell: (member) => (
      <MoveButtons
        id={member.company.slug}
        ids={slugs}
        name={say(member.company.name)}
        locked={sort !== undefined}
        onOrder={(next) => {
          onOrder(next, member);
        }}
      >
        <RemoveButton
          name={say(member.company.name)}
          onRemove={() => {
            onRemove(member);
          }}
        />
      </MoveButtons>
    ),
  };
  return (
    <>
      {sort !== undefined && (
        <p className={styles.sorted} role="status">
          {t("following.orderLocked")}{" "}
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => {
              setSort(undefined);
            }}
          >
            {t("following.ownOrder")}
          </Button>
        </p>
      )}
      <details className={companyStyles.columns} style={{ marginBottom: 8, width: "fit-content" }}>
        <summary>{t("common.columns")}</summary>
        <div className={companyStyles.menu}>
          {COMPANY_COLUMNS.map((column) => (
            <Tick
              key={column}
              label={own[column].header}
              checked={shown.includes(column)}
              onChange={(on) => {
                const next = COMPANY_COLUMNS.filter((each) => (each === column ? on : shown.includes(each)));
                const same =
                  next.length === LIST_COLUMNS.length && next.every((each) => LIST_COLUMNS.includes(each));
                void navigate({
                  search: (previous) => ({
                    ...previous,
                    columns: same ? undefined : next.join(",") || "none",
                  }),
                  replace: true,
                  resetScroll: false,
                });
              }}
            />
          ))}
        </div>
      </details>
      <DragRows
        ids={slugs}
        nameOf={nameOf}
        onOrder={(next, slug) => {
          const moved = list.companies.find(({ company }) => company.slug === slug);
          if (moved !== undefined) onOrder(next, moved);
        }}
      >
        <DataTable
          caption={list.name}
          rows={rows}
          rowKey={({ company }) => company.slug}
          sort={sort}
          onSort={setSort}
          tall
          empty={
            ruled ? (
              <EmptyState title={t("lists.noneMeets")} hint={t("lists.noneMeetsHint")} />
            ) : (
              <EmptyState title={t("watchlists.emptyList")} hint={t("watchlists.emptyListHint")} />
            )
          }
          columns={[
            ...columns,
            {
              id: "spark",
              header: t("lists.spark"),
              cell: (member) => <PriceSparkline member={member} />,
            },
            ...(ruled ? [] : [noteColumn, orderColumn]),
          ]}
        />
      </DragRows>
    </>
  );
}

/** Rows by a column; rows without the figure come last in both directions. */
function sorted(
  rows: readonly Member[],
  columns: readonly Column<Member>[],
  sort: string | undefined,
): readonly Member[] {
  if (sort === undefined) return rows;
  const descending = sort.startsWith("-");
  const by = columns.find((column) => column.id === (descending ? sort.slice(1) : sort))?.sortBy;
  if (by === undefined) return rows;
  return [...rows].sort((one, other) => {
    const [a, b] = [by(one), by(other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    const order = typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b));
    return descending ? -order : order;
  });
}
