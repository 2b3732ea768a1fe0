import { expect } from "@jest/globals";
import type { ExpectedSample, RefusedSample } from "../samples.ts";

const leaderboard = (name: string) => `hf-leaderboard/open-llm-leaderboard-${name}`;
const points = (value: string) => ({ value, unit: "points" });

export const expected: readonly ExpectedSample[] = [
  {
    source: "epoch-models",
    file: "epoch-ai/notable_ai_models_2025-02-24.csv.gz",
    accepted: 895,
    byHand: [
      {
        where: "the first row: 4.64e+26 FLOP, 2400 hours on 100000 chips",
        is: {
          itemKey: "Grok-3",
          eventOn: "2025-02-17",
          knownOn: "2025-02-24",
          measures: {
            trainingCompute: { value: "464000000000000000000000000", unit: "flop" },
            trainingHours: { value: "2400", unit: "hours" },
            hardwareQuantity: { value: "100000", unit: "count" },
            trainingPower: { value: "154003694.78442368", unit: "watts" },
          },
        },
      },
      {
        where: "the row of GPT-1",
        is: {
          itemKey: "GPT-1",
          organisation: "OpenAI",
          eventOn: "2018-06-01",
          measures: expect.objectContaining({
            parameters: { value: "117000000", unit: "parameters" },
            trainingCompute: { value: "17578125000000000000", unit: "flop" },
          }),
        },
      },
      {
        where: "the row of PaLM-E: two organisations of two countries",
        is: { itemKey: "PaLM-E", organisation: "Google,TU Berlin", country: null, eventOn: "2023-03-06" },
      },
      {
        where: "the row of GPT-3 175B (davinci)",
        is: {
          itemKey: "GPT-3 175B (davinci)",
          measures: expect.objectContaining({ parameters: { value: "175000000000", unit: "parameters" } }),
        },
      },
    ],
  },
  {
    source: "epoch-hardware",
    file: "epoch-ai/ml_hardware.csv",
    accepted: 170,
    byHand: [
      {
        where: "the second row: 192000000000 bytes, 7370000000000 bytes a second, 980 W",
        is: {
          itemKey: "Google TPU v7 Ironwood",
          eventOn: "2025-11-06",
          knownOn: "2025-11-26",
          measures: expect.objectContaining({
            memory: { value: "192", unit: "gigabytes" },
            memoryBandwidth: { value: "7370", unit: "gigabytes-per-second" },
            power: { value: "980", unit: "watts" },
          }),
        },
      },
      {
        where: "the row of NVIDIA H100 SXM5 80GB",
        is: {
          itemKey: "NVIDIA H100 SXM5 80GB",
          eventOn: "2022-09-20",
          measures: expect.objectContaining({
            memory: { value: "80", unit: "gigabytes" },
            releasePrice: { value: "33600", unit: "USD" },
            power: { value: "700", unit: "watts" },
          }),
        },
      },
      {
        where: "the first row, a note over two lines before its day",
        is: { itemKey: "Amazon Trainium3", organisation: "Amazon AWS", eventOn: "2025-12-02" },
      },
    ],
  },
  {
    source: "epoch-revenue",
    file: "epoch-ai/ai_companies_revenue_reports.csv",
    accepted: 32,
    byHand: [
      {
        where: "line 2",
        is: { quantity: "openai-revenue-annualised", period: "2022-12-31", value: "28000000" },
      },
      {
        where: "the larger of the two of 12/31/2023",
        is: {
          quantity: "openai-revenue-annualised",
          period: "2023-12-31",
          value: "2000000000",
          definition: "annualised, basis not stated, highest of 2 of the day",
        },
      },
      {
        where: "the smaller of the two of 12/31/2023",
        is: { period: "2023-12-31", value: "700000000", quantity: "openai-revenue-annualised" },
      },
      {
        where: "the last line",
        is: { quantity: "anthropic-revenue-annualised", period: "2025-10-21", value: "7000000000" },
      },
    ],
  },
  {
    source: "epoch-revenue",
    file: "epoch-ai/ai_companies_compute_spend.csv",
    accepted: 11,
    byHand: [
      {
        where: "the first row",
        is: {
          itemKey: "OpenAI|OpenAI 2022 compute + data",
          eventOn: "2022-12-31",
          knownOn: "2023-05-04",
          measures: {
            spend: { value: "416000000", unit: "USD" },
            totalSpend: { value: "416000000", unit: "USD" },
          },
        },
      },
    ],
  },
  {
    source: "epoch-revenue",
    file: "epoch-ai/ai_companies.csv",
    accepted: 7,
    byHand: [
      {
        where: "line 5",
        is: { dataset: "company-identities", itemKey: "Mistral AI", eventOn: "2023-04-28" },
      },
    ],
  },
  {
    source: "fda-ai",
    file: "fda-ai/ai-ml-enabled-devices-2026-01.xml",
    accepted: 1357,
    byHand: [
      {
        where: "the first row; its number stands in a formula",
        is: {
          itemKey: "K252054",
          name: "SpineAR SNAP (SyncAR Spine)",
          organisation: "Surgical Theater, Inc.",
          category: "Neurology",
          eventOn: "2025-09-29",
          citationUrl: "https://www.accessdata.fda.gov/scripts/cdrh/cfdocs/cfPMN/pmn.cfm?ID=K252054",
        },
      },
      {
        where: "the third row",
        is: {
          itemKey: "K252105",
          name: "Ligence Heart",
          organisation: "Ligence, UAB",
          eventOn: "2025-09-26",
        },
      },
      {
        where: "the last row",
        is: {
          itemKey: "P950009",
          category: "Pathology",
          eventOn: "1995-09-29",
          attributes: { productCode: "NMN", pathway: "PMA" },
        },
      },
    ],
  },
  {
    source: "hugging-face",
    file: leaderboard("v1-20230523.csv"),
    accepted: 49,
    byHand: [
      {
        where: "line 2",
        is: {
          itemKey: "llama-65b",
          knownOn: "2023-05-23",
          measures: {
            average: points("58.3"),
            arc: points("57.8"),
            hellaswag: points("84.2"),
            mmlu: points("48.8"),
            truthfulqa: points("42.3"),
          },
        },
      },
    ],
  },
  {
    source: "hugging-face",
    file: leaderboard("v1-20230629.csv"),
    accepted: 142,
    byHand: [
      {
        where: "line 2",
        is: {
          itemKey: "tiiuae/falcon-40b-instruct",
          measures: expect.objectContaining({ average: points("63.2"), mmlu: points("54.1") }),
        },
      },
    ],
  },
  {
    source: "hugging-face",
    file: leaderboard("v1-20230904.csv"),
    accepted: 1291,
    byHand: [
      {
        where: "line 5",
        is: {
          itemKey: "upstage/Llama-2-70b-instruct-v2",
          knownOn: "2023-09-04",
          measures: expect.objectContaining({ average: points("72.95"), arc: points("71.1") }),
        },
      },
    ],
  },
  {
    source: "hugging-face",
    file: leaderboard("v1-20230904.json"),
    accepted: 1291,
    byHand: [
      {
        where: "the second array",
        is: {
          itemKey: "fangloveskari/ORCA_LLaMA_70B_QLoRA",
          measures: {
            average: points("73.4"),
            arc: points("72.27"),
            hellaswag: points("87.74"),
            mmlu: points("70.23"),
            truthfulqa: points("63.37"),
          },
        },
      },
    ],
  },
  {
    source: "hugging-face",
    file: leaderboard("v2-official-providers.csv"),
    accepted: 459,
    byHand: [
      {
        where: "line 2: the name in HTML, 34.389 billion parameters",
        is: {
          dataset: "llm-leaderboard-v2",
          itemKey: "01-ai_Yi-1.5-34B_bfloat16",
          name: "01-ai/Yi-1.5-34B",
          category: "pretrained",
          eventOn: "2024-06-12",
          measures: expect.objectContaining({
            average: points("25.62131796065766"),
            ifeval: points("28.411725333226947"),
            parameters: { value: "34389000000", unit: "parameters" },
          }),
        },
      },
    ],
  },
  {
    source: "cb-insights",
    file: "funding/cbinsights-unicorns-2022.csv",
    accepted: 1074,
    byHand: [
      {
        where: "line 2",
        is: {
          itemKey: "Bytedance",
          category: "Artificial intelligence",
          country: "CN",
          eventOn: "2017-04-07",
          measures: {
            valuation: { value: "180000000000", unit: "USD" },
            raisedTotal: { value: "8000000000", unit: "USD" },
          },
        },
      },
      {
        where: "line 3",
        is: {
          itemKey: "SpaceX",
          eventOn: "2012-12-01",
          measures: {
            valuation: { value: "100000000000", unit: "USD" },
            raisedTotal: { value: "7000000000", unit: "USD" },
          },
        },
      },
      {
        where: "line 5",
        is: { itemKey: "Stripe", country: "US", category: "Fintech", eventOn: "2014-01-23" },
      },
    ],
  },
  {
    // A pooled fund: 125,000 of 125,000 dollars from 125 investors, no company's round.
    source: "sec-form-d",
    file: "sec-form-d/D.1685REIT.xml",
    accepted: 1,
    byHand: [
      {
        where: "offeringSalesAmounts, investors",
        is: {
          dataset: "fund-offerings",
          name: "1685 38th REIT, L.L.C.",
          eventOn: "2023-01-19",
          measures: {
            amountSold: { value: "125000", unit: "USD" },
            amountOffered: { value: "125000", unit: "USD" },
            amountRemaining: { value: "0", unit: "USD" },
            investors: { value: "125", unit: "count" },
          },
        },
      },
    ],
  },
  {
    source: "sec-form-d",
    file: "sec-form-d/D.Shepards.xml",
    accepted: 1,
    byHand: [
      {
        where: "totalAmountSold of an amendment",
        is: { type: "funding", amount: "5725051", currency: "USD", stagePrinted: "Form D/A" },
      },
      {
        where: "primaryIssuer, dateOfFirstSale, signatureDate",
        is: {
          company: { cik: "0001544190", name: "Shepherd's Finance, LLC" },
          announcedOn: "2017-03-16",
          knownOn: "2023-01-31",
        },
      },
    ],
  },
];

export const refused: readonly RefusedSample[] = [];
