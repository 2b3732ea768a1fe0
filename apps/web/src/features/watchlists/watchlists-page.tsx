import { Button } from "@mantine/core";
import type { WatchlistSummary } from "@sector-tracker/shared/contract";
import { useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { useView } from "../../app/view.ts";
import { PageHeader } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { DragRows } from "./drag-rows.tsx";
import { NEW_LIST } from "./list-fields.ts";
import { MoveButtons } from "./move-buttons.tsx";
import { ReviewMark } from "./thesis.tsx";
import { useWatchlists } from "./use-watchlists.ts";
import { WatchlistForm } from "./watchlist-form.tsx";
import styles from "./watchlists.module.css";

const route = getRouteApi("/watchlists");

/** The lists in their order, which is changed by dragging, by keys or by a press. */
function Lists({
  lists,
  onOrder,
}: {
  lists: readonly WatchlistSummary[];
  onOrder: (ids: string[], moved: string) => void;
}) {
  const { t } = useTranslation();
  const { lang } = useView();
  const ids = lists.map(({ id }) => id);
  const several = lists.length > 1;
  return (
    <DragRows ids={ids} nameOf={(id) => lists.find((list) => list.id === id)?.name ?? ""} onOrder={onOrder}>
      <ul className={styles.lists}>
        {lists.map((list) => (
          <li key={list.id}>
            <span className={styles.listTitle}>
              <Link to="/watchlists/$id" params={{ id: list.id }} className={styles.listName}>
                {list.name}
              </Link>
              <ReviewMark on={list.reviewOn} />
            </span>
            <span className={styles.listFacts}>
              <span className="muted small">
                {list.rule !== null && `${t("lists.byRule")} · `}
                {t("watchlists.count", { count: list.companies.length })} ·{" "}
                {t("watchlists.updated", { date: dayText(list.updatedAt, lang) })}
              </span>
              {several && (
                <MoveButtons
                  id={list.id}
                  ids={ids}
                  name={list.name}
                  onOrder={(next) => {
                    onOrder(next, list.id);
                  }}
                />
              )}
            </span>
            {list.description !== "" && <p className={styles.description}>{list.description}</p>}
          </li>
        ))}
      </ul>
    </DragRows>
  );
}

/** The lists at hand, and a new one. */
export function WatchlistsPage() {
  const { t } = useTranslation();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const { create: asked } = route.useSearch();
  const [pressed, setPressed] = useState(false);
  // The palette asks for a new list in the address.
  const creating = pressed || asked === "true";
  const { lists, order } = useWatchlists();
  const create = (
    <Button
      size="xs"
      onClick={() => {
        setPressed(true);
      }}
    >
      {t("watchlists.create")}
    </Button>
  );
  return (
    <>
      <PageHeader title={t("watchlists.title")} lead={t("watchlists.lead")} actions={create} />
      <Loaded query={lists} skeleton={<SkeletonRows rows={5} height={64} />}>
        {(answer) =>
          answer.data.length === 0 ? (
            <EmptyState title={t("watchlists.none")} hint={t("watchlists.noneHint")} action={create} />
          ) : (
            <Lists lists={answer.data} onOrder={order} />
          )
        }
      </Loaded>
      {creating && (
        <WatchlistForm
          title={t("watchlists.create")}
          fixed={false}
          rule={null}
          start={NEW_LIST}
          onClose={() => {
            setPressed(false);
            if (asked === "true") void navigate({ search: {}, replace: true });
          }}
          onSave={async (values) => {
            const list = await call("createWatchlist", { body: values });
            await client.invalidateQueries({ queryKey: ["listWatchlists"] });
            await navigate({ to: "/watchlists/$id", params: { id: list.id } });
          }}
        />
      )}
    </>
  );
}
