import { describe, expect, it } from "@jest/globals";
import {
  endpoints,
  type WatchlistSummary,
  type WatchlistView,
} from "../../packages/shared/src/contract/index.ts";
import { call, readAs } from "../contract/client.ts";

const slugs = (list: WatchlistView) => list.companies.map(({ company }) => company.slug);

describe("a watchlist", () => {
  it("is made, filled, noted on, put in order, renamed and deleted", async () => {
    const made = await readAs<WatchlistView>("createWatchlist", {
      body: { name: "Chips of interest", description: "who sells shovels", companies: ["nvidia", "amd"] },
    });
    const params = { id: made.id };
    expect(slugs(made)).toEqual(["nvidia", "amd"]);

    const filled = await readAs<WatchlistView>("putWatchlistCompany", {
      params: { ...params, slug: "intel" },
      body: { note: "late", tags: ["foundry"] },
    });
    expect(slugs(filled)).toEqual(["nvidia", "amd", "intel"]);
    // Put again: the note changes, the company is not there twice.
    const noted = await readAs<WatchlistView>("putWatchlistCompany", {
      params: { ...params, slug: "intel" },
      body: { note: "later" },
    });
    expect(slugs(noted)).toEqual(["nvidia", "amd", "intel"]);
    expect(noted.companies[2]).toMatchObject({ note: "later", tags: ["foundry"] });

    const ordered = await readAs<WatchlistView>("updateWatchlist", {
      params,
      body: { name: "Chips, in order", order: ["intel", "nvidia", "amd"] },
    });
    expect(ordered.name).toBe("Chips, in order");
    expect(slugs(ordered)).toEqual(["intel", "nvidia", "amd"]);
    const wrongOrder = await call(endpoints.updateWatchlist, {
      params,
      body: { order: ["intel", "nvidia"] },
    });
    expect([400, 422]).toContain(wrongOrder.status);

    await readAs("deleteWatchlistCompany", { params: { ...params, slug: "amd" } });
    const read = await readAs<WatchlistView>("getWatchlist", { params });
    expect(slugs(read)).toEqual(["intel", "nvidia"]);
    expect(
      read.companies.find(({ company }) => company.slug === "nvidia")?.company.latestRevenue,
    ).not.toBeNull();

    await readAs("deleteWatchlist", { params });
    expect((await call(endpoints.getWatchlist, { params })).status).toBe(404);
    const { data } = await readAs<{ data: WatchlistSummary[] }>("listWatchlists");
    expect(data.map(({ id }) => id)).not.toContain(made.id);
  });
});
