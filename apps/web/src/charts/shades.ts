function channels(hex: string): [number, number, number] {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16);
  return [part(1), part(3), part(5)];
}

/** `#rrggbb` moved towards another colour by a share of 0 to 1. */
export function mix(color: string, towards: string, share: number): string {
  const to = channels(towards);
  return `#${channels(color)
    .map((value, index) => Math.round(value + ((to[index] ?? value) - value) * share))
    .map((value) => value.toString(16).padStart(2, "0"))
    .join("")}`;
}

/** Colours told apart: the second, third … use of one colour is a paler shade of it, so that kin stay recognisable. */
export function shades(colors: readonly string[], ground: string): string[] {
  return colors.map((color, index) => {
    const uses = colors.filter((other) => other === color).length;
    const before = colors.slice(0, index).filter((other) => other === color).length;
    return uses < 2 ? color : mix(color, ground, (before / uses) * 0.78);
  });
}
