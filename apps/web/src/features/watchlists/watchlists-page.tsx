import { Button } from "@mantine/core";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { PageHeader } from "../../ui/page.tsx";
import { dayText } from "../../ui/period.ts";
import { EmptyState, Loaded, SkeletonRows } from "../../ui/state.tsx";
import { NEW_LIST } from "./list-fields.ts";
import { ReviewMark } from "./thesis.tsx";
import { WatchlistForm } from "./watchlist-form.tsx";
import styles from "./watchlists.module.css";

const route = getRouteApi("/watchlists");

/** The lists at hand, and a new one. */
export function WatchlistsPage() {
  const { t } = useTranslation();
  const { lang } = useView();
  const navigate = route.useNavigate();
  const client = useQueryClient();
  const { create: asked } = route.useSearch();
  const [pressed, setPressed] = useState(false);
  // The palette asks for a new list in the address.
  const creating = pressed || asked === "true";
  const lists = useQuery(read("listWatchlists", {}));
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
            <ul className={styles.lists}>
              {answer.data.map((list) => (
                <li key={list.id}>
                  <Link to="/watchlists/$id" params={{ id: list.id }} className={styles.listName}>
                    {list.name}
                  </Link>
                  <span className="muted small">
                    {list.rule !== null && `${t("lists.byRule")} · `}
                    {t("watchlists.count", { count: list.companies.length })} ·{" "}
                    {t("watchlists.updated", { date: dayText(list.updatedAt, lang) })}
                  </span>
                  <ReviewMark on={list.reviewOn} />
                  {list.description !== "" && <p className={styles.description}>{list.description}</p>}
                </li>
              ))}
            </ul>
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
