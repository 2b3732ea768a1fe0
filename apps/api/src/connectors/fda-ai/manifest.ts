import { always } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const fdaAiManifest: ConnectorManifest = {
  id: "fda-ai",
  family: "reference",
  name: { en: "FDA: AI-enabled medical devices", ko: "FDA: AI 활용 의료기기" },
  gives: {
    en: "Every device on the FDA's list of AI-enabled medical devices with decision date, company, panel and product code.",
    ko: "FDA의 AI 활용 의료기기 목록에 있는 모든 기기의 결정일, 회사, 심사 분과, 품목 코드.",
  },
  licence: "Public domain (US government)",
  attribution: "U.S. Food and Drug Administration",
  homepage:
    "https://www.fda.gov/medical-devices/software-medical-device-samd/artificial-intelligence-enabled-medical-devices",
  auth: "none",
  rateLimit: "none known",
  minIntervalMs: 2000,
  cadence: { en: "A few times a year, irregular.", ko: "한 해에 몇 번, 비정기." },
  pitfalls: {
    en: "The list is filled in backwards: an edition adds devices decided years ago, so an old count was lower than today's list says of that day. A device is known from the edition that lists it. Submission numbers come as spreadsheet formulas. Panels are as printed, with their misspellings.",
    ko: "목록은 과거 결정도 나중에 추가하므로 그날의 실제 건수는 지금 목록으로 센 수보다 적었다. 기기는 목록에 실린 판부터 알려진 것으로 본다. 접수 번호는 표 계산 수식으로 들어 있다. 심사 분과 이름은 오자까지 원문대로 둔다.",
  },
  freshness: { everyDays: 180, lagDays: 120 },
  parserVersion: 1,
  defaultSchedule: { cron: "0 8 1 * *", timeZone: "America/New_York" },
  snapshotFile: "fda-ai.csv",
  canFetch: always,
};
