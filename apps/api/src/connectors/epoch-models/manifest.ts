import { always } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const epochModelsManifest: ConnectorManifest = {
  id: "epoch-models",
  family: "reference",
  name: { en: "Epoch AI: notable AI models", ko: "Epoch AI: 주요 AI 모델" },
  gives: {
    en: "Notable AI models with their publication date, organisation, parameters, training compute, training cost and hardware.",
    ko: "주요 AI 모델의 발표일, 기관, 매개변수, 학습 연산량, 학습 비용, 사용 하드웨어.",
  },
  licence: "CC BY 4.0",
  attribution: "Epoch AI, Data on AI Models",
  homepage: "https://epoch.ai/data/ai-models",
  auth: "none",
  rateLimit: "none known",
  minIntervalMs: 1000,
  cadence: { en: "Near daily.", ko: "거의 매일." },
  pitfalls: {
    en: "Compute and cost are mostly Epoch AI's own estimates; the confidence stands on each row. Cells with several organisations or countries are joined by commas. Columns are renamed without notice. A model counts as known from the edition that lists it, not from its publication, since figures are added and corrected later.",
    ko: "연산량과 비용은 대부분 Epoch AI의 추정이며 신뢰도가 행마다 붙어 있다. 기관과 국가가 여럿이면 쉼표로 이어져 있다. 열 이름이 예고 없이 바뀐다. 수치가 나중에 추가되고 고쳐지므로, 모델은 발표일이 아니라 목록에 실린 판부터 알려진 것으로 본다.",
  },
  freshness: { everyDays: 7, lagDays: 21 },
  parserVersion: 1,
  defaultSchedule: { cron: "10 6 * * 1", timeZone: "UTC" },
  snapshotFile: "epoch-models.csv",
  canFetch: always,
};
