import { useQuery } from "@tanstack/react-query";
import type { SegmentSummary } from "@sector-tracker/shared/contract";
import { useView } from "../app/view.ts";
import { read } from "./read.ts";

/** Segments in tree order, with their names by slug. */
export function useSegments() {
  const { say } = useView();
  const query = useQuery({ ...read("listSegments", {}), staleTime: 5 * 60_000 });
  const segments = query.data?.data ?? [];
  const byId = new Map(segments.map((segment) => [segment.slug, segment]));
  return {
    segments,
    nameOf: (slug: string): string => {
      const segment = byId.get(slug);
      return segment === undefined ? slug : say(segment.name);
    },
    /** For a list to pick from, indented by depth. */
    choices: segments.map((segment) => ({
      value: segment.slug,
      label: `${"\u2003".repeat(depthOf(segment, byId))}${say(segment.name)}`,
    })),
    layerOf: (slug: string): SegmentSummary["layer"] => byId.get(slug)?.layer ?? "sector",
  };
}

function depthOf(segment: SegmentSummary, byId: ReadonlyMap<string, SegmentSummary>): number {
  let depth = 0;
  let parent = segment.parent;
  while (parent !== null && depth < 8) {
    depth += 1;
    parent = byId.get(parent)?.parent ?? null;
  }
  return depth;
}
