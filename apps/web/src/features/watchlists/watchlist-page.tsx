import { Button } from "@mantine/core";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { ConfirmDialog } from "../../ui/confirm-dialog.tsx";
import { PageHeader, Section } from "../../ui/page.tsx";
import { errorText, Loaded, SkeletonBlock, SkeletonRows } from "../../ui/state.tsx";
import { AddCompany } from "./add-company.tsx";
import { Members } from "./members.tsx";
import { Performance } from "./performance.tsx";
import { useWatchlist } from "./use-watchlist.ts";
import { WatchlistForm } from "./watchlist-form.tsx";

const route = getRouteApi("/watchlists/$id");

/** Copies the address of the page as it is shown. */
function ShareButton() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const copy = async () => {
    const address = window.location.href;
    try {
      await navigator.clipboard.writeText(address);
      announce(t("following.shareDone"));
    } catch {
      // Without permission, or on a page not served over a secure line: the reader can copy it by hand.
      announce(t("following.shareFailed", { address }));
    }
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
          <AddCompany known={new Set(data.companies.map(({ company }) => company.slug))} onAdd={add} />
          <Members list={data} onOrder={order} onAnnotate={annotate} onRemove={remove} />
          {data.companies.length > 0 && (
            <Section title={t("following.performance")}>
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
