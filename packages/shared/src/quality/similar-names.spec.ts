import { describe, expect, it } from "@jest/globals";
import { foldName } from "../primitives/index.ts";
import { likeness } from "./similar-names.ts";

const alike = (a: string, b: string) => likeness(foldName(a), foldName(b));

describe("likeness of names", () => {
  it("is 1 for one name written in two ways and 0 for names that share nothing", () => {
    expect(alike("SK hynix, Inc.", "sk Hynix Inc")).toBe(1);
    expect(alike("NVIDIA", "Bloom")).toBe(0);
    expect(likeness("", "")).toBe(0);
  });

  it("counts shared pairs twice over all pairs", () => {
    // night: ni ig gh ht; nacht: na ac ch ht. One pair shared: 2 × 1 / (4 + 4).
    expect(alike("night", "nacht")).toBeCloseTo(0.25, 10);
  });

  it("finds a name that another begins with", () => {
    expect(alike("Scale", "Scale AI")).toBeGreaterThanOrEqual(0.8);
    expect(alike("삼성전자", "삼성전자주식회사")).toBeGreaterThanOrEqual(0.8);
  });
});
