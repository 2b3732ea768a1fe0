import type { CompanyRow, WatchlistView } from "@sector-tracker/shared/contract";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { errorText } from "../../ui/state.tsx";

export type Member = WatchlistView["companies"][number];

interface Change {
  act: () => Promise<unknown>;
  /** The list as it will be, shown before the API has answered; back to what it was if that fails. */
  foresee: (before: WatchlistView) => WatchlistView;
  done: string;
}

/** A list with what can be done to its companies. */
export function useWatchlist(id: string) {
  const { t } = useTranslation();
  const { say, asOf, currency } = useView();
  const announce = useAnnounce();
  const client = useQueryClient();
  const asked = read("getWatchlist", { params: { id }, query: { asOf, currency } });
  const list = useQuery(asked);
  const refresh = async () => {
    await Promise.all(
      ["getWatchlist", "listWatchlists"].map((key) => client.invalidateQueries({ queryKey: [key] })),
    );
  };
  const change = useMutation({
    // One after the other: an order must not overtake the company that it names.
    scope: { id: `watchlist-${id}` },
    mutationFn: ({ act }: Change) => act(),
    onMutate: async ({ foresee }) => {
      await client.cancelQueries({ queryKey: asked.queryKey });
      const before = client.getQueryData(asked.queryKey);
      if (before !== undefined) client.setQueryData(asked.queryKey, foresee(before));
      return { before };
    },
    onSuccess: (_answer, { done }) => {
      announce(done);
    },
    onError: (error, _change, context) => {
      if (context?.before !== undefined) client.setQueryData(asked.queryKey, context.before);
      announce(`${t("error.notSaved")} ${t(`error.${errorText(error)}`)}`);
    },
    onSettled: refresh,
  });
  const put = (slug: string, body: { note?: string; tags?: string[] }) =>
    call("putWatchlistCompany", { params: { id, slug }, body });
  return {
    list,
    refresh,
    add: (company: CompanyRow) => {
      change.mutate({
        act: () => put(company.slug, {}),
        foresee: (before) => ({
          ...before,
          companies: [
            ...before.companies,
            {
              company,
              position: before.companies.length,
              note: "",
              tags: [],
              addedAt: new Date().toISOString(),
              // Known when the API answers.
              sparkline: null,
            },
          ],
        }),
        done: t("following.added", { name: say(company.name) }),
      });
    },
    remove: ({ company }: Member) => {
      change.mutate({
        act: () => call("deleteWatchlistCompany", { params: { id, slug: company.slug } }),
        foresee: (before) => ({
          ...before,
          companies: before.companies.filter((item) => item.company.slug !== company.slug),
        }),
        done: t("following.removed", { name: say(company.name) }),
      });
    },
    order: (slugs: string[], { company }: Member) => {
      const place = new Map(slugs.map((slug, index) => [slug, index]));
      change.mutate({
        act: () => call("updateWatchlist", { params: { id }, body: { order: slugs } }),
        foresee: (before) => ({
          ...before,
          companies: before.companies
            .map((item) => ({ ...item, position: place.get(item.company.slug) ?? item.position }))
            .sort((a, b) => a.position - b.position),
        }),
        done: t("following.movedTo", {
          name: say(company.name),
          position: (place.get(company.slug) ?? 0) + 1,
        }),
      });
    },
    annotate: ({ company }: Member, body: { note?: string; tags?: string[] }) => {
      change.mutate({
        act: () => put(company.slug, body),
        foresee: (before) => ({
          ...before,
          companies: before.companies.map((item) =>
            item.company.slug === company.slug ? { ...item, ...body } : item,
          ),
        }),
        done: t("watchlists.saved"),
      });
    },
  };
}
