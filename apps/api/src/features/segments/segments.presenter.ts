import {
  countStatuses,
  ROOT_LAYER,
  type SegmentSummary,
  type Status,
  type ValueChain,
  type ValueChainMetric,
} from "@sector-tracker/shared";
import type { RolledUp } from "../../derive/value-chain.ts";
import type { SegmentRow } from "../../store/read/directory.repository.ts";

/** What stands in a segment and all below it. */
export interface SegmentMembers {
  readonly companies: number;
  readonly statuses: readonly Status[];
}

/** A segment as the contract gives it. */
export function segmentSummary(segment: SegmentRow, members: SegmentMembers): SegmentSummary {
  return {
    slug: segment.slug,
    parent: segment.parent_slug,
    layer: segment.layer,
    position: segment.position,
    name: { en: segment.name_en, ko: segment.name_ko },
    description: { en: segment.description_en, ko: segment.description_ko },
    companies: members.companies,
    baselines: members.statuses.length,
    statuses: countStatuses(members.statuses),
  };
}

/** A node of the map. */
export function valueChainNode(
  segment: SegmentRow,
  members: SegmentMembers,
  figure: RolledUp,
): ValueChain["nodes"][number] {
  return {
    slug: segment.slug,
    parent: segment.parent_slug,
    layer: segment.layer,
    name: { en: segment.name_en, ko: segment.name_ko },
    value: figure.value,
    coverage: { counted: figure.counted, of: figure.of },
    statuses: countStatuses(members.statuses),
    companies: members.companies,
    baselines: members.statuses.length,
  };
}

/**
 * Each layer of a sector feeds the one above it; a layer stands where its first segment does and is named by it. Layers
 * of different sectors feed nothing of each other.
 */
export function chainLinks(inOrder: readonly SegmentRow[]): ValueChain["links"] {
  const parents = new Map(inOrder.map((segment) => [segment.slug, segment.parent_slug]));
  const rootOf = (slug: string): string => {
    const parent = parents.get(slug);
    return parent == null ? slug : rootOf(parent);
  };
  const tops = new Map<string, SegmentRow>();
  for (const segment of inOrder) {
    const key = `${rootOf(segment.slug)} ${segment.layer}`;
    if (segment.layer !== ROOT_LAYER && !tops.has(key)) tops.set(key, segment);
  }
  const chain = [...tops.values()];
  return chain.flatMap((top, index) => {
    const below = chain.slice(0, index).findLast((each) => rootOf(each.slug) === rootOf(top.slug));
    return below === undefined ? [] : [{ from: below.slug, to: top.slug }];
  });
}

/** How each metric is made, for the reader of the map. */
export const metricNotes: Readonly<Record<ValueChainMetric, ValueChain["note"]>> = {
  marketCap: {
    en: "Newest close times shares outstanding as filed, summed; each company counts once, in its first segment, with all of its business.",
    ko: "최근 종가에 공시 발행주식수를 곱해 합산합니다. 각 기업은 첫 번째 분야에서 전체 사업 기준으로 한 번만 집계됩니다.",
  },
  revenue: {
    en: "Revenue of each company's newest reported fiscal year, summed; each company counts once, in its first segment, with all of its business.",
    ko: "기업별 최근 회계연도 매출을 합산합니다. 각 기업은 첫 번째 분야에서 전체 사업 기준으로 한 번만 집계됩니다.",
  },
  revenueGrowth: {
    en: "Median of the companies' revenue growth, newest fiscal year against the one before.",
    ko: "기업별 최근 회계연도 매출 증가율(직전 회계연도 대비)의 중앙값입니다.",
  },
  funding: {
    en: "Disclosed amounts of all known rounds of new money, summed; talks, secondary sales, acquisitions and contracts are left out.",
    ko: "공개된 신규 자금 조달 금액의 합계입니다. 협의 중인 건, 구주 매각, 인수, 계약은 제외합니다.",
  },
  companies: {
    en: "Number of companies; each counts once, in its first segment.",
    ko: "기업 수입니다. 각 기업은 첫 번째 분야에서 한 번만 집계됩니다.",
  },
  status: {
    en: "Share of the measured statements that are ahead, on track or hit, per cent; coverage counts statements.",
    ko: "측정된 서술 가운데 앞섬·순조·적중의 비율(%)입니다. 포함 범위는 서술 수 기준입니다.",
  },
};
