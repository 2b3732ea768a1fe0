import { always } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const epochHardwareManifest: ConnectorManifest = {
  id: "epoch-hardware",
  family: "reference",
  name: { en: "Epoch AI: machine-learning hardware", ko: "Epoch AI: 머신러닝 하드웨어" },
  gives: {
    en: "Chips that train and run AI models: memory, bandwidth, speed by number format, power, process, release price.",
    ko: "AI 모델을 학습하고 실행하는 칩의 메모리, 대역폭, 수 형식별 속도, 전력, 공정, 출시 가격.",
  },
  licence: "CC BY 4.0",
  attribution: "Epoch AI, Data on Machine Learning Hardware",
  homepage: "https://epoch.ai/data/machine-learning-hardware",
  auth: "none",
  rateLimit: "none known",
  minIntervalMs: 1000,
  cadence: { en: "Irregular, about weekly.", ko: "비정기, 약 매주." },
  pitfalls: {
    en: "Columns are renamed without notice: memory stands in bytes under two names. Internode bandwidth is in bits a second, all others in bytes. Memory is kept in decimal gigabytes, as makers print it. Columns that are ratios of others, some of them infinite, are not read. A row is known from its last change.",
    ko: "열 이름이 예고 없이 바뀌며 메모리 열의 이름이 두 가지다. 노드 간 대역폭만 비트 단위이고 나머지는 바이트 단위다. 메모리는 제조사 표기대로 십진 기가바이트로 둔다. 다른 열의 비율인 열(일부는 무한대)은 읽지 않는다. 행은 마지막 수정일부터 알려진 것으로 본다.",
  },
  freshness: { everyDays: 30, lagDays: 45 },
  parserVersion: 1,
  defaultSchedule: { cron: "20 6 * * 1", timeZone: "UTC" },
  snapshotFile: "epoch-hardware.csv",
  canFetch: always,
};
