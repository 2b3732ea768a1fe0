import { useComputedColorScheme } from "@mantine/core";
import { dark, light, type Palette } from "../ui/tokens.ts";

/** The palette of the theme that is on screen, for drawings that cannot read CSS variables. */
export function usePalette(): Palette {
  return useComputedColorScheme("light", { getInitialValueInEffect: false }) === "dark" ? dark : light;
}
