import { Button } from "@mantine/core";
import type { WatchlistView } from "@sector-tracker/shared/contract";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { EmptyState } from "../../ui/state.tsx";
import { useCompanyColumns } from "../companies/company-columns.tsx";
import { InlineField } from "./inline-field.tsx";
import { MOST_TAGS, LONGEST_TAG, moved, tagsOf } from "./membership.ts";
import type { Member } from "./use-watchlist.ts";
import styles from "./watchlists.module.css";

type CompanyColumn = Column<Member["company"]>;

function ofMember({ sortBy, cell, ...column }: CompanyColumn): Column<Member> {
  return {
    ...column,
    cell: (member) => cell(member.company),
    ...(sortBy === undefined ? {} : { sortBy: (member: Member) => sortBy(member.company) }),
  };
}

/** Up, down and off the list. */
function OrderButtons({
  member,
  slugs,
  locked,
  onOrder,
  onRemove,
}: {
  member: Member;
  slugs: readonly string[];
  /** True while a column's order is shown, in which "up" would mean nothing. */
  locked: boolean;
  onOrder: (slugs: string[]) => void;
  onRemove: () => void;
}) {
  const { t } = useTranslation();
  const { say } = useView();
  const { slug } = member.company;
  const name = say(member.company.name);
  return (
    <span className={styles.order}>
      <button
        type="button"
        aria-label={t("watchlists.up", { name })}
        title={locked ? t("following.orderLocked") : t("watchlists.up", { name })}
        disabled={locked || slugs[0] === slug}
        onClick={() => {
          onOrder(moved(slugs, slug, -1));
        }}
      >
        <IconArrowUp size={15} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={t("watchlists.down", { name })}
        title={locked ? t("following.orderLocked") : t("watchlists.down", { name })}
        disabled={locked || slugs.at(-1) === slug}
        onClick={() => {
          onOrder(moved(slugs, slug, 1));
        }}
      >
        <IconArrowDown size={15} aria-hidden />
      </button>
      <button
        type="button"
        aria-label={t("watchlists.remove", { name })}
        title={t("watchlists.remove", { name })}
        onClick={onRemove}
      >
        <IconX size={15} aria-hidden />
      </button>
    </span>
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
  const [sort, setSort] = useState<string | undefined>(undefined);
  const own = useCompanyColumns();
  const columns = useMemo(
    () =>
      [
        own.name,
        own.revenue,
        own.revenueGrowth,
        own.marketCap,
        own.priceChange,
        own.funding,
        own.baselines,
      ].map(ofMember),
    [own],
  );
  const slugs = list.companies.map(({ company }) => company.slug);
  const rows = useMemo(() => sorted(list.companies, columns, sort), [list.companies, columns, sort]);
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
      <DataTable
        caption={list.name}
        rows={rows}
        rowKey={({ company }) => company.slug}
        sort={sort}
        onSort={setSort}
        tall
        empty={<EmptyState title={t("watchlists.emptyList")} hint={t("watchlists.emptyListHint")} />}
        columns={[
          ...columns,
          {
            id: "note",
            header: `${t("watchlists.note")}, ${t("following.tags")}`,
            width: "20%",
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
          },
          {
            id: "order",
            header: t("watchlists.order"),
            cell: (member) => (
              <OrderButtons
                member={member}
                slugs={slugs}
                locked={sort !== undefined}
                onOrder={(next) => {
                  onOrder(next, member);
                }}
                onRemove={() => {
                  onRemove(member);
                }}
              />
            ),
          },
        ]}
      />
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
