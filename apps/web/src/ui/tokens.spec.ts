import { describe, expect, it } from "@jest/globals";
import { dark, light, type Palette } from "./tokens.ts";

/** Relative luminance of `#rrggbb`, WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const themes: [string, Palette][] = [
  ["light", light],
  ["dark", dark],
];

describe.each(themes)("the colours of the %s theme", (_, palette) => {
  it("can be read as text on every ground (WCAG 2.2 AA: 4.5)", () => {
    for (const ground of [palette.ground, palette.panel, palette.sunken]) {
      for (const text of [palette.ink, palette.muted, palette.accentText, ...Object.values(palette.status)])
        expect([text, ground, contrast(text, ground) >= 4.5]).toEqual([text, ground, true]);
    }
    for (const [status, text] of Object.entries(palette.status)) {
      const soft = palette.statusSoft[status as keyof Palette["status"]];
      expect([status, contrast(text, soft) >= 4.5]).toEqual([status, true]);
    }
  });

  it("can be seen as lines and areas (WCAG 2.2 AA: 3)", () => {
    for (const mark of [palette.expected, ...Object.values(palette.layer), ...palette.series])
      expect([mark, contrast(mark, palette.ground) >= 3]).toEqual([mark, true]);
  });

  it("have one meaning each: no two statuses, layers or series share a colour", () => {
    for (const group of [Object.values(palette.status), Object.values(palette.layer), palette.series])
      expect(new Set(group).size).toBe(group.length);
  });
});

describe("actual and expected", () => {
  it.each(themes)("differ in lightness as well as in dash, in the %s theme", (_, palette) => {
    expect(contrast(palette.ink, palette.expected)).toBeGreaterThan(2);
  });
});
