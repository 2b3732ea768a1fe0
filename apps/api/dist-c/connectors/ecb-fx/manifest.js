import { always } from "../ability.js";
export const ecbFxManifest = {
    id: "ecb-fx",
    family: "reference",
    name: { en: "ECB reference rates", ko: "유럽중앙은행 기준환율" },
    gives: {
        en: "Exchange rates of the euro for every working day, and averages of months and years made from them.",
        ko: "영업일별 유로 환율과, 그로부터 계산한 월평균·연평균 환율.",
    },
    licence: "Free reuse with attribution",
    attribution: "European Central Bank",
    homepage: "https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/",
    auth: "none",
    rateLimit: "none known",
    minIntervalMs: 1000,
    cadence: { en: "Working days at about 16:00 Frankfurt time.", ko: "영업일 프랑크푸르트 시각 16시경." },
    pitfalls: {
        en: "No weekends and holidays; some currencies end (RUB in 2022) or join the euro; there is no Taiwan dollar. Averages are arithmetic means of the days, made here.",
        ko: "주말과 휴일에는 없고, 중단되거나 유로로 바뀐 통화가 있으며 대만 달러는 없다. 평균은 일별 환율의 산술평균으로 여기서 계산한다.",
    },
    freshness: { everyDays: 1, lagDays: 4 },
    parserVersion: 1,
    defaultSchedule: { cron: "30 16 * * 1-5", timeZone: "Europe/Berlin" },
    snapshotFile: "ecb-fx.csv",
    canFetch: always,
};
//# sourceMappingURL=manifest.js.map