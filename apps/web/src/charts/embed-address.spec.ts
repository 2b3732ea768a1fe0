import { describe, expect, it } from "@jest/globals";
import { embedAddress, embedCode, pageAddress } from "./embed-address.ts";

const page = new URL("https://tracker.example/companies/nvidia?adjust=all&currency=KRW");
const choice = { chart: "price", asOf: null, theme: null, lang: "ko" } as const;

describe("the address of an embedded chart", () => {
  it("is the page's own address below /embed, with every choice of the page", () => {
    expect(embedAddress(page, choice)).toBe(
      "https://tracker.example/embed/companies/nvidia?adjust=all&currency=KRW&chart=price&lang=ko",
    );
  });

  it("is frozen on a day, or live although its page was not", () => {
    expect(embedAddress(page, { ...choice, asOf: "2024-02-20" })).toContain("asOf=2024-02-20");
    const frozen = new URL("https://tracker.example/funding?asOf=2024-02-20");
    expect(embedAddress(frozen, choice)).not.toContain("asOf");
  });

  it("leads back to the chart on its page", () => {
    const address = embedAddress(page, { ...choice, theme: "dark" });
    expect(pageAddress(new URL(address))).toBe(
      "https://tracker.example/companies/nvidia?adjust=all&currency=KRW&lang=ko#chart-price",
    );
    expect(pageAddress(new URL("https://tracker.example/embed/"))).toBe("https://tracker.example/");
  });

  it("is safe inside an attribute, whatever a title says", () => {
    const code = embedCode("https://tracker.example/embed/?a=1&b=2", 'A "title" <b>', 400);
    expect(code).toContain('src="https://tracker.example/embed/?a=1&amp;b=2"');
    expect(code).toContain('title="A &quot;title&quot; &lt;b>"');
    expect(code).toContain('src="https://tracker.example/embed.js"');
  });
});
