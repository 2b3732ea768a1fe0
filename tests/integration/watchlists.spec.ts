import { describe, expect, it } from "@jest/globals";
import {
  endpoints,
  type WatchlistImported,
  type WatchlistSummary,
  type WatchlistView,
} from "../../packages/shared/src/contract/index.ts";
import { call, readAs } from "../contract/client.ts";
import { NOBODY } from "../contract/samples.ts";

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

  it("stands among the others where a person put it, a new one last", async () => {
    const ids = async () =>
      (await readAs<{ data: WatchlistSummary[] }>("listWatchlists")).data.map(({ id }) => id);
    const others = await ids();
    const make = async (name: string) =>
      (await readAs<WatchlistView>("createWatchlist", { body: { name } })).id;
    // By name the second would stand before the first.
    const [first, second] = [await make("Zinc"), await make("Antimony")];
    expect(await ids()).toEqual([...others, first, second]);
    const order = [second, ...others, first];
    const answer = await readAs<{ data: WatchlistSummary[] }>("orderWatchlists", { body: { order } });
    expect(answer.data.map(({ id }) => id)).toEqual(order);
    expect(await ids()).toEqual(order);
    for (const wrong of [[second], [...order, second], [...order.slice(1), NOBODY]]) {
      const refused = await call(endpoints.orderWatchlists, { body: { order: wrong } });
      expect(refused.status).toBe(422);
    }
    expect(await ids()).toEqual(order);
    for (const id of [first, second]) await readAs("deleteWatchlist", { params: { id } });
    expect(await ids()).toEqual(others);
  });

  it("keeps a thesis with the day on which it is looked at again", async () => {
    const made = await readAs<WatchlistView>("createWatchlist", {
      body: { name: "With a thesis", thesis: "Inference outgrows training.", reviewOn: "2027-01-15" },
    });
    const params = { id: made.id };
    expect(made).toMatchObject({
      thesis: "Inference outgrows training.",
      reviewOn: "2027-01-15",
      rule: null,
    });
    const later = await readAs<WatchlistView>("updateWatchlist", {
      params,
      body: { reviewOn: "2027-06-30" },
    });
    expect(later).toMatchObject({ thesis: made.thesis, reviewOn: "2027-06-30" });
    const done = await readAs<WatchlistView>("updateWatchlist", { params, body: { reviewOn: null } });
    expect(done.reviewOn).toBeNull();
    await readAs("deleteWatchlist", { params });
  });

  it("is filled by a rule when it is read, as known on the day, and not by hand", async () => {
    const rule = { segment: "semiconductors", where: "marketCap:1e10.." };
    const made = await readAs<WatchlistView>("createWatchlist", { body: { name: "Large chips", rule } });
    const params = { id: made.id };
    const asked = { ...rule, sort: "-marketCap", limit: "500" };
    const screened = await readAs<{ data: { slug: string }[]; hidden: number }>("listCompanies", {
      query: asked,
    });
    expect(slugs(made)).toEqual(screened.data.map(({ slug }) => slug));
    expect(slugs(made).length).toBeGreaterThan(0);
    expect(made.hidden).toBe(screened.hidden);
    const asOf = "2022-12-31";
    const then = await readAs<WatchlistView>("getWatchlist", { params, query: { asOf } });
    const back = await readAs<{ data: { slug: string }[] }>("listCompanies", { query: { ...asked, asOf } });
    expect(slugs(then)).toEqual(back.data.map(({ slug }) => slug));

    const byHand = await call(endpoints.putWatchlistCompany, {
      params: { ...params, slug: "openai" },
      body: {},
    });
    expect(byHand.status).toBe(409);
    const wider = await readAs<WatchlistView>("updateWatchlist", {
      params,
      body: { rule: { segment: "semiconductors", kind: "listed" } },
    });
    expect(slugs(wider).length).toBeGreaterThan(slugs(made).length);
    await readAs("deleteWatchlist", { params });
  });

  it("goes out as CSV and comes in again, and takes no table with a fault in it", async () => {
    const made = await readAs<WatchlistView>("createWatchlist", {
      body: { name: "Out and in", companies: ["nvidia"] },
    });
    const params = { id: made.id };
    const csv = "symbol,note,tags\nNVDA,the leader,gpu; data centre\nAMD,,gpu\n";
    const looked = await readAs<WatchlistImported>("importWatchlistCompanies", {
      params,
      body: { csv, dryRun: true },
    });
    expect(looked).toMatchObject({ dryRun: true, added: 1, changed: 1 });
    expect(slugs(await readAs<WatchlistView>("getWatchlist", { params }))).toEqual(["nvidia"]);
    await readAs("importWatchlistCompanies", { params, body: { csv } });
    const filled = await readAs<WatchlistView>("getWatchlist", { params });
    expect(filled.companies.map(({ company, note, tags }) => [company.slug, note, tags])).toEqual([
      ["nvidia", "the leader", ["gpu", "data centre"]],
      ["amd", "", ["gpu"]],
    ]);

    const out = await call(endpoints.listWatchlistCompanies, { params, query: { format: "csv" } });
    const again = await readAs<WatchlistImported>("importWatchlistCompanies", {
      params,
      body: { csv: await out.text() },
    });
    expect(again).toMatchObject({ added: 0, changed: 0, unchanged: 2 });

    const faulty = await call(endpoints.importWatchlistCompanies, {
      params,
      body: { csv: "company\nintel\nNo Such House\nNVDA\nnvidia\n" },
    });
    expect(faulty.status).toBe(422);
    const problem = (await faulty.json()) as { errors: { message: string }[] };
    expect(problem.errors.map(({ message }) => message)).toEqual([
      "line 3: there is no company “No Such House”",
      "line 5: nvidia stands in the table twice",
    ]);
    expect(slugs(await readAs<WatchlistView>("getWatchlist", { params }))).toEqual(["nvidia", "amd"]);
    await readAs("deleteWatchlist", { params });
  });
});
