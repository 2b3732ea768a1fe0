import { gzipSync } from "node:zlib";
import { describe, expect, it } from "@jest/globals";
import { zipSync } from "fflate";
import { openFile } from "./unpack.ts";

const limits = { bytes: 1000, files: 2 };
const bytes = (length: number): Uint8Array => new Uint8Array(length);

describe("files on their way in", () => {
  it("are opened where they are packed, and themselves where they are not", () => {
    expect(openFile("a.csv.gz", gzipSync(bytes(5)), limits)).toEqual([
      { name: "a.csv", bytes: Buffer.from(bytes(5)) },
    ]);
    expect(openFile("b.zip", zipSync({ "x/a.csv": bytes(5), "b.csv": bytes(6) }), limits)).toMatchObject([
      { name: "a.csv" },
      { name: "b.csv" },
    ]);
    expect(openFile("c.csv", bytes(5), limits)).toMatchObject([{ name: "c.csv" }]);
  });

  it.each([
    ["a gzip that unpacks beyond the limit", gzipSync(bytes(1001)), "too-large"],
    ["a zip that unpacks beyond the limit", zipSync({ a: bytes(600), b: bytes(600) }), "too-large"],
    ["a zip with too many files", zipSync({ a: bytes(1), b: bytes(1), c: bytes(1) }), "too-large"],
    ["a large plain file", bytes(1001), "too-large"],
    ["a broken gzip", Uint8Array.of(0x1f, 0x8b, 1, 2), "not-the-format"],
    ["a broken zip", Uint8Array.of(0x50, 0x4b, 3, 4, 9, 9), "not-the-format"],
  ])("are refused: %s", (_name, content, code) => {
    expect(() => openFile("x", content, limits)).toThrow(expect.objectContaining({ code }));
  });
});
