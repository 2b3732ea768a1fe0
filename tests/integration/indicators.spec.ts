import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import {
  type BaselineView,
  type ComparisonView,
  endpoints,
  type IndicatorHistory,
  type Problem,
} from "../../packages/shared/src/contract/index.ts";
import type { IndicatorDefinition } from "../../packages/shared/src/report/index.ts";
import { call, given, readAs } from "../contract/client.ts";
import { startInstance } from "../services/instance.mjs";
import { ownInstance, type OwnInstance } from "./own-instance.ts";

let own: OwnInstance;
beforeAll(async () => {
  own = await ownInstance();
}, 240_000);
afterAll(async () => {
  await own.stop();
});

const params = { report: "star-2023-11", key: "ai-semiconductor-market" };
const words = { en: "The seller's own figure.", ko: "판매사의 수치." };
const nvidia = {
  method: "direct",
  measure: { type: "earnings", company: "nvidia", concept: "revenue", period: "year" },
  compare: "growth",
  rationale: words,
  crossChecks: [],
} as const satisfies IndicatorDefinition;

const history = async () => await readAs<IndicatorHistory>("getIndicator", { params }, own.baseUrl);
const baseline = async () => await readAs<BaselineView>("getBaseline", { params }, own.baseUrl);
const preview = async (definition: unknown) =>
  await call(endpoints.previewIndicator, { params, body: { definition } }, {}, own.baseUrl);
const put = async (definition: unknown, more: object = {}) =>
  await call(endpoints.putIndicator, { params, body: { definition, ...more } }, {}, own.baseUrl);

describe("an indicator that is edited", () => {
  it("can be tried first: the preview gives observations and assessment, and saves nothing", async () => {
    const before = await baseline();
    const answer = await preview(nvidia);
    expect(answer.status).toBe(200);
    const tried = (await answer.json()) as ComparisonView;
    expect(tried.observations.length).toBeGreaterThan(0);
    expect(tried.baseline.indicator).toMatchObject({ method: "direct", edited: true });
    expect(tried.assessment.derivedFrom.map(({ role }) => role)).toEqual(["actual", "growth-base"]);
    expect(await baseline()).toEqual(before);
    expect(await history()).toMatchObject({ version: 0, edited: false, versions: [] });
  });

  it("counts at once, is kept with its history, and gives way to the report's own again", async () => {
    const shipped = await baseline();
    const tried = (await (await preview(nvidia)).json()) as ComparisonView;
    const saved = await put(nvidia, { note: "The whole company", basedOn: 0 });
    expect(saved.status).toBe(200);
    const edited = await baseline();
    expect(edited.indicator).toMatchObject({ edited: true, measure: nvidia.measure });
    expect(edited.assessment).toEqual(tried.assessment);
    // Made from a state that is no longer: refused, nothing saved.
    expect((await put(nvidia, { basedOn: 0 })).status).toBe(409);
    expect(await history()).toMatchObject({
      version: 1,
      edited: true,
      own: { method: "basket" },
      versions: [{ version: 1, note: "The whole company", definition: nvidia }],
    });
    await readAs<undefined>("deleteIndicator", { params }, own.baseUrl);
    expect(await baseline()).toEqual(shipped);
    expect(
      (await history()).versions.map(({ version, definition }) => [version, definition?.method]),
    ).toEqual([
      [2, undefined],
      [1, "direct"],
    ]);
  });

  it("survives a new edition of the report's files: set-up does not overwrite it", async () => {
    expect((await put(nvidia)).status).toBe(200);
    // As if the shipped files had changed: the baselines and their own indicators are written anew.
    await own.rows("UPDATE report SET content_hash = repeat('0', 64)");
    const again = await startInstance({
      databaseUrl: own.databaseUrl,
      redisUrl: given("TEST_REDIS_URL"),
      prefix: own.prefix,
      logs: path.join(given("TEST_FOLDER"), "logs", `${own.prefix}-again`),
      workers: 0,
    });
    await again.stop();
    const [report] = await own.rows<{ hash: string }>("SELECT content_hash AS hash FROM report");
    expect(report?.hash).not.toMatch(/^0+$/);
    expect((await baseline()).indicator).toMatchObject({ edited: true, measure: nvidia.measure });
    await readAs<undefined>("deleteIndicator", { params }, own.baseUrl);
  });

  const earnings = nvidia.measure;
  const input = (change: object) => ({
    name: "a",
    label: words,
    measure: earnings,
    unit: "USD",
    nature: "flow",
    ...change,
  });
  const basket = (formula: string, ...inputs: object[]) => ({
    ...nvidia,
    method: "basket",
    measure: { type: "basket", formula, align: "year", inputs },
  });
  const estimate = (change: object) => ({
    ...nvidia,
    method: "estimate",
    measure: { type: "estimate", quantity: "hbm-market", publisher: "TrendForce", ...change },
  });
  it.each([
    [{ ...nvidia, measure: { ...earnings, company: "no-such-company" } }, 422, "/definition/measure/company"],
    [{ ...nvidia, measure: { ...earnings, concept: "cash" } }, 422, "/definition/measure/concept"],
    [{ ...nvidia, measure: { ...earnings, concept: "employees" } }, 422, "/definition/measure"],
    [estimate({ quantity: "no-such-market" }), 422, "/definition/measure/quantity"],
    [estimate({ publisher: "Nobody" }), 422, "/definition/measure/publisher"],
    [estimate({ definition: "another" }), 422, "/definition/measure/definition"],
    [estimate({ spread: ["no-such-market"] }), 422, "/definition/measure/spread/0"],
    [estimate({ quantity: "hbm-share-of-dram-revenue", spread: [] }), 422, "/definition/measure/quantity"],
    [basket("a + b", input({})), 400, "/definition/measure/formula"],
    [basket("a + b", input({}), input({ name: "b", unit: "KRW" })), 400, "/definition/measure/formula"],
    [basket("process.exit(1)", input({})), 400, "/definition/measure/formula"],
    [basket("a / b", input({}), input({ name: "b" })), 422, "/definition/measure"],
    [basket("a", input({ unit: "count" })), 422, "/definition/measure/inputs/0/measure"],
    [
      basket("a", input({ measure: { ...earnings, company: "no-such-company" } })),
      422,
      "/definition/measure/inputs/0/measure/company",
    ],
    [{ ...nvidia, rationale: { en: "only one language" } }, 400, "/definition/rationale/ko"],
    [{ ...nvidia, colour: "red" }, 400, "/definition/colour"],
  ] as const)(
    "is refused with the place of its fault, by the edit and by the preview: %#",
    async (definition, status, pointer) => {
      const { version } = await history();
      for (const answer of [await put(definition), await preview(definition)]) {
        const problem = (await answer.json()) as Problem;
        expect({ status: answer.status, pointers: problem.errors?.map((error) => error.pointer) }).toEqual({
          status,
          pointers: expect.arrayContaining([pointer]),
        });
      }
      expect((await history()).version).toBe(version);
    },
  );
});
