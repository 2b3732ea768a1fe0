import type { WatchlistView } from "@sector-tracker/shared/contract";
import { getRouteApi } from "@tanstack/react-router";
import { useTranslation } from "react-i18next";
import { useSegments } from "../../api/segments.ts";
import { Pick } from "../../ui/chips.tsx";
import { RebasedPrices } from "./rebased-prices.tsx";

const route = getRouteApi("/watchlists/$id");
const NOTHING = "none";

/** The list's prices since a day, against its commonest segment and all listed companies of the report, or as chosen. */
export function Performance({ list }: { list: WatchlistView }) {
  const { t } = useTranslation();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { choices } = useSegments();
  const segment = commonest(list);
  const first = segment === undefined ? ["report"] : [`segment:${segment}`, "report"];
  const chosen = search.against?.split(",").filter((key) => /^(?:report|segment:[a-z0-9-]+)$/.test(key));
  const baskets = search.against === NOTHING ? [] : (chosen ?? first);
  const set = (patch: Partial<typeof search>) => {
    void navigate({ search: (previous) => ({ ...previous, ...patch }), replace: true, resetScroll: false });
  };
  return (
    <RebasedPrices
      companies={list.companies.map(({ company }) => company)}
      baskets={baskets}
      since={search.since}
      log={search.scale === "log"}
      fileName="watchlist-performance"
      onChange={set}
      controls={
        <Pick
          label={t("lists.against")}
          value={baskets.length === 0 ? NOTHING : baskets[0]}
          choices={[
            ...(segment === undefined ? [] : [{ value: `segment:${segment}`, label: labelOf(segment) }]),
            ...choices
              .filter(({ value }) => value !== segment)
              .map(({ value, label }) => ({ value: `segment:${value}`, label })),
            { value: "report", label: t("lists.againstReport") },
            { value: NOTHING, label: t("lists.againstNone") },
          ]}
          onChange={(key) => {
            const named = key === undefined || key === NOTHING || key === "report" ? key : `${key},report`;
            set({ against: named === first.join(",") ? undefined : named });
          }}
        />
      }
    />
  );

  function labelOf(slug: string): string {
    return choices.find(({ value }) => value === slug)?.label.trim() ?? slug;
  }
}

/** The first segment that most of the list's companies share. */
function commonest(list: WatchlistView): string | undefined {
  const counts = new Map<string, number>();
  for (const { company } of list.companies) {
    const [first] = company.segments;
    if (first !== undefined) counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0];
}
