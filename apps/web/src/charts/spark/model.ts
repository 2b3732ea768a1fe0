const PAD = 3;

/** A series scaled into a box as an SVG path; a gap breaks the line, and a level series runs through the middle. */
export function sparkPath(
  values: readonly (number | null)[],
  width: number,
  height: number,
): { path: string; last: { x: number; y: number } | null } {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return { path: "", last: null };
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = values.length > 1 ? (width - 2 * PAD) / (values.length - 1) : 0;
  const round = (value: number) => Math.round(value * 10) / 10;
  let path = "";
  let last: { x: number; y: number } | null = null;
  let before = false;
  values.forEach((value, index) => {
    if (value === null) {
      before = false;
      return;
    }
    const x = round(values.length > 1 ? PAD + index * step : width / 2);
    const y = round(span === 0 ? height / 2 : height - PAD - ((value - low) / span) * (height - 2 * PAD));
    path += `${before ? "L" : "M"}${String(x)} ${String(y)}`;
    before = true;
    last = { x, y };
  });
  return { path, last };
}
