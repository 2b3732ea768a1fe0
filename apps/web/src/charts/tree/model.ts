/** One node of a whole and its parts, drawn as a treemap or as a flow. */
export interface TreeNode {
  key: string;
  label: string;
  /** Null for the whole. */
  parent: string | null;
  /** Area or width; the parts of a node add up to it. */
  size: number;
  /** What is written in it. */
  figure: string;
  color: string;
}

export interface Branch {
  node: TreeNode;
  parts: Branch[];
}

/** The nodes of a size, nested; a node of nothing takes no room and is left out. */
export function nested(nodes: readonly TreeNode[], parent: string | null = null): Branch[] {
  return nodes
    .filter((node) => node.parent === parent && node.size > 0)
    .map((node) => ({ node, parts: nested(nodes, node.key) }));
}

/** Nodes that have no parts: what a treemap shows as areas. */
export function leavesOf(nodes: readonly TreeNode[]): TreeNode[] {
  const parents = new Set(nodes.map((node) => node.parent));
  return nodes.filter((node) => !parents.has(node.key) && node.size > 0);
}
