import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import type {
  CompanyNameView,
  Decided,
  DocumentView,
  MergedRound,
  NameDecided,
  NameView,
  RejectionView,
  ReviewSummary,
  RunView,
  SourceView,
} from "../../packages/shared/src/contract/index.ts";
import { endpoints } from "../../packages/shared/src/contract/index.ts";
import { call, type EndpointName, type List, readAs, type Sample } from "../contract/client.ts";
import { root } from "../services/instance.mjs";
import { ownInstance, type OwnInstance } from "./own-instance.ts";
import { finished, refresh } from "./runs.ts";

let folder: string;
let own: OwnInstance;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "sector-tracker-review-"));
  cpSync(path.join(root, "data/snapshot"), folder, { recursive: true });
  own = await ownInstance({ env: { SNAPSHOT_DIR: folder } });
});
afterAll(async () => {
  await own.stop();
  rmSync(folder, { recursive: true, force: true });
});

const ask = <T>(name: EndpointName, sample: Sample = {}) => readAs<T>(name, sample, own.baseUrl);
const statusOf = async (name: EndpointName, sample: Sample) =>
  (await call(endpoints[name], sample, {}, own.baseUrl)).status;
const over = async (runs: readonly RunView[]) => {
  for (const { id } of runs) await finished(id, own.baseUrl);
};
function rewrite(file: string, change: (text: string) => string): void {
  const place = path.join(folder, file);
  writeFileSync(place, change(readFileSync(place, "utf8")));
}
const held = async (query: Record<string, string>) =>
  (await ask<List<RejectionView>>("listRejections", { query })).data;

describe("a held row", () => {
  const rate =
    "fx,USD,day,2026-04-30,2026-04-30,117.5,1,eurofxref-hist,typed wrong,2026-04-30,https://x.example,words";
  const stored = () =>
    own.rows<{ rate: string; document_id: string }>(
      "select trim_scale(rate)::text as rate, document_id from fx_rate where currency = 'USD' and period_start = '2026-04-30'",
    );
  let row: RejectionView;

  it("waits in the queue with its rule, place and raw text", async () => {
    rewrite("ecb-fx.csv", (text) => `${text.trimEnd()}\n${rate}\n`);
    const run = await refresh("ecb-fx", own.baseUrl);
    expect(run.counts.rejected).toBe(1);
    const rows = await held({ status: "held", source: "ecb-fx" });
    expect(rows).toMatchObject([
      { reason: "rate-jump", acceptable: true, current: true, pointer: expect.stringMatching(/^row \d+$/) },
    ]);
    row = rows[0] as RejectionView;
    const { held: groups } = await ask<ReviewSummary>("getReview");
    expect(groups).toContainEqual({ reason: "rate-jump", source: "ecb-fx", rows: 1, acceptable: true });
    expect(await stored()).toEqual([]);
  });

  it("is stored with its provenance once a person accepts it, and stays so on later runs", async () => {
    const decided = await ask<Decided>("decideRejections", {
      body: { ids: [row.id], verdict: "accepted", note: "the bank printed it so" },
    });
    expect(decided.decided).toBe(1);
    await over(decided.runs);
    expect(await stored()).toEqual([{ rate: "117.5", document_id: row.document }]);
    expect(await held({ status: "held", source: "ecb-fx" })).toEqual([]);
    rewrite("ecb-fx.csv", (text) => text.replace(`${rate}\n`, `${rate}\n${rate.replace("USD", "XTS")}\n`));
    expect((await refresh("ecb-fx", own.baseUrl)).counts).toMatchObject({ rejected: 0, inserted: 1 });
    expect(await held({ status: "accepted" })).toMatchObject([
      { id: row.id, note: "the bank printed it so" },
    ]);
  });

  it("waits again when the decision is withdrawn, and what it stored is gone", async () => {
    const { runs } = await ask<Decided>("withdrawDecision", { params: { id: row.id } });
    await over(runs);
    expect(await stored()).toEqual([]);
    expect(await held({ status: "held", source: "ecb-fx" })).toMatchObject([{ reason: "rate-jump" }]);
    expect(await statusOf("withdrawDecision", { params: { id: row.id } })).toBe(409);
  });

  it("is decided with all of its rule in a run, and what is rejected waits no longer", async () => {
    const { runs } = await ask<{ runs: RunView[] }>("replayRejections", { body: { reason: "rate-jump" } });
    await over(runs);
    const [again] = await held({ status: "held", source: "ecb-fx" });
    const decided = await ask<Decided>("decideRejections", {
      body: { run: again?.run, reason: "rate-jump", verdict: "rejected", note: "a typing error" },
    });
    expect(decided).toEqual({ decided: 1, runs: [] });
    await over((await ask<{ runs: RunView[] }>("replayRejections", { body: { reason: "rate-jump" } })).runs);
    expect(await held({ status: "held", source: "ecb-fx" })).toEqual([]);
    expect(await held({ status: "rejected", source: "ecb-fx" })).toMatchObject([{ note: "a typing error" }]);
  });

  it("of a rule that names the impossible cannot be accepted", async () => {
    rewrite(
      "ecb-fx.csv",
      (text) => `${text.trimEnd()}\n${rate.replace("117.5", "-1").replaceAll("04-30", "05-04")}\n`,
    );
    await refresh("ecb-fx", own.baseUrl);
    const [firm] = await held({ status: "held", reason: "rate-not-positive" });
    expect(firm).toMatchObject({ acceptable: false });
    const body = { ids: [firm?.id], verdict: "accepted", note: "let it in" };
    expect(await statusOf("decideRejections", { body })).toBe(422);
  });
});

describe("a name that nobody is known by", () => {
  const round = (name: string, amount: string) =>
    `funding,name:${name},${name}|2024|x|${amount},equity,seed,Seed,closed,2024-03-01,day,${amount},USD,,US,applications,,,funding-rounds,new ${name},2024-03-01,https://x.example/${amount},raised`;
  const nameOf = async (label: string) =>
    (await ask<List<NameView>>("listNames", { query: { q: label } })).data[0] as NameView;
  const rounds = (company: string) =>
    own.rows<{ source_key: string }>(
      "select source_key from funding_record where company_slug = $1 and source_key like '%|2024|x|%'",
      [company],
    );

  it("is a review item with similar names and the rows that wait, never a company", async () => {
    rewrite("published-rounds.csv", (text) =>
      [text.trimEnd(), round("Mistral A.I. SAS", "7000001"), round("Quite Unheard Of", "7000002"), ""].join(
        "\n",
      ),
    );
    await refresh("published-rounds", own.baseUrl);
    expect(await nameOf("Mistral A.I. SAS")).toMatchObject({
      kind: "name",
      status: "open",
      rows: 1,
      sources: ["published-rounds"],
      suggestions: expect.arrayContaining([expect.objectContaining({ company: "mistral-ai" })]),
    });
    expect((await ask<ReviewSummary>("getReview")).names).toBe(2);
    expect(await own.rows("select 1 from company where slug like 'quite%'")).toEqual([]);
  });

  it("is mapped to a company, whose rows are then stored, and shows among its names", async () => {
    const { id } = await nameOf("Mistral A.I. SAS");
    expect(await statusOf("mapName", { params: { id }, body: { company: "no-such-company" } })).toBe(422);
    const { item, runs } = await ask<NameDecided>("mapName", {
      params: { id },
      body: { company: "mistral-ai", note: "its legal name" },
    });
    expect(item).toMatchObject({ status: "mapped", company: "mistral-ai" });
    await over(runs);
    expect(await rounds("mistral-ai")).toHaveLength(1);
    const { data } = await ask<{ data: CompanyNameView[] }>("listCompanyNames", {
      params: { slug: "mistral-ai" },
    });
    expect(data).toContainEqual(
      expect.objectContaining({ name: "Mistral A.I. SAS", origin: "reviewed", note: "its legal name" }),
    );
  });

  it("is open again when the mapping is taken back, and its rows are gone from the company", async () => {
    const { id } = await nameOf("Mistral A.I. SAS");
    const { runs } = await ask<NameDecided>("reopenName", { params: { id } });
    await over(runs);
    expect(await rounds("mistral-ai")).toEqual([]);
    expect(await nameOf("Mistral A.I. SAS")).toMatchObject({ status: "open", rows: 1 });
  });

  it("can be made a company, which is then listed with its records", async () => {
    const { id } = await nameOf("Quite Unheard Of");
    const { item, runs } = await ask<NameDecided>("createNamedCompany", {
      params: { id },
      body: {
        name: { en: "Quite Unheard Of", ko: "금시초문" },
        kind: "private",
        country: "US",
        segments: ["applications"],
      },
    });
    expect(item).toMatchObject({ status: "created", company: "quite-unheard-of" });
    await over(runs);
    expect(await rounds("quite-unheard-of")).toHaveLength(1);
    const { data } = await ask<List<{ slug: string }>>("listCompanies", { query: { q: "quite unheard" } });
    expect(data.map(({ slug }) => slug)).toEqual(["quite-unheard-of"]);
    expect(await statusOf("reopenName", { params: { id } })).toBe(409);
  });

  it("that is dismissed waits no longer, on later runs neither", async () => {
    const { id } = await nameOf("Mistral A.I. SAS");
    await ask<NameDecided>("dismissName", { params: { id }, body: { note: "a fund, no company of ours" } });
    rewrite("published-rounds.csv", (text) => `${text.trimEnd()}\n${round("Mistral A.I. SAS", "7000003")}\n`);
    await refresh("published-rounds", own.baseUrl);
    expect(await held({ status: "held", source: "published-rounds" })).toEqual([]);
    expect((await ask<ReviewSummary>("getReview")).names).toBe(0);
  });
});

describe("rounds that several sources speak of", () => {
  const merged = async () =>
    (await ask<List<MergedRound>>("listMergedRounds", { query: { limit: "500" } })).data;
  const withRecord = async (source: string, sourceKey: string) =>
    (await ask<List<MergedRound>>("listMergedRounds", { query: { limit: "500", all: "true" } })).data.find(
      (round) => round.records.some((one) => one.source === source && one.sourceKey === sourceKey),
    );

  it("say in words why they are one, and a record split off stays off on later runs", async () => {
    const [round] = (await merged()).filter(({ records }) =>
      records.some(({ source }) => source === "epoch-funding"),
    );
    const record = round?.records.find(({ matchedBy }) => matchedBy !== null);
    if (round === undefined || record === undefined)
      throw new Error("no merged round of two sources is there");
    expect(record.matchedBy).toContain("same company");
    const { source, sourceKey } = record;
    const { rounds } = await ask<{ rounds: MergedRound[] }>("splitRound", {
      params: { round: round.id },
      body: { source, sourceKey, note: "two closings" },
    });
    expect(rounds).toHaveLength(2);
    // Every document of both sources once more, from its bytes.
    for (const id of new Set([source, "epoch-funding", "published-rounds"])) {
      const again = await ask<{ run: RunView | null }>("reparseSource", {
        params: { id },
        body: { all: true },
      });
      await over(again.run === null ? [] : [again.run]);
    }
    expect((await withRecord(source, sourceKey))?.id).not.toBe(round.id);
    const decisions = await ask<{ data: { verdict: string; note: string }[] }>("listRoundDecisions");
    expect(decisions.data).toContainEqual(
      expect.objectContaining({ verdict: "apart", note: "two closings" }),
    );

    const joined = await ask<{ rounds: MergedRound[] }>("joinRound", {
      params: { round: round.id },
      body: { source, sourceKey, note: "one closing after all" },
    });
    expect(joined.rounds[0]?.records).toHaveLength(round.records.length);
    expect(
      (await withRecord(source, sourceKey))?.records.find((one) => one.sourceKey === sourceKey)?.matchedBy,
    ).toBe("joined by hand: one closing after all");
  });

  it("are not split further than to one record, nor joined across companies", async () => {
    const all = (await ask<List<MergedRound>>("listMergedRounds", { query: { limit: "500", all: "true" } }))
      .data;
    const lone = all.find(({ records }) => records.length === 1);
    const other = all.find(({ company }) => company !== lone?.company);
    const { source, sourceKey } = lone?.records[0] ?? { source: "", sourceKey: "" };
    const body = { source, sourceKey, note: "by mistake" };
    expect(await statusOf("splitRound", { params: { round: lone?.id ?? "" }, body })).toBe(409);
    expect(await statusOf("joinRound", { params: { round: other?.id ?? "" }, body })).toBe(409);
    expect(await statusOf("splitRound", { params: { round: "no-such-round-1" }, body })).toBe(404);
  });
});

describe("an archived document", () => {
  it("is read again with the present parser and changes nothing that is as it was", async () => {
    const [document] = await own.rows<{ id: string }>(
      "select id from document where source_id = 'report-deals' and parsed_by is not null",
    );
    const run = await ask<RunView>("reparseDocument", { params: { id: document?.id ?? "" } });
    const ended = await finished(run.id, own.baseUrl);
    expect(ended).toMatchObject({ outcome: "unchanged", parameters: { reread: [document?.id] } });
    expect(ended.stages.map(({ name }) => name)).toContain("parse");
  });

  it("of an older parser is told, and read again with all like it", async () => {
    await own.rows(
      "update document set parsed_by = 0 where source_id = 'ai-index' and parsed_by is not null",
    );
    const before = await ask<SourceView>("getSource", { params: { id: "ai-index" } });
    expect(before.outdatedDocuments).toBe(1);
    const { documents, run } = await ask<{ documents: number; run: RunView | null }>("reparseSource", {
      params: { id: "ai-index" },
      body: {},
    });
    expect(documents).toBe(1);
    await over(run === null ? [] : [run]);
    expect((await ask<SourceView>("getSource", { params: { id: "ai-index" } })).outdatedDocuments).toBe(0);
    const [row] = await own.rows<{ id: string }>("select id from document where source_id = 'ai-index'");
    expect(await ask<DocumentView>("getDocument", { params: { id: row?.id ?? "" } })).toMatchObject({
      outdated: false,
    });
  });
});

describe("a source", () => {
  it("is paused by a person with a note and goes on when that person says so", async () => {
    const paused = await ask<SourceView>("updateSource", {
      params: { id: "fred" },
      body: { paused: true, note: "moves its addresses" },
    });
    expect(paused).toMatchObject({ paused: true, pauseNote: "moves its addresses", breaker: null });
    expect(paused.pausedAt).not.toBeNull();
    const on = await ask<SourceView>("updateSource", { params: { id: "fred" }, body: { paused: false } });
    expect(on).toMatchObject({ paused: false, pausedAt: null, pauseNote: null });
  });
});
