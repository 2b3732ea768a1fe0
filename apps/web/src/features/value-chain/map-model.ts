import type { ValueChain, ValueChainNode } from "@sector-tracker/shared/contract";

export interface MapRow {
  node: ValueChainNode;
  cells: { node: ValueChainNode; parts: ValueChainNode[] }[];
}

/** From the top of the chain down, as it is read: industries use applications, those use models … */
const LAYER_ORDER = [
  "industries",
  "applications",
  "foundation-models",
  "infrastructure",
  "semiconductors",
] as const;

/** The map as rows of layers with their cells; what a cell holds below it are its parts. */
export function mapRows(chain: ValueChain): MapRow[] {
  const childrenOf = (slug: string) => chain.nodes.filter((node) => node.parent === slug);
  const root = chain.nodes.find((node) => node.layer === "sector");
  const tops = chain.nodes.filter(
    (node) => node.layer !== "sector" && (node.parent === null || node.parent === root?.slug),
  );
  return LAYER_ORDER.flatMap((layer) =>
    tops
      .filter((node) => node.layer === layer)
      .map((node) => ({
        node,
        cells: childrenOf(node.slug).map((cell) => ({ node: cell, parts: childrenOf(cell.slug) })),
      })),
  );
}

/** How strongly a cell is tinted: its share of the largest cell, 0 to 1; 0 without a figure. */
export function tint(value: number | null, all: readonly (number | null)[]): number {
  if (value === null) return 0;
  const largest = Math.max(0, ...all.map((item) => (item === null ? 0 : Math.abs(item))));
  return largest === 0 ? 0 : Math.sqrt(Math.abs(value) / largest);
}
