import type { ValueChain, ValueChainNode } from "@sector-tracker/shared/contract";

/** A node on the map. What stands in a segment itself and in none of its parts is a part of its own, so that parts add up. */
export interface MapNode {
  key: string;
  /** The API's node; for a remainder the segment that it is of. */
  node: ValueChainNode;
  /** True for what stands in the segment itself, next to its parts. */
  remainder: boolean;
  parent: string | null;
  value: number | null;
  coverage: { counted: number; of: number };
}

export interface MapRow {
  node: MapNode;
  cells: { node: MapNode; parts: MapNode[] }[];
}

/** Metrics whose parts add up to the whole; a median and a share do not. */
export function isSum(metric: ValueChain["metric"]): boolean {
  return metric !== "revenueGrowth" && metric !== "status";
}

/** Floating-point dust of sums in the trillions is no company. */
const DUST = 1e-9;

/** The API's nodes, and for each with parts what is left beside them. */
export function mapNodes(chain: ValueChain): MapNode[] {
  const sums = isSum(chain.metric);
  return chain.nodes.flatMap((node) => {
    const own: MapNode = {
      key: node.slug,
      node,
      remainder: false,
      parent: node.parent,
      value: node.value,
      coverage: node.coverage,
    };
    const parts = chain.nodes.filter((other) => other.parent === node.slug);
    const inParts = (pick: (part: ValueChainNode) => number) =>
      parts.reduce((sum, part) => sum + pick(part), 0);
    const of = node.coverage.of - inParts((part) => part.coverage.of);
    if (parts.length === 0 || of <= 0) return [own];
    const counted = node.coverage.counted - inParts((part) => part.coverage.counted);
    const left = (node.value ?? 0) - inParts((part) => part.value ?? 0);
    const value = sums && counted > 0 && left > Math.abs(node.value ?? 0) * DUST ? left : null;
    const remainder = { key: `${node.slug}/other`, node, remainder: true, parent: node.slug };
    return [own, { ...remainder, value, coverage: { counted, of } }];
  });
}

/** How large a node is drawn: its figure where figures add up, else the companies or statements in it. */
export function sizeOf(chain: ValueChain, node: MapNode): number {
  return Math.max(0, isSum(chain.metric) ? (node.value ?? 0) : node.coverage.of);
}

/** The map as rows of layers with their cells; what a cell holds below it are its parts. */
export function mapRows(chain: ValueChain): MapRow[] {
  const nodes = mapNodes(chain);
  const partsOf = (key: string) =>
    nodes.filter((node) => node.parent === key).sort((a, b) => Number(a.remainder) - Number(b.remainder));
  const roots = new Set(nodes.flatMap(({ node, key }) => (node.layer === "sector" ? [key] : [])));
  const inRoot = (parent: string | null) => parent !== null && roots.has(parent);
  const tops = nodes.filter(
    ({ node, parent, remainder }) =>
      !remainder && node.layer !== "sector" && (parent === null || inRoot(parent)),
  );
  // The nodes come from the ground up, and a layer stands where its first segment does; it is read from the top down.
  const order = [...new Set(tops.map(({ node }) => node.layer))].reverse();
  const layers = order.flatMap((layer) => tops.filter(({ node }) => node.layer === layer));
  // What stands in the sector itself comes last, so that the rows add up to the whole.
  const rest = nodes.filter(({ remainder, parent }) => remainder && inRoot(parent));
  return [...layers, ...rest].map((node) => ({
    node,
    cells: partsOf(node.key).map((cell) => ({ node: cell, parts: partsOf(cell.key) })),
  }));
}

/** How strongly a cell is tinted: its share of the largest cell, 0 to 1; 0 without a figure. */
export function tint(value: number | null, all: readonly (number | null)[]): number {
  if (value === null) return 0;
  const largest = Math.max(0, ...all.map((item) => (item === null ? 0 : Math.abs(item))));
  return largest === 0 ? 0 : Math.sqrt(Math.abs(value) / largest);
}

/** The last day of every month from one day to another, and the later day itself. */
export function monthEnds(from: string, to: string): string[] {
  const days: string[] = [];
  const [year = "2019", month = "1"] = from.split("-");
  for (let index = 0; ; index += 1) {
    const end = new Date(Date.UTC(Number(year), Number(month) + index, 0)).toISOString().slice(0, 10);
    if (end >= to) break;
    days.push(end);
  }
  return [...days, to];
}
