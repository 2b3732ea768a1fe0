import { Button } from "@mantine/core";
import type { WatchlistView } from "@sector-tracker/shared/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { IconArrowDown, IconArrowUp, IconX } from "@tabler/icons-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { DataTable, type Column } from "../../ui/data-table.tsx";
import { PageHeader, Section } from "../../ui/page.tsx";
import { EmptyState, Loaded, SkeletonBlock, SkeletonRows } from "../../ui/state.tsx";
import { useCompanyColumns } from "../companies/company-columns.tsx";
import { AddCompany } from "./add-company.tsx";
import { NoteField } from "./note-field.tsx";
import { Performance } from "./performance.tsx";
import { WatchlistForm } from "./watchlist-form.tsx";
import styles from "./watchlists.module.css";

const route = getRouteApi("/watchlists/$id");
type Member = WatchlistView["companies"][number];

/** The slugs with one moved by a step. */
export function moved(slugs: readonly string[], slug: string, step: -1 | 1): string[] {
  const from = slugs.indexOf(slug);
  const to = from + step;
  const other = slugs[to];
  if (from === -1 || other === undefined) return [...slugs];
  return slugs.map((item, index) => (index === from ? other : index === to ? slug : item));
}

/** A list: its companies, notes and performance since a day. */
export function WatchlistPage() {
  const { t } = useTranslation();
  const { asOf, currency } = useView();
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const list = useQuery(read("getWatchlist", { params: { id }, query: { asOf, currency } }));
  const refresh = async () => {
    await client.invalidateQueries({ queryKey: ["getWatchlist"] });
    await client.invalidateQueries({ queryKey: ["listWatchlists"] });
  };
  const change = useMutation({
    mutationFn: (act: () => Promise<unknown>) => act(),
    onSettled: refresh,
    onSuccess: () => {
      announce(t("watchlists.saved"));
    },
    onError: () => {
      announce(t("error.notSaved"));
    },
  });
  const remove = useMutation({
    mutationFn: () => call("deleteWatchlist", { params: { id } }),
    onSuccess: async () => {
      announce(t("watchlists.deleted"));
      client.removeQueries({ queryKey: ["getWatchlist"] });
      await client.invalidateQueries({ queryKey: ["listWatchlists"] });
      await navigate({ to: "/watchlists" });
    },
    onError: () => {
      announce(t("error.notSaved"));
    },
  });
  return (
    <Loaded
      query={list}
      skeleton={
        <>
          <SkeletonBlock height={60} />
          <SkeletonRows rows={8} />
        </>
      }
    >
      {(data) => (
        <>
          <PageHeader
            title={data.name}
            above={<Link to="/watchlists">{t("watchlists.title")}</Link>}
            lead={data.description === "" ? undefined : data.description}
            actions={
              <>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => {
                    setEditing(true);
                  }}
                >
                  {t("watchlists.rename")}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => {
                    setDeleting(true);
                  }}
                >
                  {t("common.delete")}
                </Button>
              </>
            }
          />
          <AddCompany
            known={new Set(data.companies.map(({ company }) => company.slug))}
            onAdd={(slug) => {
              change.mutate(() => call("putWatchlistCompany", { params: { id, slug }, body: {} }));
            }}
          />
          <Members
            list={data}
            onOrder={(order) => {
              change.mutate(() => call("updateWatchlist", { params: { id }, body: { order } }));
            }}
            onNote={(slug, note) => {
              change.mutate(() => call("putWatchlistCompany", { params: { id, slug }, body: { note } }));
            }}
            onRemove={(slug) => {
              change.mutate(() => call("deleteWatchlistCompany", { params: { id, slug } }));
            }}
          />
          {data.companies.length > 0 && (
            <Section title={t("companies.priceChange")}>
              <Performance list={data} />
            </Section>
          )}
          {editing && (
            <WatchlistForm
              title={t("watchlists.rename")}
              name={data.name}
              description={data.description}
              onClose={() => {
                setEditing(false);
              }}
              onSave={async (values) => {
                await call("updateWatchlist", { params: { id }, body: values });
                await refresh();
              }}
            />
          )}
          <ConfirmDialog
            open={deleting}
            title={t("watchlists.deleteTitle", { name: data.name })}
            text={t("watchlists.deleteText")}
            confirm={t("common.delete")}
            busy={remove.isPending}
            onConfirm={() => {
              remove.mutate();
            }}
            onClose={() => {
              setDeleting(false);
            }}
          />
        </>
      )}
    </Loaded>
  );
}

function Members({
  list,
  onOrder,
  onNote,
  onRemove,
}: {
  list: WatchlistView;
  onOrder: (order: string[]) => void;
  onNote: (slug: string, note: string) => void;
  onRemove: (slug: string) => void;
}) {
  const { t } = useTranslation();
  const { say } = useView();
  const columns = useCompanyColumns();
  const slugs = list.companies.map(({ company }) => company.slug);
  const of = ({ sortBy, cell, ...column }: Column<Member["company"]>): Column<Member> => ({
    ...column,
    cell: (member) => cell(member.company),
    ...(sortBy === undefined ? {} : { sortBy: (member: Member) => sortBy(member.company) }),
  });
  return (
    <DataTable
      caption={list.name}
      rows={list.companies}
      rowKey={({ company }) => company.slug}
      empty={<EmptyState title={t("watchlists.emptyList")} hint={t("watchlists.emptyListHint")} />}
      columns={[
        of(columns.name),
        of(columns.revenue),
        of(columns.revenueGrowth),
        of(columns.marketCap),
        of(columns.priceChange),
        of(columns.funding),
        of(columns.baselines),
        {
          id: "note",
          header: t("watchlists.note"),
          width: "20%",
          cell: (member) => (
            <NoteField
              label={t("watchlists.noteFor", { name: say(member.company.name) })}
              value={member.note}
              onSave={(note) => {
                onNote(member.company.slug, note);
              }}
            />
          ),
        },
        {
          id: "order",
          header: t("watchlists.order"),
          cell: ({ company }) => {
            const name = say(company.name);
            return (
              <span className={styles.order}>
                <button
                  type="button"
                  aria-label={t("watchlists.up", { name })}
                  disabled={slugs[0] === company.slug}
                  onClick={() => {
                    onOrder(moved(slugs, company.slug, -1));
                  }}
                >
                  <IconArrowUp size={15} aria-hidden />
                </button>
                <button
                  type="button"
                  aria-label={t("watchlists.down", { name })}
                  disabled={slugs.at(-1) === company.slug}
                  onClick={() => {
                    onOrder(moved(slugs, company.slug, 1));
                  }}
                >
                  <IconArrowDown size={15} aria-hidden />
                </button>
                <button
                  type="button"
                  aria-label={t("watchlists.remove", { name })}
                  onClick={() => {
                    onRemove(company.slug);
                  }}
                >
                  <IconX size={15} aria-hidden />
                </button>
              </span>
            );
          },
        },
      ]}
    />
  );
}
