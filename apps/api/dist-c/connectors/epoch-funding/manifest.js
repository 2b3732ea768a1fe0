import { always } from "../ability.js";
export const epochFundingManifest = {
    id: "epoch-funding",
    family: "funding",
    name: { en: "Epoch AI: rounds of AI labs", ko: "Epoch AI: AI 연구소 투자 라운드" },
    gives: {
        en: "Rounds of OpenAI, Anthropic, Mistral AI and xAI with valuation and confidence.",
        ko: "OpenAI, Anthropic, Mistral AI, xAI의 투자 라운드와 기업가치.",
    },
    licence: "CC BY 4.0",
    attribution: "Epoch AI, AI Companies dataset",
    homepage: "https://epoch.ai/data/ai-companies",
    auth: "none",
    rateLimit: "none known",
    minIntervalMs: 1000,
    cadence: { en: "Irregular, near daily.", ko: "비정기, 거의 매일." },
    pitfalls: {
        en: "Late discussions are not closed rounds and secondary sales are no new money: both are marked. Tranches of one round stand as rows of their own. Columns are renamed without notice.",
        ko: "논의 중인 건은 종료된 라운드가 아니고 구주 매각은 신규 자금이 아니며 둘 다 표시된다. 한 라운드의 분할 납입이 별도 행으로 있다. 열 이름이 예고 없이 바뀐다.",
    },
    freshness: { everyDays: 7, lagDays: 21 },
    parserVersion: 1,
    defaultSchedule: { cron: "0 6 * * 1", timeZone: "UTC" },
    snapshotFile: "epoch-funding.csv",
    canFetch: always,
};
//# sourceMappingURL=manifest.js.map