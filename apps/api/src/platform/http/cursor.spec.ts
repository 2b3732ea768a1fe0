import { describe, expect, it } from "@jest/globals";
import { AppError } from "@sector-tracker/shared";
import { z } from "zod";
import { decodeCursor, encodeCursor } from "./cursor.ts";

const Place = z.object({ at: z.iso.datetime(), id: z.string() });

describe("cursor", () => {
  it("gives back the place it was made from, whatever letters it holds", () => {
    const place = { at: "2026-11-24T09:00:00.000Z", id: "한글/+=" };
    expect(decodeCursor(Place, encodeCursor(place))).toEqual(place);
  });

  it("can stand in an address as it is", () => {
    expect(encodeCursor({ id: "???>>>" })).toMatch(/^[A-Za-z0-9_-]+$/);
  });

  it.each(["", "not a cursor", "%%%", "bm90IGpzb24", encodeCursor({ other: 1 }), encodeCursor(null)])(
    "refuses %j with the parameter's name",
    (text) => {
      expect(() => decodeCursor(Place, text)).toThrow(AppError);
      try {
        decodeCursor(Place, text);
      } catch (error) {
        expect(error).toMatchObject({ code: "invalid-request", errors: [{ parameter: "cursor" }] });
      }
    },
  );
});
