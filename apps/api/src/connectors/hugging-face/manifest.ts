import { always } from "../ability.ts";
import type { ConnectorManifest } from "../connector.ts";

export const huggingFaceManifest: ConnectorManifest = {
  id: "hugging-face",
  family: "reference",
  name: { en: "Hugging Face: Open LLM Leaderboard", ko: "허깅페이스: 오픈 LLM 리더보드" },
  gives: {
    en: "Scores of open language models: snapshots of the first version (2023) and the contents of the second (2024 to 2025).",
    ko: "공개 언어 모델의 점수: 첫 버전(2023년)의 시점별 표와 둘째 버전(2024~2025년)의 내용.",
  },
  licence: "not stated; for the operator's own use",
  attribution: "Hugging Face, Open LLM Leaderboard",
  homepage: "https://huggingface.co/datasets/open-llm-leaderboard/contents",
  auth: "none",
  rateLimit: "not published; one request a second here",
  minIntervalMs: 1000,
  cadence: { en: "Retired: nothing new is to be awaited.", ko: "종료됨: 새 자료가 나오지 않는다." },
  pitfalls: {
    en: "Averages of the two versions are of other tests and not comparable: they are two datasets. The first version's column Parameters is the length of a bar (100 is the largest of the page), no number of parameters, and is not read. Model names come as HTML. The normalised scores are read, not the raw ones beside them. A snapshot lists a model once for each way it was run without saying which: listings with other scores are numbered from the top.",
    ko: "두 버전의 평균은 서로 다른 시험의 것이라 비교할 수 없어 데이터셋을 나눈다. 첫 버전의 Parameters 열은 막대 길이(그 페이지의 최댓값이 100)이지 매개변수 수가 아니므로 읽지 않는다. 모델 이름이 HTML로 들어 있다. 원점수가 아니라 정규화한 점수를 읽는다. 같은 모델이 실행 방식별로 여러 번 나오는데 어느 것인지 밝히지 않으므로, 점수가 다르면 위에서부터 번호를 붙인다.",
  },
  parserVersion: 1,
  defaultSchedule: null,
  canFetch: always,
};
