import { describe, expect, it } from "@jest/globals";
import type { SegmentRow } from "../../store/read/directory.repository.ts";
import { chainLinks } from "./segments.presenter.ts";

const row = (slug: string, parent: string | null, layer: string, position: number): SegmentRow => ({
  slug,
  parent_slug: parent,
  layer,
  position,
  name_en: slug,
  name_ko: slug,
  description_en: slug,
  description_ko: slug,
});

describe("the links of the value chain", () => {
  it("join the layers of a sector in the order of its own segments, whatever they are called", () => {
    const rows = [
      row("batteries", null, "sector", 0),
      row("cells", "batteries", "cells", 1),
      row("cathodes", "cells", "cells", 2),
      row("packs", "batteries", "packs", 3),
      row("vehicles", "batteries", "vehicles", 4),
    ];
    expect(chainLinks(rows)).toEqual([
      { from: "cells", to: "packs" },
      { from: "packs", to: "vehicles" },
    ]);
  });

  it("join no layer of one sector with one of another", () => {
    const rows = [
      row("ai", null, "sector", 0),
      row("chips", "ai", "chips", 1),
      row("models", "ai", "models", 2),
      row("shipping", null, "sector", 90),
      row("ports", "shipping", "harbours", 91),
      row("lines", "shipping", "lines", 92),
    ];
    expect(chainLinks(rows)).toEqual([
      { from: "chips", to: "models" },
      { from: "ports", to: "lines" },
    ]);
  });
});
