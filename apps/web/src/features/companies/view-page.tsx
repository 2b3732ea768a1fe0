import { useQuery } from "@tanstack/react-query";
import { getRouteApi, useRouter } from "@tanstack/react-router";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import { PageHeader } from "../../ui/page.tsx";
import { Loaded, SkeletonRows } from "../../ui/state.tsx";
import { addressOfView } from "./saved-views.tsx";

const route = getRouteApi("/v/$id");

/** The address of a saved view: leads on to its page, or says that there is no such view. */
export function ViewPage() {
  const { t } = useTranslation();
  const router = useRouter();
  const { id } = route.useParams();
  const view = useQuery(read("getView", { params: { id } }));
  const { data } = view;
  useEffect(() => {
    if (data !== undefined) router.history.replace(addressOfView(data));
  }, [data, router]);
  return (
    <Loaded page query={view} skeleton={<SkeletonRows rows={12} />}>
      {(found) => <PageHeader title={found.name} lead={t("views.opening")} />}
    </Loaded>
  );
}
