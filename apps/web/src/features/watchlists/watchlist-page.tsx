import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { addressOf, call } from "../../api/client.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { copyAddress } from "../../ui/copy-address.ts";
import { PageHeader, Section } from "../../ui/page.tsx";
import { errorText, Loaded, SkeletonBlock, SkeletonRows } from "../../ui/state.tsx";
import { AddCompany } from "./add-company.tsx";
import { ImportCompanies } from "./import-companies.tsx";
import { draftOfRule, NEW_LIST } from "./list-fields.ts";
import { Members } from "./members.tsx";
import { Performance } from "./performance.tsx";
import { RuleText, Thesis } from "./thesis.tsx";
import { useWatchlist } from "./use-watchlist.ts";
import { WatchlistForm } from "./watchlist-form.tsx";

const route = getRouteApi("/watchlists/$id");

/** Copies the address of the page as it is shown. */
function ShareButton() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const copy = async () => {
    const address = window.location.href;
    const done = await copyAddress(address);
    announce(done ? t("following.shareDone") : t("following.shareFailed", { address }));
  };
  return (
    <Button size="xs" variant="default" onClick={() => void copy()}>
      {t("following.share")}
    </Button>
  );
}

/** A list: its companies, notes and performance since a day. */
export function WatchlistPage() {
  const { t } = useTranslation();
  const { id } = route.useParams();
  const navigate = route.useNavigate();
  const announce = useAnnounce();
  const client = useQueryClient();
  const [editing, setEditing] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const [importing, setImporting] = useState(false);
  const { asOf, currency } = useView();
  const { list, refresh, add, order, annotate, remove } = useWatchlist(id);
  const removeList = useMutation({
    mutationFn: () => call("deleteWatchlist", { params: { id } }),
    onSuccess: async () => {
      announce(t("watchlists.deleted"));
      await navigate({ to: "/watchlists" });
      client.removeQueries({ queryKey: ["getWatchlist"] });
      await client.invalidateQueries({ queryKey: ["listWatchlists"] });
    },
    onError: (error) => {
      setDeleting(false);
      announce(`${t("error.notSaved")} ${t(`error.${errorText(error)}`)}`);
    },
  });
  return (
    <Loaded
      query={list}
      skeleton={
        <>
          <PageHeader title={t("watchlists.title")} />
          <SkeletonBlock height={60} />
          <SkeletonRows rows={8} height={62} />
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
                <ShareButton />
                <Button
                  size="xs"
                  variant="default"
                  component="a"
                  href={addressOf("listWatchlistCompanies", {
                    params: { id },
                    query: { asOf, currency, format: "csv" },
                  })}
                >
                  {t("lists.csvOut")}
                </Button>
                {data.rule === null && (
                  <Button
                    size="xs"
                    variant="default"
                    onClick={() => {
                      setImporting(true);
                    }}
                  >
                    {t("lists.csvIn")}
                  </Button>
                )}
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
          <Thesis list={data} />
          {data.rule === null ? (
            <AddCompany known={new Set(data.companies.map(({ company }) => company.slug))} onAdd={add} />
          ) : (
            <RuleText list={data} />
          )}
          <Members list={data} onOrder={order} onAnnotate={annotate} onRemove={remove} />
          {data.companies.length > 0 && (
            <Section title={t("following.performance")}>
              <Performance list={data} />
            </Section>
          )}
          {editing && (
            <WatchlistForm
              title={t("watchlists.rename")}
              fixed
              rule={data.rule}
              start={{
                ...NEW_LIST,
                name: data.name,
                description: data.description,
                thesis: data.thesis,
                reviewOn: data.reviewOn ?? "",
                ...(data.rule === null ? {} : draftOfRule(data.rule)),
              }}
              onClose={() => {
                setEditing(false);
              }}
              onSave={async ({ rule, ...values }) => {
                const body = rule === null ? values : { ...values, rule };
                await call("updateWatchlist", { params: { id }, body });
                await refresh();
              }}
            />
          )}
          {importing && (
            <ImportCompanies
              id={id}
              onClose={() => {
                setImporting(false);
              }}
              onDone={(result) => {
                setImporting(false);
                announce(t("lists.tookIn", { added: result.added, changed: result.changed }));
                void refresh();
              }}
            />
          )}
          <ConfirmDialog
            open={deleting}
            title={t("watchlists.deleteTitle", { name: data.name })}
            text={t("watchlists.deleteText")}
            confirm={t("common.delete")}
            busy={removeList.isPending}
            onConfirm={() => {
              removeList.mutate();
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
