import { useMemo } from "react";
import { usePalette } from "../colors.ts";
import { ChartFrame, type ChartTable } from "../frame.tsx";
import { useNarrow } from "../narrow.ts";
import { leavesOf, type TreeNode } from "./model.ts";
import { flowOption, treemapOption } from "./option.ts";

/** A whole and its parts as areas or as a flow; its table holds the parts that have none themselves, which add up to it. */
export function TreeChart({
  id,
  kind,
  nodes,
  unit,
  title,
  subtitle,
  sources,
  columns,
  rowOf,
  show,
  noData,
  note,
  fileName,
  height = 520,
  onPick,
}: {
  id: string;
  kind: "treemap" | "flow";
  nodes: readonly TreeNode[];
  unit: string;
  title: string;
  subtitle: string;
  sources: readonly string[];
  /** Headings of the table, and a part's row below them. */
  columns: readonly string[];
  rowOf: (node: TreeNode) => readonly (string | number | null)[];
  show: NonNullable<ChartTable["show"]>;
  noData: string;
  note?: React.ReactNode;
  fileName: string;
  height?: number;
  /** A part by its key. */
  onPick: (key: string) => void;
}) {
  const palette = usePalette();
  const narrow = useNarrow();
  const leaves = useMemo(() => leavesOf(nodes), [nodes]);
  const option = useMemo(() => {
    if (leaves.length === 0) return null;
    return kind === "treemap" ? treemapOption(nodes, height, palette) : flowOption(nodes, narrow, palette);
  }, [kind, nodes, leaves, height, narrow, palette]);
  const whole = nodes.find((node) => node.parent === null);
  const largest = [...leaves].sort((a, b) => b.size - a.size).slice(0, 3);
  return (
    <ChartFrame
      id={id}
      level="h2"
      title={title}
      subtitle={subtitle}
      unit={unit}
      sources={sources}
      legend={[]}
      table={{ columns, rows: leaves.map(rowOf), show }}
      option={option}
      drawing="hierarchy"
      height={height}
      label={[...(whole === undefined ? [] : [whole]), ...largest]
        .map((node) => `${node.label}: ${node.figure}`)
        .join("; ")}
      noData={noData}
      note={note}
      fileName={fileName}
      cursorOf={(row) => {
        const leaf = leaves[row];
        return leaf === undefined ? null : { name: leaf.key };
      }}
      onPick={(index, name) => {
        const key = nodes.some((node) => node.key === name) ? name : leaves[index]?.key;
        if (key !== undefined) onPick(key);
      }}
    />
  );
}
