import { always } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const epochRevenueManifest: ConnectorManifest = {
  id: "epoch-revenue",
  family: "earnings",
  name: { en: "Epoch AI: revenue and spending of AI companies", ko: "Epoch AI: AI 기업의 매출과 지출" },
  gives: {
    en: "Reported revenue of AI model companies by basis (run rate, recurring, year, projection), what they spend on computing, and the companies themselves.",
    ko: "AI 모델 기업의 보도된 매출(연환산, 반복 매출, 연간, 전망을 구분), 연산 지출, 기업 목록.",
  },
  licence: "CC BY 4.0",
  attribution: "Epoch AI, Data on AI Companies",
  homepage: "https://epoch.ai/data/ai-companies",
  auth: "none",
  rateLimit: "none known",
  minIntervalMs: 1000,
  cadence: { en: "Irregular, about weekly.", ko: "비정기, 약 매주." },
  pitfalls: {
    en: "The table mixes run rates, recurring revenue, whole years and projections, and figures of single products: each basis is a quantity of its own here and never joined. An old copy has no column that says which: its figures are kept as annualised with the basis not stated, two of one day as the higher and the lower. Most are media reports; the confidence stands on each row.",
    ko: "연환산, 반복 매출, 연간 매출, 전망, 개별 제품 수치가 한 표에 섞여 있다. 여기서는 기준마다 별도 수량으로 두고 절대 잇지 않는다. 기준 열이 없는 옛 사본의 수치는 ‘연환산, 기준 미상’으로 두고, 하루에 둘이면 큰 값과 작은 값으로 나눈다. 대부분 언론 보도이며 신뢰도가 행마다 붙어 있다.",
  },
  freshness: { everyDays: 30, lagDays: 45 },
  parserVersion: 1,
  defaultSchedule: { cron: "30 6 * * 1", timeZone: "UTC" },
  snapshotFile: "epoch-revenue.csv",
  canFetch: always,
};
