import { describe, expect, it } from "@jest/globals";
import { day, oneOf, parseSearch, stringifySearch, viewSearch } from "./search.ts";

describe("the address", () => {
  it("drops what it does not understand", () => {
    expect(viewSearch({ asOf: "2023-02-30", currency: "usd", lang: "de" })).toEqual({
      asOf: undefined,
      currency: undefined,
      lang: undefined,
      chart: undefined,
      theme: undefined,
    });
    expect(oneOf({ by: "moon" }, "by", ["stage", "segment"])).toBeUndefined();
  });

  it("keeps what it understands", () => {
    expect(day({ asOf: "2024-02-29" }, "asOf")).toBe("2024-02-29");
  });

  it("comes back as it was written, in readable form", () => {
    const search = { q: "네이버", companies: "nvidia,amd", empty: undefined };
    expect(stringifySearch(search)).toContain("companies=nvidia,amd");
    expect(parseSearch(stringifySearch(search))).toEqual({ q: "네이버", companies: "nvidia,amd" });
  });
});
