import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { all, call, readAs, type Sample } from "../contract/client.ts";
import { samples } from "../contract/samples.ts";
import { ownInstance, type OwnInstance } from "./own-instance.ts";

/** After the report and NVIDIA's first ten-for-one split, before most of what the store holds. */
const DAY = "2024-06-30";

/** Every call of the contract that can be asked as known on a day: a new one is tested the day it is written. */
const dated = all.filter(
  ([, { query, method }]) =>
    method === "GET" && query !== undefined && "shape" in query && "asOf" in (query.shape as object),
);

type Name = (typeof dated)[number][0];

const report = { slug: "star-2023-11" };
const keys = ["hbm-market", "healthcare-ai-market", "apple-market-cap", "generative-ai-funding-2023-jan-aug"];

/** Calls whose answer depends on what is asked beside the day: each way of asking reads other records. */
const WAYS: readonly (readonly [Name, Sample])[] = [
  ...["revenue", "revenueGrowth", "funding", "companies", "status"].map(
    (metric) => ["getValueChain", { query: { metric } }] as const,
  ),
  ...["amount", "count", "median"].flatMap((measure) =>
    ["segment", "stage", "country", "investor"].map(
      (by) => ["getFundingTrend", { query: { groupBy: "quarter", by, measure } }] as const,
    ),
  ),
  ...keys.flatMap((key) =>
    (["getBaseline", "getComparison", "getHistory"] as const).map(
      (name) => [name, { params: { report: report.slug, key } }] as const,
    ),
  ),
  ["getComparison", { params: { report: report.slug, key: "hbm-market" }, query: { currency: "KRW" } }],
  ["listCompanies", { query: { segment: "applications", sort: "-marketCap", currency: "USD" } }],
  ["listCompanies", { query: { kind: "listed", limit: "500" } }],
  ["getSegment", { params: { slug: "applications" } }],
  ["getRefreshedMarkdown", { params: report, query: { lang: "en" } }],
  ["getCompany", { params: { slug: "openai" } }],
];

let own: OwnInstance;
const answers = new Map<string, string>();

async function ask(name: string, sample: Sample): Promise<string> {
  const endpoint = dated.find(([each]) => each === name)?.[1];
  if (endpoint === undefined) throw new Error(name);
  const answer = await call(endpoint, { ...sample, query: { ...sample.query, asOf: DAY } }, {}, own.baseUrl);
  return `${answer.status} ${await answer.text()}`;
}

/** Every place in an answer that says of a record that it became known after the day. */
function later(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => later(item, `${path}/${String(index)}`));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = `${path}/${key}`;
    const known = /^(?:knownAt|observationKnownAt|knownOn|announcedOn)$/.test(key);
    return known && typeof inner === "string" && inner.slice(0, 10) > DAY
      ? [`${here}: ${inner}`]
      : later(inner, here);
  });
}

async function sampleOf(name: Name): Promise<Sample> {
  // A list is made on this very instance: the samples make theirs on the shared one.
  const path = dated.find(([each]) => each === name)?.[1].path ?? "";
  if (!path.startsWith("/watchlists/{id}")) return await samples[name]();
  const existing = await readAs<{ data: { id: string }[] }>("listWatchlists", {}, own.baseUrl);
  const id =
    existing.data[0]?.id ??
    (
      await readAs<{ id: string }>(
        "createWatchlist",
        { body: { name: "As of", companies: ["nvidia", "openai"] } },
        own.baseUrl,
      )
    ).id;
  return { params: { id } };
}

beforeAll(async () => {
  own = await ownInstance();
  for (const [name] of dated) answers.set(name, await ask(name, await sampleOf(name)));
  for (const [name, sample] of WAYS) answers.set(keyOf(name, sample), await ask(name, sample));
  // The world as it was: every fact that became known later is taken out of the store. Splits and share counts stay,
  // since today's source works later splits into its older prices, and they are needed to take these out again.
  const tables = await own.rows<{ table_name: string }>(
    `select table_name from information_schema.columns
     where table_schema = current_schema() and column_name = 'known_on' and table_name <> 'corporate_action'`,
  );
  const cuts = tables.map(({ table_name: table }) => {
    const kept = table === "earnings_fact" ? " and concept <> 'sharesOutstanding'" : "";
    return `delete from ${table} where known_on > date '${DAY}'${kept};`;
  });
  await own.rows(`begin; set local session_replication_role = replica; ${cuts.join(" ")} commit;`);
}, 180_000);

afterAll(async () => {
  await own.stop();
});

const keyOf = (name: Name, sample: Sample) => `${name} ${JSON.stringify(sample)}`;

describe(`asked as known on ${DAY}`, () => {
  it.each(dated)("%s answers as it would have on that day, without what came later", async (name) => {
    const before = answers.get(name);
    expect(before?.slice(0, 3)).toBe("200");
    expect(await ask(name, await sampleOf(name))).toBe(before);
  });

  it.each(WAYS.map(([name, sample]) => [keyOf(name, sample), name, sample] as const))(
    "%s answers as it would have on that day",
    async (key, name, sample) => {
      const before = answers.get(key);
      expect(before?.slice(0, 3)).toBe("200");
      expect(await ask(name, sample)).toBe(before);
    },
  );

  it("no answer names a record that became known later, however deep it stands", () => {
    const found = [...answers].flatMap(([name, answer]) => {
      const body = answer.slice(4);
      return body.startsWith("{") ? later(JSON.parse(body) as unknown).map((at) => `${name} ${at}`) : [];
    });
    expect(found).toEqual([]);
  });
});
