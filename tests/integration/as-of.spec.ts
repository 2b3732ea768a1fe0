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

let own: OwnInstance;
const answers = new Map<string, string>();

async function ask(name: string, sample: Sample): Promise<string> {
  const endpoint = dated.find(([each]) => each === name)?.[1];
  if (endpoint === undefined) throw new Error(name);
  const answer = await call(endpoint, { ...sample, query: { ...sample.query, asOf: DAY } }, {}, own.baseUrl);
  return `${answer.status} ${await answer.text()}`;
}

async function sampleOf(name: (typeof dated)[number][0]): Promise<Sample> {
  if (name !== "getWatchlist") return await samples[name]();
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

describe(`asked as known on ${DAY}`, () => {
  it.each(dated)("%s answers as it would have on that day, without what came later", async (name) => {
    const before = answers.get(name);
    expect(before?.slice(0, 3)).toBe("200");
    expect(await ask(name, await sampleOf(name))).toBe(before);
  });
});
