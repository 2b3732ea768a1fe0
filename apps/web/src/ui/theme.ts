import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from "@mantine/core";
import { dark, light, paletteVariables } from "./tokens.ts";

const accent: MantineColorsTuple = [
  "#ecebfa",
  "#d5d4f2",
  "#b3b1ff",
  "#9593ee",
  "#7a77e4",
  "#6865dd",
  "#5a57d6",
  "#3d3ab8",
  "#33309c",
  "#292780",
];

/** The kit's theme: one family for Korean and Latin, small radii, one accent for actions. */
export const theme = createTheme({
  fontFamily: '"Pretendard Variable", Pretendard, system-ui, -apple-system, "Noto Sans KR", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "SF Mono", Menlo, Consolas, monospace',
  primaryColor: "accent",
  primaryShade: { light: 7, dark: 6 },
  colors: { accent },
  defaultRadius: "sm",
  radius: { xs: "2px", sm: "4px", md: "6px", lg: "8px", xl: "12px" },
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "20px" },
  lineHeights: { xs: "1.4", sm: "1.45", md: "1.5", lg: "1.5", xl: "1.35" },
  respectReducedMotion: true,
  cursorType: "pointer",
});

/** Gives the kit and our own styles the same colours. */
export const cssVariablesResolver: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    ...paletteVariables(light),
    "--mantine-color-body": light.ground,
    "--mantine-color-text": light.ink,
    "--mantine-color-dimmed": light.muted,
    "--mantine-color-default": light.panel,
    "--mantine-color-default-hover": light.sunken,
    "--mantine-color-default-color": light.ink,
    "--mantine-color-default-border": light.lineStrong,
    "--mantine-color-placeholder": light.faint,
    "--mantine-color-error": light.status.missed,
  },
  dark: {
    ...paletteVariables(dark),
    "--mantine-color-body": dark.ground,
    "--mantine-color-text": dark.ink,
    "--mantine-color-dimmed": dark.muted,
    "--mantine-color-default": dark.panel,
    "--mantine-color-default-hover": dark.sunken,
    "--mantine-color-default-color": dark.ink,
    "--mantine-color-default-border": dark.lineStrong,
    "--mantine-color-placeholder": dark.faint,
    "--mantine-color-error": dark.status.missed,
  },
});
