/**
 * Colours with one meaning each, for light and dark. Text colours keep a contrast of at least 4.5 to the ground they
 * stand on. Statuses differ in hue along the blue–orange axis and in lightness, so that they stay apart for colour-blind
 * readers, and never stand without icon and word.
 */
export interface Palette {
  ground: string;
  panel: string;
  sunken: string;
  ink: string;
  muted: string;
  faint: string;
  line: string;
  lineStrong: string;
  accent: string;
  accentText: string;
  accentSoft: string;
  expected: string;
  band: string;
  status: Record<StatusColour, string>;
  statusSoft: Record<StatusColour, string>;
  layer: Record<LayerName, string>;
  series: readonly string[];
}

export type StatusColour = "ahead" | "on-track" | "behind" | "hit" | "missed" | "pending" | "not-measurable";
export type LayerName =
  "sector" | "semiconductors" | "infrastructure" | "foundation-models" | "applications" | "industries";

export const light: Palette = {
  ground: "#fafaf8",
  panel: "#ffffff",
  sunken: "#f2f2ef",
  ink: "#15181c",
  muted: "#565d66",
  faint: "#6b727b",
  line: "#e4e4e0",
  lineStrong: "#c9cac5",
  accent: "#3d3ab8",
  accentText: "#3d3ab8",
  accentSoft: "#ecebfa",
  expected: "#767d86",
  band: "rgba(110, 118, 128, 0.14)",
  status: {
    ahead: "#0a5c9e",
    "on-track": "#1a6a50",
    behind: "#9a4a00",
    hit: "#0b5a5e",
    missed: "#a31545",
    pending: "#59616b",
    "not-measurable": "#656a71",
  },
  statusSoft: {
    ahead: "#e4f0fa",
    "on-track": "#e4f3ec",
    behind: "#fdf0e0",
    hit: "#e0f2f2",
    missed: "#fce9ef",
    pending: "#eff0f1",
    "not-measurable": "#f6f6f4",
  },
  layer: {
    sector: "#5b636d",
    semiconductors: "#8a3b7c",
    infrastructure: "#35689a",
    "foundation-models": "#b0532c",
    applications: "#5d7a22",
    industries: "#84692b",
  },
  series: [
    "#15181c",
    "#0a6ebd",
    "#c2570c",
    "#0f766e",
    "#a31573",
    "#7a6a00",
    "#5b4bc4",
    "#7c3f1d",
    "#4d7c0f",
    "#64748b",
  ],
};

export const dark: Palette = {
  ground: "#131518",
  panel: "#1a1d21",
  sunken: "#212529",
  ink: "#eceef0",
  muted: "#a9b0b8",
  faint: "#939ba4",
  line: "#2b3036",
  lineStrong: "#444b53",
  accent: "#5a57d6",
  accentText: "#b3b1ff",
  accentSoft: "#29294a",
  expected: "#98a1ab",
  band: "rgba(170, 178, 188, 0.16)",
  status: {
    ahead: "#7cbcf5",
    "on-track": "#79d0ae",
    behind: "#f2ab63",
    hit: "#6cd0d3",
    missed: "#ff8fb0",
    pending: "#b3bac2",
    "not-measurable": "#a2a8af",
  },
  statusSoft: {
    ahead: "#16293a",
    "on-track": "#152d25",
    behind: "#362614",
    hit: "#122e30",
    missed: "#3a1a26",
    pending: "#272b30",
    "not-measurable": "#202327",
  },
  layer: {
    sector: "#a0a8b1",
    semiconductors: "#d28bc4",
    infrastructure: "#84b3e0",
    "foundation-models": "#eb9a76",
    applications: "#a9cb68",
    industries: "#d3b66f",
  },
  series: [
    "#eceef0",
    "#6cb4f2",
    "#f0a05a",
    "#5cc9b9",
    "#ee8acb",
    "#d6c24e",
    "#a99df5",
    "#d9a284",
    "#a5d159",
    "#a9b4c2",
  ],
};

/** The palette as CSS custom properties: `--ink`, `--status-ahead`, `--layer-industries` … */
export function paletteVariables(palette: Palette): Record<string, string> {
  const plain = {
    "--ground": palette.ground,
    "--panel": palette.panel,
    "--sunken": palette.sunken,
    "--ink": palette.ink,
    "--muted": palette.muted,
    "--faint": palette.faint,
    "--line": palette.line,
    "--line-strong": palette.lineStrong,
    "--accent": palette.accent,
    "--accent-text": palette.accentText,
    "--accent-soft": palette.accentSoft,
    "--expected": palette.expected,
    "--band": palette.band,
  };
  const named: Record<string, string> = { ...plain };
  for (const [name, value] of Object.entries(palette.status)) named[`--status-${name}`] = value;
  for (const [name, value] of Object.entries(palette.statusSoft)) named[`--status-${name}-soft`] = value;
  for (const [name, value] of Object.entries(palette.layer)) named[`--layer-${name}`] = value;
  return named;
}
