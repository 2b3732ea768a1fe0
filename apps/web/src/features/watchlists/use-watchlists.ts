import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { errorText } from "../../ui/state.tsx";

/** All lists in the order that they were put in, and a new order: shown at once, taken back where it is refused. */
export function useWatchlists() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  const asked = read("listWatchlists", {});
  const lists = useQuery(asked);
  const change = useMutation({
    scope: { id: "watchlists" },
    mutationFn: ({ order }: { order: string[]; id: string }) => call("orderWatchlists", { body: { order } }),
    onMutate: async ({ order }) => {
      await client.cancelQueries({ queryKey: asked.queryKey });
      const before = client.getQueryData(asked.queryKey);
      if (before !== undefined) {
        const data = [...before.data].sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
        client.setQueryData(asked.queryKey, { data });
      }
      return { before };
    },
    onSuccess: ({ data }, { order, id }) => {
      const name = data.find((list) => list.id === id)?.name ?? "";
      announce(t("following.movedTo", { name, position: order.indexOf(id) + 1 }));
    },
    onError: (error, _change, context) => {
      if (context?.before !== undefined) client.setQueryData(asked.queryKey, context.before);
      announce(`${t("error.notSaved")} ${t(`error.${errorText(error)}`)}`);
    },
    onSettled: () => client.invalidateQueries({ queryKey: ["listWatchlists"] }),
  });
  return {
    lists,
    order: (order: string[], id: string) => {
      change.mutate({ order, id });
    },
  };
}
