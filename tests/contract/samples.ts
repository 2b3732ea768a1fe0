import { randomUUID } from "node:crypto";
import type {
  BaselineView,
  ImportMappingView,
  RunDetail,
  RunView,
  SavedView,
  ScheduleView,
  WatchlistSummary,
  WatchlistView,
} from "../../packages/shared/src/contract/index.ts";
import { type EndpointName, type List, readAs, type Sample } from "./client.ts";

/** A well-formed id that nothing has. */
export const NOBODY = "00000000-0000-7000-8000-000000000000";

/** A name that no list has yet, whichever test asks first; the tests of a run remove what begins so. */
const name = () => `Contract ${randomUUID()}`;
const watchlist = async () =>
  (await readAs<WatchlistView>("createWatchlist", { body: { name: name(), companies: ["nvidia"] } })).id;
const view = async () =>
  (
    await readAs<SavedView>("createView", {
      body: { name: name(), path: "/companies", search: "where=marketCap:1e12.." },
    })
  ).id;
const schedule = async () =>
  (
    await readAs<ScheduleView>("createSchedule", {
      body: { source: "ecb-fx", cron: "0 5 1 1 *", timeZone: "Asia/Seoul", enabled: false },
    })
  ).id;
const newestRun = async () =>
  (await readAs<List<RunView>>("listRuns", { query: { limit: "1" } })).data[0]?.id ?? "";
const finishedRun = async () =>
  (await readAs<List<RunView>>("listRuns", { query: { limit: "1", status: "finished", source: "ecb-fx" } }))
    .data[0]?.id ?? "";
const document = async () => {
  const runs = await readAs<List<RunView>>("listRuns", { query: { trigger: "start", limit: "50" } });
  for (const { id } of runs.data) {
    const run = await readAs<RunDetail>("getRun", { params: { id } });
    const [first] = run.documents;
    if (first !== undefined) return first.id;
  }
  throw new Error("no run of the first refresh has a document");
};
const documentOf = async (source: string) => {
  const runs = await readAs<List<RunView>>("listRuns", { query: { source, status: "finished" } });
  for (const { id } of runs.data) {
    const run = await readAs<RunDetail>("getRun", { params: { id } });
    if (run.documents[0] !== undefined) return run.documents[0].id;
  }
  throw new Error(`no run of ${source} has a document`);
};
const importMapping = () => ({
  name: name(),
  mapping: {
    family: "fx",
    fields: { currency: { constant: "KRW" }, date: { column: "d" }, rate: { column: "r" } },
  },
});
const savedMapping = async () =>
  (await readAs<ImportMappingView>("createImportMapping", { body: importMapping() })).id;
const fresh = (id: string): Sample => ({ params: { id } });
const company: Sample = { params: { slug: "nvidia" } };
const report: Sample = { params: { slug: "star-2023-11" } };
const baseline: Sample = { params: { report: "star-2023-11", key: "llm-market" } };
const plainEvent: Sample = { params: { report: "star-2023-11", key: "twelve-labs-founding" } };
const unmeasured = {
  method: "not-measurable",
  rationale: { en: "A dated fact of the contract test.", ko: "계약 시험의 사실." },
};

/** Input with which each call of the API succeeds on the seeded instance. */
export const samples: Readonly<Record<EndpointName, () => Promise<Sample> | Sample>> = {
  listSegments: () => ({}),
  getSegment: () => ({ params: { slug: "semiconductors" } }),
  getValueChain: () => ({ query: { metric: "marketCap" } }),
  listCompanies: () => ({ query: { sort: "-marketCap,name", currency: "KRW" } }),
  getCompany: () => company,
  getCompanyFigure: () => ({ ...company, query: { metric: "operatingMargin" } }),
  listCompanyEvents: () => company,
  getCompanyPrices: () => ({ ...company, query: { adjust: "splits", interval: "month" } }),
  getCompanyMarketCap: () => ({ ...company, query: { currency: "EUR" } }),
  listCompanyEarnings: () => ({ ...company, query: { concept: "revenue", period: "year" } }),
  listCompanyFundingRounds: () => ({ params: { slug: "openai" } }),
  comparePrices: () => ({
    query: { companies: "nvidia,microsoft", baskets: "report,segment:semiconductors", rebase: "2023-11-13" },
  }),
  listFundingRounds: () => ({ query: { sort: "-amount", limit: "500" } }),
  getFundingTrend: () => ({ query: { groupBy: "year", by: "segment" } }),
  listMarketEstimates: () => ({ query: { limit: "500" } }),
  listExchangeRates: () => ({ query: { currency: "KRW", kind: "year-average" } }),
  listReferenceItems: () => ({ query: { dataset: "ai-accelerators", q: "h100", sort: "-date" } }),
  listReferenceDatasets: () => ({}),
  listReports: () => ({}),
  getReport: () => report,
  // The all-or-nothing tests import reports on an instance of their own; here the one shipped is given again.
  importReport: () => ({ body: importable("contract-import") }),
  checkReport: () => ({ body: importable("contract-check") }),
  getReportTemplateCsv: () => ({}),
  getReportTemplateXlsx: () => ({}),
  exportReport: () => report,
  getRefreshedReport: () => report,
  getRefreshedMarkdown: () => ({ ...report, query: { lang: "ko" } }),
  // Made and deleted on an instance of their own as well.
  deleteReport: () => ({ params: { slug: "contract-import" } }),
  getScoreboard: () => report,
  getReportAudit: () => report,
  listPublishers: () => ({}),
  listBaselines: () => ({ query: { limit: "500" } }),
  getBaseline: () => baseline,
  getComparison: () => baseline,
  getHistory: () => baseline,
  getIndicator: () => baseline,
  // A statement that no other test looks at, measured as it was.
  putIndicator: () => ({ ...plainEvent, body: { definition: unmeasured, note: "Contract test" } }),
  previewIndicator: () => ({ ...plainEvent, body: { definition: unmeasured } }),
  deleteIndicator: () => plainEvent,
  listSources: () => ({}),
  getSource: () => ({ params: { id: "sec-edgar" } }),
  startRun: () => ({ params: { id: "ecb-fx" }, body: { snapshot: true } }),
  previewRun: () => ({ params: { id: "ecb-fx" }, body: { from: "2024-01-01", to: "2024-06-30" } }),
  listRuns: () => ({ query: { status: "finished" } }),
  getRun: async () => fresh(await newestRun()),
  cancelRun: async () =>
    fresh((await readAs<RunView>("startRun", { params: { id: "ecb-fx" }, body: { snapshot: true } })).id),
  retryRun: async () => fresh(await finishedRun()),
  streamRuns: () => ({}),
  listSchedules: () => ({}),
  previewFirings: () => ({ query: { cron: "30 2 * * *", timeZone: "Europe/Berlin" } }),
  createSchedule: () => ({ body: { source: "sec-edgar", cron: "15 6 * * 1-5", timeZone: "Asia/Seoul" } }),
  updateSchedule: async () => ({ ...fresh(await schedule()), body: { cron: "30 6 * * *" } }),
  deleteSchedule: async () => fresh(await schedule()),
  listScheduleEvents: async () => fresh(await schedule()),
  listRejections: () => ({}),
  getDocument: async () => fresh(await document()),
  getDocumentContent: async () => fresh(await document()),
  listViews: () => ({}),
  createView: () => ({ body: { name: name(), path: "/funding" } }),
  getView: async () => fresh(await view()),
  updateView: async () => ({ ...fresh(await view()), body: { search: "kind=listed" } }),
  deleteView: async () => fresh(await view()),
  getReview: () => ({}),
  // Held rows, unknown names and merged rounds are decided on an instance of their own.
  decideRejections: () => ({ body: { ids: [NOBODY], verdict: "rejected", note: "not a row of ours" } }),
  withdrawDecision: () => fresh(NOBODY),
  replayRejections: () => ({ body: { source: "ecb-fx" } }),
  listNames: () => ({ query: { status: "open" } }),
  mapName: () => ({ ...fresh(NOBODY), body: { company: "nvidia" } }),
  createNamedCompany: () => ({ ...fresh(NOBODY), body: { name: { en: "Nobody" }, kind: "private" } }),
  dismissName: () => ({ ...fresh(NOBODY), body: { note: "no company" } }),
  reopenName: () => fresh(NOBODY),
  listMergedRounds: () => ({ query: { all: "true", limit: "500" } }),
  splitRound: () => ({
    params: { round: "nobody-1" },
    body: { source: "ecb-fx", sourceKey: "x", note: "x" },
  }),
  joinRound: () => ({ params: { round: "nobody-1" }, body: { source: "ecb-fx", sourceKey: "x", note: "x" } }),
  listRoundDecisions: () => ({}),
  listCompanyNames: () => company,
  reparseDocument: async () => fresh(await documentOf("report-deals")),
  reparseSource: () => ({ params: { id: "fred" }, body: {} }),
  updateSource: () => ({ params: { id: "fred" }, body: { paused: false } }),
  resetBreaker: () => ({ params: { id: "fred" } }),
  // Imports that store rows have an instance of their own in tests/integration.
  importFile: () => ({
    query: { dryRun: "true" },
    body: { name: "rates.csv", text: "Currency,Date,Rate\nKRW,2024-01-02,1440.5\n" },
  }),
  getImportLimits: () => ({}),
  listImportMappings: async () => {
    await savedMapping();
    return {};
  },
  createImportMapping: () => ({ body: importMapping() }),
  updateImportMapping: async () => ({ ...fresh(await savedMapping()), body: { place: { folder: "rates" } } }),
  deleteImportMapping: async () => fresh(await savedMapping()),
  listWatchlists: () => ({}),
  createWatchlist: () => ({ body: { name: name(), companies: ["nvidia", "amd"] } }),
  orderWatchlists: async () => {
    await watchlist();
    const { data } = await readAs<{ data: WatchlistSummary[] }>("listWatchlists");
    return { body: { order: data.map(({ id }) => id).reverse() } };
  },
  getWatchlist: async () => fresh(await watchlist()),
  updateWatchlist: async () => ({ ...fresh(await watchlist()), body: { name: name() } }),
  deleteWatchlist: async () => fresh(await watchlist()),
  listWatchlistCompanies: async () => fresh(await watchlist()),
  importWatchlistCompanies: async () => ({
    ...fresh(await watchlist()),
    body: { csv: "company,note\namd,peer\n" },
  }),
  putWatchlistCompany: async () => ({
    params: { id: await watchlist(), slug: "amd" },
    body: { note: "peer" },
  }),
  deleteWatchlistCompany: async () => ({ params: { id: await watchlist(), slug: "nvidia" } }),
};

/** A small report that can be imported. */
export function importable(slug: string) {
  const label = { en: "Market of the contract test", ko: "계약 시험 시장" };
  return {
    report: {
      slug,
      title: { en: "Contract test", ko: "계약 시험" },
      publisher: "House of tests",
      publishedOn: "2024-01-15",
      language: "en",
      sector: { en: "Generative AI", ko: "생성형 AI" },
    },
    baselines: [
      {
        key: "market",
        kind: "forecast",
        label,
        segment: "llm",
        company: null,
        publisher: "House of tests",
        locator: { part: "1" },
        unit: "USD",
        measure: "flow",
        points: [
          { period: "2023", value: 100, qualifier: "exact", printed: "100" },
          { period: "2025", value: 121, qualifier: "exact", printed: "121" },
        ],
        growth: {
          ratePercent: 10,
          basis: "cagr",
          from: "2023",
          to: "2025",
          qualifier: "exact",
          printed: "10%",
        },
      },
    ],
  };
}

export type { BaselineView };
