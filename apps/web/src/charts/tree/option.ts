import type { EChartsCoreOption } from "echarts/core";
import type { Palette } from "../../ui/tokens.ts";
import { mix } from "../shades.ts";
import { baseOption, CHART_FONT } from "../style.ts";
import { tooltipElement } from "../tooltip.ts";
import { nested, type Branch, type TreeNode } from "./model.ts";

interface ItemEvent {
  name?: string;
  dataType?: string;
  data?: { source?: string; target?: string };
}

/** A tooltip that names a node by its key, for drawings of items rather than axes. */
function itemTooltip(nodes: readonly TreeNode[], palette: Palette) {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  return {
    ...baseOption(palette).tooltip,
    trigger: "item" as const,
    formatter: (event: unknown) => {
      const { name, dataType, data } = event as ItemEvent;
      const node = byKey.get((dataType === "edge" ? data?.target : name) ?? "");
      if (node === undefined) return "";
      const above = node.parent === null ? undefined : byKey.get(node.parent);
      return tooltipElement(node.label, [{ mark: node.color, name: above?.label ?? "", value: node.figure }]);
    },
  };
}

/** Pale enough for ink to be read on it in both themes. */
function ground(color: string, palette: Palette): string {
  return mix(color, palette.panel, 0.66);
}

/** Areas inside areas: the outermost are headed, the innermost carry name and figure. Bounded: it neither zooms nor drags. */
export function treemapOption(
  nodes: readonly TreeNode[],
  height: number,
  palette: Palette,
): EChartsCoreOption {
  const labels = new Map(nodes.map((node) => [node.key, node]));
  const text = (key: string) => {
    const node = labels.get(key);
    return node === undefined ? "" : `{name|${node.label}}\n{figure|${node.figure}}`;
  };
  interface Item {
    name: string;
    value: number;
    itemStyle: object;
    children?: Item[];
  }
  const item = (branch: Branch): Item => ({
    name: branch.node.key,
    value: branch.node.size,
    itemStyle: {
      color: ground(branch.node.color, palette),
      borderColor: branch.parts.length > 0 ? mix(branch.node.color, palette.panel, 0.5) : palette.ground,
    },
    ...(branch.parts.length === 0 ? {} : { children: branch.parts.map(item) }),
  });
  // The whole is said in the title: its parts fill the box.
  const [whole] = nested(nodes);
  const label = {
    show: true,
    position: "insideTopLeft" as const,
    color: palette.ink,
    overflow: "truncate" as const,
    formatter: (event: { name: string }) => text(event.name),
    rich: {
      name: { fontSize: 12, lineHeight: 17, fontFamily: CHART_FONT, color: palette.ink },
      figure: { fontSize: 13, lineHeight: 18, fontWeight: 600, fontFamily: CHART_FONT, color: palette.ink },
    },
  };
  const heading = {
    show: true,
    height: 22,
    padding: [0, 0, 0, 6],
    color: palette.ink,
    fontWeight: 600,
    fontSize: 12,
    fontFamily: CHART_FONT,
    overflow: "truncate" as const,
    formatter: (event: { name: string }) => {
      const node = labels.get(event.name);
      return node === undefined ? "" : `${node.label}  ${node.figure}`;
    },
  };
  return {
    ...baseOption(palette),
    tooltip: itemTooltip(nodes, palette),
    series: [
      {
        type: "treemap",
        left: 0,
        right: 0,
        top: 0,
        bottom: 0,
        width: "100%",
        height,
        roam: false,
        nodeClick: false,
        breadcrumb: { show: false },
        sort: "desc",
        visibleMin: 60,
        label,
        upperLabel: heading,
        levels: [
          {
            itemStyle: { borderWidth: 0, gapWidth: 4, borderColor: palette.ground },
            upperLabel: { show: false },
          },
          { itemStyle: { borderWidth: 2, gapWidth: 2 } },
          { itemStyle: { borderWidth: 1, gapWidth: 1 } },
        ],
        data: (whole?.parts ?? []).map(item),
      },
    ],
  };
}

/** From the whole through its parts: the width of a band is the part's size. */
export function flowOption(nodes: readonly TreeNode[], narrow: boolean, palette: Palette): EChartsCoreOption {
  const branches: TreeNode[] = [];
  const collect = (list: readonly Branch[]) => {
    for (const { node, parts } of list) {
      branches.push(node);
      collect(parts);
    }
  };
  collect(nested(nodes));
  const labels = new Map(branches.map((node) => [node.key, node]));
  const inner = new Set(branches.map((node) => node.parent));
  return {
    ...baseOption(palette),
    tooltip: itemTooltip(nodes, palette),
    series: [
      {
        type: "sankey",
        left: 4,
        // Room for the words of the last column.
        right: narrow ? 110 : 220,
        top: 10,
        bottom: 10,
        nodeWidth: 10,
        nodeGap: narrow ? 10 : 14,
        nodeAlign: "left",
        draggable: false,
        emphasis: { focus: "adjacency" },
        label: {
          color: palette.ink,
          fontSize: 12,
          fontFamily: CHART_FONT,
          width: narrow ? 104 : 210,
          overflow: "truncate",
          formatter: (event: { name: string }) => {
            const node = labels.get(event.name);
            if (node === undefined) return "";
            // Between the columns of a phone there is no room for both.
            return narrow && inner.has(event.name) ? node.figure : `${node.label}  ${node.figure}`;
          },
        },
        lineStyle: { color: "source", opacity: 0.22, curveness: 0.5 },
        data: branches.map((node) => ({
          name: node.key,
          itemStyle: { color: node.color, borderWidth: 0 },
        })),
        links: branches.flatMap((node) =>
          node.parent === null
            ? []
            : [
                {
                  source: node.parent,
                  target: node.key,
                  value: node.size,
                  lineStyle: { color: node.color },
                },
              ],
        ),
      },
    ],
  };
}
