import { describe, expect, it } from "@jest/globals";
import { cardSvg, wrapped } from "./card.ts";

describe("the picture of a shared link", () => {
  it("keeps what a name holds from becoming markup", () => {
    const svg = cardSvg({
      above: "a & b",
      title: '<script>"x"</script>',
      figures: [{ name: "<b>", value: "1" }],
      foot: "'",
    });
    expect(svg).not.toMatch(/<script|<b>/);
    expect(svg).toContain("a &amp; b");
  });

  it("breaks long titles between words and says where it left off", () => {
    expect(wrapped("one two three four", 9, 2)).toEqual(["one two", "three…"]);
    expect(wrapped("짧은 제목", 42, 3)).toEqual(["짧은 제목"]);
  });
});
