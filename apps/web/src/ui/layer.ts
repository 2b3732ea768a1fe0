import type { Palette } from "./tokens.ts";

/** The colour of a layer on every page; one that brings no colour of its own has the sector's. */
export function layerColour(palette: Palette, layer: string): string {
  const own = Object.entries(palette.layer).find(([name]) => name === layer);
  return own?.[1] ?? palette.layer.sector;
}
