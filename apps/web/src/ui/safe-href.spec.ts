import { describe, expect, it } from "@jest/globals";
import { ownPage, safeHref } from "./safe-href.ts";

describe("an address from a record", () => {
  it("is a link only to a page of the web", () => {
    expect(safeHref("https://example.org/a")).toBe("https://example.org/a");
    expect(["javascript:alert(1)", "data:text/html,x", "/baselines/x", null].map(safeHref)).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });

  it("is a page of the dashboard only as a path of its own, never as another host's", () => {
    expect(ownPage("/baselines/r/x")).toBe("/baselines/r/x");
    expect(
      ["//evil.example", "/\\evil.example", "javascript:alert(1)", "https://a.example", null].map(ownPage),
    ).toEqual([null, null, null, null, null]);
  });
});
