import type { LocalizedText } from "@sector-tracker/shared/primitives";
import type { Palette } from "./tokens.ts";

/** The colour of a layer on every page; one that brings no colour of its own has the sector's. */
export function layerColour(palette: Palette, layer: string): string {
  const own = Object.entries(palette.layer).find(([name]) => name === layer);
  return own?.[1] ?? palette.layer.sector;
}

/** A layer by the name of its first segment, in the order of the segments. */
export function layerName(
  segments: readonly { layer: string; name: LocalizedText }[],
  layer: string,
  say: (text: LocalizedText) => string,
): string {
  const first = segments.find((segment) => segment.layer === layer);
  return first === undefined ? layer.replaceAll("-", " ") : say(first.name);
}
