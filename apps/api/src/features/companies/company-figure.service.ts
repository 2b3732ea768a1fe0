import { Injectable } from "@nestjs/common";
import {
  AppError,
  type Amount,
  type CompanyFigure,
  type CompanyRow,
  type LocalizedText,
  SCREEN_UNITS,
  type ScreenMetric,
} from "@sector-tracker/shared";
import { DirectoryService } from "../../derive/directory.service.ts";
import { DEFAULT_CURRENCY, type ScreenerAsk, ScreenerService } from "../../derive/screener.service.ts";
import { provenanceOf } from "../../store/read/provenance.ts";

/** A figure of the screener, taken apart. */
@Injectable()
export class CompanyFigureService {
  constructor(
    private readonly directories: DirectoryService,
    private readonly screener: ScreenerService,
  ) {}

  /** Throws `not-found`. */
  async explain(slug: string, metric: ScreenMetric, ask: ScreenerAsk): Promise<CompanyFigure> {
    const company = (await this.directories.read()).companies.get(slug);
    if (company === undefined) throw new AppError("not-found", `There is no company ${slug}.`);
    const [screened] = await this.screener.screen([company], ask);
    if (screened === undefined) throw new AppError("internal", `The company ${slug} was not screened.`);
    const value = screened.comparable[metric];
    const amount = amountOf(screened.row, metric);
    const kind = SCREEN_UNITS[metric];
    return {
      company: slug,
      metric,
      asOf: ask.asOf,
      amount,
      value: amount?.value ?? value,
      unit: kind === "money" ? (amount?.unit ?? ask.currency ?? DEFAULT_CURRENCY) : kind,
      how: value === null && amount === null ? missing[metric] : how[metric],
      inputs: screened.inputs(metric).map((input) => ({
        label: input.label,
        period: input.period,
        value: input.value,
        unit: input.unit,
        provenance: provenanceOf(input.row),
      })),
    };
  }
}

function amountOf(row: CompanyRow, metric: ScreenMetric): Amount | null {
  if (metric === "marketCap") return row.marketCap?.amount ?? null;
  if (metric === "revenue") return row.latestRevenue?.amount ?? null;
  if (metric === "funding") return row.fundingTotal?.amount ?? null;
  return metric === "valuation" ? (row.valuation?.amount ?? null) : null;
}

const shareOfRevenue = (en: string, ko: string): LocalizedText => ({
  en: `${en} divided by revenue, both of the newest fiscal year filed.`,
  ko: `가장 최근에 공시된 회계연도의 ${ko}을(를) 같은 연도 매출로 나눈 값입니다.`,
});

const how: Readonly<Record<ScreenMetric, LocalizedText>> = {
  marketCap: {
    en: "Newest close at hand times the shares outstanding as filed by that day.",
    ko: "가장 최근 종가에 그날까지 공시된 발행주식수를 곱한 값입니다.",
  },
  revenue: {
    en: "Revenue of the newest fiscal year, as filed or reported.",
    ko: "가장 최근 회계연도의 매출입니다(공시 또는 보도 기준).",
  },
  revenueGrowth: {
    en: "Revenue of the newest fiscal year against the year before, in the currency filed.",
    ko: "가장 최근 회계연도 매출의 전년 대비 증가율입니다(공시 통화 기준).",
  },
  grossMargin: shareOfRevenue("Gross profit", "매출총이익"),
  operatingMargin: shareOfRevenue("Operating income", "영업이익"),
  netMargin: shareOfRevenue("Net income", "순이익"),
  researchShare: shareOfRevenue("Research and development", "연구개발비"),
  salesMultiple: {
    en: "Newest market capitalisation divided by the newest fiscal year's revenue, in one currency.",
    ko: "가장 최근 시가총액을 최근 회계연도 매출로 나눈 배수입니다(같은 통화 기준).",
  },
  priceChange: {
    en: "Newest close against the first on or after the report's day, adjusted for splits.",
    ko: "보고서 발간일 이후 첫 종가 대비 가장 최근 종가의 변화율입니다(액면분할 반영).",
  },
  funding: {
    en: "Disclosed amounts of all known rounds of new money, each converted at its day's rate and summed.",
    ko: "알려진 신규 자금 조달의 공개 금액을 각 발표일 환율로 환산해 합산한 값입니다.",
  },
  valuation: {
    en: "Valuation after the newest round that disclosed one.",
    ko: "기업가치가 공개된 가장 최근 투자 이후의 기업가치입니다.",
  },
  baselines: {
    en: "Statements of the reports at hand that name the company.",
    ko: "보유한 보고서에서 이 기업을 언급한 서술의 수입니다.",
  },
};

const notFiled: LocalizedText = {
  en: "The figures this is made of are not on record for the company's newest fiscal year.",
  ko: "이 기업의 최근 회계연도에 필요한 수치가 없습니다.",
};
const noPrices: LocalizedText = {
  en: "No price or no filed number of shares is on record for this company.",
  ko: "이 기업의 주가 또는 발행주식수 자료가 없습니다.",
};
const noRounds: LocalizedText = {
  en: "No round of this company discloses it.",
  ko: "이 기업의 투자 기록 중 공개된 값이 없습니다.",
};

/** Why there is no value. */
const missing: Readonly<Record<ScreenMetric, LocalizedText>> = {
  marketCap: noPrices,
  revenue: notFiled,
  revenueGrowth: notFiled,
  grossMargin: notFiled,
  operatingMargin: notFiled,
  netMargin: notFiled,
  researchShare: notFiled,
  salesMultiple: noPrices,
  priceChange: noPrices,
  funding: noRounds,
  valuation: noRounds,
  baselines: how.baselines,
};
