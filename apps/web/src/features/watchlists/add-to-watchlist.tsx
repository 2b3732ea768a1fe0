import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { call } from "../../api/client.ts";
import { read } from "../../api/read.ts";
import { useAnnounce } from "../../ui/announcer.tsx";
import { Pick } from "../../ui/chips.tsx";

/** Puts the company of this page on a list. */
export function AddToWatchlist({ slug }: { slug: string }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const client = useQueryClient();
  const lists = useQuery(read("listWatchlists", {}));
  const add = useMutation({
    mutationFn: (id: string) => call("putWatchlistCompany", { params: { id, slug }, body: {} }),
    onSuccess: async (list) => {
      announce(t("companies.addedTo", { name: list.name }));
      await client.invalidateQueries({ queryKey: ["listWatchlists"] });
      await client.invalidateQueries({ queryKey: ["getWatchlist"] });
    },
    onError: () => {
      announce(t("error.notSaved"));
    },
  });
  const open = (lists.data?.data ?? []).filter((list) => !list.companies.includes(slug));
  if (open.length === 0) return null;
  return (
    <Pick
      label={t("companies.addTo")}
      value={undefined}
      empty="…"
      choices={open.map((list) => ({ value: list.id, label: list.name }))}
      onChange={(id) => {
        if (id !== undefined) add.mutate(id);
      }}
    />
  );
}
