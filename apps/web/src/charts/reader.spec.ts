import { describe, expect, it } from "@jest/globals";
import { moved } from "./reader.tsx";

const size = { rows: 4, columns: 3 };

describe("reading a chart by keyboard", () => {
  it("starts at the first period with the right arrow and at the last with the left one", () => {
    expect(moved(null, "ArrowRight", size)).toEqual({ row: 0, column: 1 });
    expect(moved(null, "ArrowLeft", size)).toEqual({ row: 3, column: 1 });
  });

  it("stops at the ends instead of going round", () => {
    expect(moved({ row: 3, column: 2 }, "ArrowRight", size)).toEqual({ row: 3, column: 2 });
    expect(moved({ row: 0, column: 1 }, "ArrowUp", size)).toEqual({ row: 0, column: 1 });
    expect(moved({ row: 0, column: 2 }, "ArrowDown", size)).toEqual({ row: 0, column: 2 });
  });

  it("jumps to both ends and lets go on Escape", () => {
    expect(moved({ row: 2, column: 2 }, "Home", size)).toEqual({ row: 0, column: 2 });
    expect(moved({ row: 1, column: 2 }, "End", size)).toEqual({ row: 3, column: 2 });
    expect(moved({ row: 1, column: 2 }, "Escape", size)).toBeNull();
  });

  it("leaves every other key to the page", () => {
    expect(moved(null, "Tab", size)).toBeUndefined();
    expect(moved(null, "k", size)).toBeUndefined();
  });
});
