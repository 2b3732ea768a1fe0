import type { ValueChain } from "@sector-tracker/shared/contract";
import type { RecordFamily } from "@sector-tracker/shared/jobs";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { read } from "../../api/read.ts";
import { useView } from "../../app/view.ts";
import { usePalette } from "../../charts/colors.ts";
import { ChartFrame } from "../../charts/frame.tsx";
import { leavesOf, type TreeNode } from "../../charts/tree/model.ts";
import { TreeChart } from "../../charts/tree/tree-chart.tsx";
import { exactQuantity, quantity } from "../../ui/format.ts";
import { layerColour, layerName } from "../../ui/layer.ts";
import { dayText } from "../../ui/period.ts";
import { ChainGrid } from "./chain-grid.tsx";
import { isSum, mapNodes, sizeOf } from "./map-model.ts";
import type { ValueChainView } from "./metrics.ts";

/** The families of records that each metric is drawn from. */
const FAMILIES: Record<ValueChain["metric"], readonly RecordFamily[]> = {
  marketCap: ["market", "earnings"],
  revenue: ["earnings"],
  revenueGrowth: ["earnings"],
  funding: ["funding"],
  companies: [],
  status: ["market", "earnings", "funding"],
};

/** The sources that have given records of a metric's families. */
function useSources(metric: ValueChain["metric"]): string[] {
  const sources = useQuery({ ...read("listSources", {}), staleTime: 3_600_000 });
  return (sources.data?.data ?? [])
    .filter((source) => source.records > 0 && FAMILIES[metric].includes(source.family))
    .map((source) => source.id);
}

/** The map in one of its forms, in the frame that every chart has: table, CSV, link and embed hold the parts shown. */
export function ChainMap({ chain, view }: { chain: ValueChain; view: ValueChainView }) {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const palette = usePalette();
  const navigate = useNavigate();
  const nodes = useMemo(() => mapNodes(chain), [chain]);
  const drawn = useMemo<TreeNode[]>(
    () =>
      nodes.map((item) => ({
        key: item.key,
        label: item.remainder
          ? t("charts.remainderOf", { segment: say(item.node.name) })
          : say(item.node.name),
        parent: item.parent,
        size: sizeOf(chain, item),
        figure: item.value === null ? t("chain.noValue") : quantity(item.value, chain.unit, lang),
        color: layerColour(palette, item.node.layer),
      })),
    [nodes, chain, say, lang, palette, t],
  );
  const byKey = useMemo(() => new Map(nodes.map((item) => [item.key, item])), [nodes]);
  const title = useTitle(chain);
  const sources = useSources(chain.metric);
  const columns = [
    t("chain.segmentCol"),
    t("charts.layer"),
    t(chain.metric === "companies" ? "chain.companiesCol" : `metric.${chain.metric}`),
    t("charts.counted"),
    t("charts.of"),
  ];
  const shared = {
    id: "map",
    title,
    subtitle: [
      chain.currency ?? (chain.unit === "percent" ? "%" : null),
      t("common.asOf", { date: dayText(chain.asOf, lang) }),
    ]
      .filter((part) => part !== null)
      .join(" · "),
    unit: chain.currency ?? chain.unit,
    sources,
    noData: t("state.noRecordsHint"),
    note: `${say(chain.note)}${isSum(chain.metric) || view === "grid" ? "" : ` ${t(chain.metric === "status" ? "charts.sizedByStatements" : "charts.sizedByCompanies")}`}`,
    fileName: `value-chain-${chain.metric}`,
  };
  const rowOf = (node: TreeNode) => {
    const item = byKey.get(node.key);
    return [
      node.label,
      item === undefined ? null : layerName(chain.nodes, item.node.layer, say),
      item?.value ?? null,
      item?.coverage.counted ?? null,
      item?.coverage.of ?? null,
    ];
  };
  const show = (value: string | number | null, column: number) => {
    if (value === null) return "–";
    return column === 2 ? exactQuantity(Number(value), chain.unit, lang) : String(value);
  };
  if (view === "grid") {
    const parents = new Set(drawn.map((node) => node.parent));
    const parts = drawn.filter((node) => !parents.has(node.key));
    return (
      <ChartFrame
        {...shared}
        level="h2"
        legend={[]}
        table={{ columns, rows: parts.map(rowOf), show }}
        option={null}
        content={<ChainGrid chain={chain} />}
        height={520}
        label=""
      />
    );
  }
  return (
    <TreeChart
      {...shared}
      kind={view}
      nodes={drawn}
      columns={columns}
      rowOf={rowOf}
      show={show}
      height={view === "flow" ? Math.max(480, leavesOf(drawn).length * 34) : 560}
      onPick={(key) => {
        const slug = byKey.get(key)?.node.slug;
        if (slug !== undefined) void navigate({ to: "/segments/$slug", params: { slug } });
      }}
    />
  );
}

/** The finding: the whole, and the layer that holds most of it. */
function useTitle(chain: ValueChain): string {
  const { t } = useTranslation();
  const { lang, say } = useView();
  const whole = chain.nodes.find((node) => node.layer === "sector");
  const metric = t(`metric.${chain.metric}`);
  if (whole?.value === null || whole === undefined) return metric;
  const value = quantity(whole.value, chain.unit, lang);
  if (chain.metric === "status") return t("charts.mapStatus", { value });
  if (chain.metric === "revenueGrowth") return t("charts.mapMedian", { metric, value });
  const [most] = chain.nodes
    .filter((node) => node.parent === whole.slug && node.value !== null)
    .sort((a, b) => (b.value ?? 0) - (a.value ?? 0));
  if (most?.value === null || most === undefined || whole.value === 0)
    return t("charts.mapWhole", { metric, value });
  const percent = quantity((most.value / whole.value) * 100, "percent", lang);
  return t("charts.mapMost", { metric, value, percent, layer: say(most.name) });
}
