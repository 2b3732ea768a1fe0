import type { RunDetail, RunView, WatchlistView } from "../../packages/shared/src/contract/index.ts";
import { type List, readAs } from "../contract/client.ts";

/** A page of the dashboard under a short name, which is also its screenshots' name. */
export interface Address {
  readonly name: string;
  readonly path: string;
}

/** The six pages and their detail pages, on the instance's own records; makes the watchlist that it shows. */
export async function addresses(base?: string): Promise<Address[]> {
  const lists = await readAs<{ data: { id: string; name: string }[] }>("listWatchlists", {}, base);
  const known = lists.data.find(({ name }) => name === SHOWN_LIST);
  const { id: list } =
    known ??
    (await readAs<WatchlistView>(
      "createWatchlist",
      { body: { name: SHOWN_LIST, companies: ["nvidia", "amd", "microsoft", "alphabet"] } },
      base,
    ));
  const { id: ruled } =
    lists.data.find(({ name }) => name === RULED_LIST) ??
    (await readAs<WatchlistView>(
      "createWatchlist",
      {
        body: {
          name: RULED_LIST,
          thesis: "Whoever sells the shovels shows it in revenue first.",
          reviewOn: "2026-01-31",
          rule: { segment: "semiconductors", kind: "listed", where: "revenue:1e9.." },
        },
      },
      base,
    ));
  const runs = await readAs<List<RunView>>(
    "listRuns",
    { query: { trigger: "start", source: "ecb-fx" } },
    base,
  );
  const run = await readAs<RunDetail>("getRun", { params: { id: runs.data.at(-1)?.id ?? "" } }, base);
  return [
    { name: "overview", path: "/" },
    { name: "value-chain", path: "/value-chain" },
    { name: "segment", path: "/segments/semiconductors" },
    { name: "funding", path: "/funding" },
    { name: "companies", path: "/companies" },
    {
      name: "screener",
      path: "/companies?kind=listed&where=marketCap:1e9..,revenueGrowth:0..&columns=marketCap,revenue,operatingMargin,salesMultiple,valuation,statuses&sort=-revenue,name&pick=nvidia,amd",
    },
    { name: "compare", path: "/compare?companies=nvidia,amd,openai" },
    { name: "company-listed", path: "/companies/nvidia" },
    { name: "company-calendar", path: "/companies/nvidia?period=year&basis=calendar&events=split" },
    { name: "company-private", path: "/companies/openai" },
    { name: "watchlists", path: "/watchlists" },
    { name: "watchlist", path: `/watchlists/${list}` },
    { name: "watchlist-by-rule", path: `/watchlists/${ruled}` },
    { name: "baselines", path: "/baselines" },
    { name: "baselines-charts", path: "/baselines?view=charts&group=segment" },
    { name: "baselines-all", path: "/baselines?view=all" },
    { name: "baseline", path: "/baselines/star-2023-11/generative-ai-market" },
    { name: "baseline-not-measurable", path: "/baselines/star-2023-11/gpt-3-layers" },
    { name: "baseline-basket", path: "/baselines/star-2023-11/ai-semiconductor-market" },
    { name: "indicator", path: "/baselines/star-2023-11/ai-semiconductor-market/indicator" },
    { name: "audit", path: "/audit/star-2023-11" },
    { name: "audit-unchecked", path: "/audit/star-2023-11?show=unchecked" },
    { name: "publishers", path: "/publishers" },
    { name: "reports", path: "/reports" },
    { name: "refreshed", path: "/reports/star-2023-11/refreshed?only=true" },
    { name: "data", path: "/data" },
    { name: "data-schedules", path: "/data?tab=schedules" },
    { name: "data-runs", path: "/data?tab=runs" },
    { name: "data-review", path: "/data?tab=review" },
    { name: "data-review-names", path: "/data?tab=review&part=names" },
    { name: "data-review-rounds", path: "/data?tab=review&part=rounds" },
    { name: "data-rejections", path: "/data?tab=rejections" },
    { name: "run", path: `/data/runs/${run.id}` },
    { name: "document", path: `/documents/${run.documents[0]?.id ?? ""}` },
  ];
}

const SHOWN_LIST = "Chips and clouds";
const RULED_LIST = "Large chip makers";
